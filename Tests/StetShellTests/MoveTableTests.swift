import StetCore
import Testing

@testable import StetShell

/// Every move from every state, with everything that stands in its way.
struct MoveTableTests {
  enum Answer: Equatable {
    case to(ReviewState)
    /// What the refusal lists, by the start of each line.
    case no([String])
  }

  /// What somebody types; they are Ana, who translates, unless it says otherwise.
  private static let moves = [
    "save s400 other.md", "source s400 other-source.md", "submit s400",
    "request-changes s400 --reason x --as ben", "approve s400 --as ben", "reopen s400 --reason x",
    "withdraw s400 --reason x", "publish s400 --out p.html",
  ]

  /// For each state of a clean article an answer to each of the moves above.
  private static let table: [ReviewState: [Answer]] = [
    .drafting: [
      .to(.drafting), .to(.drafting), .to(.inReview), .no(["it is drafting"]),
      .no(["it is drafting"]), .no(["it is drafting"]), .to(.withdrawn), .no(["it is drafting"]),
    ],
    .inReview: [
      .to(.inReview), .to(.inReview), .no(["it is in-review"]), .to(.changesRequested),
      .to(.approved), .no(["it is in-review"]), .to(.withdrawn), .no(["it is in-review"]),
    ],
    .changesRequested: [
      .to(.changesRequested), .to(.changesRequested), .to(.inReview),
      .no(["it is changes-requested"]), .no(["it is changes-requested"]),
      .no(["it is changes-requested"]), .to(.withdrawn), .no(["it is changes-requested"]),
    ],
    .approved: [
      .to(.drafting), .to(.drafting), .no(["it is approved"]), .to(.changesRequested),
      .no(["it is approved"]), .to(.drafting), .to(.withdrawn), .to(.published),
    ],
    .published: [
      .no(["it is published"]), .to(.published), .no(["it is published"]),
      .no(["it is published"]), .no(["it is published"]), .to(.drafting), .to(.withdrawn),
      .to(.published),
    ],
    .withdrawn: [
      .no(["it is withdrawn"]), .no(["it is withdrawn"]), .no(["it is withdrawn"]),
      .no(["it is withdrawn"]), .no(["it is withdrawn"]), .to(.drafting), .no(["it is withdrawn"]),
      .no(["it is withdrawn"]),
    ],
  ]

  @Test(arguments: ReviewState.allCases)
  func `a clean article moves where its state lets it`(_ state: ReviewState) throws {
    for (move, expected) in zip(Self.moves, try #require(Self.table[state])) {
      let desk = try Self.desk(in: state)
      try check(desk, move, expected, "\(state.rawValue): \(move)")
    }
  }

  /// An article with everything wrong: three findings, a stale block, a comment, no author, an embargo.
  private static let faults = [
    "the source of block b2 changed after it was translated",
    "b2 number-mismatch: “5” is not", "b2 number-mismatch: “4” of the source",
    "b2 number-mismatch: “2,5 млрд” of the source",
    "comment c1 on b2 is open (Ben Hart): which?",
  ]
  private static let outward = [
    "the credits name no author", "it is under embargo until 2019-06-01T00:00:00Z",
  ]

  @Test func `a refusal lists everything that is wrong, each with a command`() throws {
    let desk = try Self.desk(in: .drafting)
    try Self.spoil(desk)
    try check(
      desk, "approve s400 --as ana",
      .no(
        ["it is drafting", "Ana Ilieva is no editor", "Ana Ilieva translated it"]
          + ["the desk takes signed approvals only"] + Self.faults), "approve")
    try check(
      desk, "publish s400 --out p.html", .no(["it is drafting"] + Self.faults + Self.outward),
      "publish")
    try check(desk, "submit s400", .no(Array(Self.faults[1...3])), "submit")
    let status = desk.run("status s400").out
    for fault in Self.faults + Self.outward {
      #expect(status.contains("  - \(fault)"), "\(status)")
    }
  }

  @Test func `an article without a draft goes nowhere`() throws {
    let desk = try Desk.withJob()
    try check(desk, "submit s400", .no(["there is no draft yet"]), "submit")
    try check(
      desk, "approve s400 --as ben", .no(["it is drafting", "there is no draft yet"]), "approve")
    try check(
      desk, "publish s400 --out p.html", .no(["it is drafting", "there is no draft yet"]),
      "publish")
  }

  private func check(_ desk: Desk, _ line: String, _ expected: Answer, _ what: String) throws {
    let before = try desk.records("s400")
    let answer = desk.run(line)
    switch expected {
    case .to(let state):
      #expect(answer.outcome == .done, "\(what): \(answer.error)")
      #expect(
        desk.run("status s400 --format json").out.contains("\"state\": \"\(state.rawValue)\""),
        "\(what)")
    case .no(let messages):
      #expect(answer.outcome == .no, "\(what)")
      let lines = answer.error.split(separator: "\n").map(String.init)
      let found = lines.filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
      #expect(found.count == messages.count, "\(what): \(found)")
      for message in messages {
        #expect(found.contains { $0.hasPrefix(message) }, "\(what): \(message) in \(found)")
      }
      #expect(lines.count { $0.hasPrefix("      stet ") } == messages.count, "\(what): \(lines)")
      #expect(try desk.records("s400") == before, "\(what)")
    }
  }

  private static func spoil(_ desk: Desk) throws {
    desk.run("assign s400 --embargo 2019-06-01T00:00:00Z")
    desk.run("comment", "s400:b2", "which?", "--as", "ben")
    try desk.write(
      "Workspace/project.json",
      """
      {"format": 1, "kind": "project", "name": "Harbour", "languages": {"from": "ru", "to": "en-GB"},
        "policy": {"comments": "block", "credits": ["author"], "signatures": "required",
          "blocking": {"submit": {"severity": "error"}}}}
      """)
    let key = String(repeating: "A", count: 40)
    let people = String(decoding: try desk.read("Workspace/people.json"), as: UTF8.self)
    try desk.write(
      "Workspace/people.json",
      people.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.contains("\"id\": \"ben\"")
          ? line + "\n\"keys\": [{\"key\": \"ssh-ed25519 \(key)\"}]," : String(line)
      }.joined(separator: "\n"))
    try desk.write("bad.md", "# A system\n\nTurkey gets systems for 5 yen.\n\n- One\n")
    desk.run("save s400 bad.md")
    try desk.write(
      "src.md", "# Новая система\n\nТурция получит 4 системы за 2,5 млрд долларов.\n\n- Первая\n")
    desk.run("source s400 src.md")
  }

  private static func desk(in state: ReviewState) throws -> Desk {
    let desk = try Desk.withJob()
    try desk.write(
      "draft.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    try desk.write(
      "other.md", "# A system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    try desk.write(
      "other-source.md",
      "# Новая система\n\nТурция получит четыре системы за 2,5 млрд долларов.\n\n- Вторая\n")
    desk.run("save s400 draft.md")
    if [.inReview, .changesRequested, .approved, .published].contains(state) {
      desk.run("submit s400")
    }
    if state == .changesRequested { desk.run("request-changes s400 --reason x --as ben") }
    if [.approved, .published].contains(state) { desk.run("approve s400 --as ben") }
    if state == .published { desk.run("publish s400 --out p.html") }
    if state == .withdrawn { desk.run("withdraw s400 --reason x") }
    return desk
  }
}
