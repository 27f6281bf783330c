import StetCore
import StetFormats
import StetStore

@testable import StetShell

/// A year at a desk of six, played by chance from a seed: moves that are allowed and moves that are not.
///
/// It keeps its own plain account of what was written and agreed to, which knows nothing of records.
struct DeskYear {
  static let people = [
    "ana": "translator", "tom": "translator", "ben": "editor", "eva": "editor,translator",
    "pia": "proofreader", "max": "publisher",
  ]
  private static let editors = ["ben", "eva"]
  private static let adjectives = ["new", "modern", "capable", "costly", "tracked", "wheeled"]

  /// What is so of one article.
  struct Account {
    var source = 0
    /// The number in the source, and in the draft; the latter is wrong where they differ.
    var words: Words?
    /// The source that the draft answers to.
    var basis = 0
    var translators: Set<String> = []
    /// Who agreed to the words that stand.
    var approvers: Set<String> = []
    var openComments: Set<Int> = []
    var comments = 0
    var embargo = 0
    var waived: Set<Waived> = []
    var state = ReviewState.drafting

    var isStale: Bool { basis != source }
    /// Whether the draft has an error that nobody waived.
    var isFaulty: Bool {
      guard let words, words.number != source else { return words == nil }
      return !waived.contains(Waived(words: words, source: source))
    }
    /// Whether the desk's policy lets it out: an editor and a proofreader agreed to these words, and
    /// neither of them translated it.
    func mayGoOut(at now: Int) -> Bool {
      approvers.contains { editors.contains($0) && !translators.contains($0) }
        && approvers.contains("pia") && !translators.contains("pia")
        && [.approved, .published].contains(state) && !isStale && !isFaulty
        && openComments.isEmpty && embargo <= now
    }
  }

  struct Words: Hashable {
    var number: Int
    var adjective: Int
  }

  struct Waived: Hashable {
    let words: Words
    let source: Int
  }

  let desk: Desk
  private(set) var accounts: [Account] = []
  private(set) var complaints: [String] = []
  private(set) var published = 0
  private(set) var refused = 0
  private(set) var moves = 0
  private var state: UInt64

  init(seed: UInt64, jobs: Int, movesPerJob: Int) throws {
    state = seed
    desk = try Desk()
    desk.run("init --name Harbour")
    for (id, roles) in Self.people.sorted(by: { $0.key < $1.key }) {
      desk.run("people", "add", id, "--name", id, "--roles", roles)
    }
    try desk.write(
      "Workspace/project.json",
      """
      {"format": 1, "kind": "project", "name": "Harbour", "languages": {"from": "ru", "to": "en-GB"},
        "policy": {"approvals": {"editor": 1, "proofreader": 1}, "comments": "block"}}
      """)
    for job in 0..<jobs {
      accounts.append(Account(source: 100 + pick(50), basis: 0))
      desk.input = Array(source(job).utf8)
      run("start - --id j\(job) --as ana")
      for _ in 0..<movesPerJob {
        // Now and then somebody takes up an older article.
        step(pick(4) == 0 ? pick(job + 1) : job)
        pass(pick(7200))
      }
    }
  }

  private mutating func pass(_ seconds: Int) {
    desk.now = Timestamp(seconds: desk.now.seconds + seconds)
  }

  private mutating func pick(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(count))
  }

  private mutating func somebody() -> String {
    let names = Self.people.keys.sorted()
    return names[pick(names.count)]
  }

  private func source(_ job: Int) -> String {
    "Новая система\n\nТурция получит \(accounts[job].source) систем.\n"
  }

  @discardableResult
  private mutating func run(_ line: String) -> Bool {
    moves += 1
    let answer = desk.run(line)
    switch answer.outcome {
    case .done: return true
    case .no:
      refused += 1
      return false
    case .misuse, .files:
      complaints.append("\(line): \(answer.error)")
      return false
    }
  }

  /// Mostly what would come next; else anything.
  private mutating func step(_ job: Int) {
    let account = accounts[job]
    guard pick(3) > 0 else { return chance(job) }
    if !account.openComments.isEmpty { return comment(job) }
    switch account.state {
    case .drafting, .changesRequested:
      if account.isFaulty || account.isStale {
        save(job, by: pick(2) == 0 ? "ana" : "tom")
      } else if run("submit j\(job) --as ana") {
        accounts[job].state = .inReview
      }
    case .inReview where account.isFaulty || account.isStale: save(job, by: "ben")
    case .inReview: approve(job, by: account.approvers.contains("pia") ? "ben" : "pia")
    case .approved: publish(job)
    case .published, .withdrawn: chance(job)
    }
  }

  private mutating func chance(_ job: Int) {
    switch pick(20) {
    case 0...3: save(job, by: somebody())
    case 4: note(job, by: somebody())
    case 5: newSource(job)
    case 6...7: if run("submit j\(job) --as ana") { accounts[job].state = .inReview }
    case 8: requestChanges(job)
    case 9...13: approve(job, by: somebody())
    case 14: waive(job)
    case 15: comment(job)
    case 16: assign(job)
    case 17: if run("reopen j\(job) --reason x --as ben") { end(job, .drafting) }
    case 18 where pick(5) == 0:
      if run("withdraw j\(job) --reason x --as ben") { end(job, .withdrawn) }
    default: publish(job)
    }
  }

  private mutating func end(_ job: Int, _ state: ReviewState) {
    accounts[job].state = state
    accounts[job].approvers = []
  }

  private mutating func save(_ job: Int, by person: String) {
    let isWrong = pick(5) == 0
    let words = Words(
      number: accounts[job].source + (isWrong ? 1 : 0), adjective: pick(Self.adjectives.count))
    let adjective = Self.adjectives[words.adjective]
    desk.input = Array("A new system\n\nTurkey gets \(words.number) \(adjective) systems.\n".utf8)
    let before = accounts[job]
    guard run("save j\(job) - --as \(person)"), words != before.words || before.isStale else {
      return
    }
    // The same words under a new source are a draft of it, and still to be looked at.
    if words != before.words { accounts[job].basis = before.source }
    accounts[job].words = words
    let edits = before.state == .inReview && Self.editors.contains(person)
    if !edits { accounts[job].translators.insert(person) }
    accounts[job].approvers = []
    if before.state == .approved { accounts[job].state = .drafting }
    expectNoApproval(job)
  }

  /// No approval may outlive a change of words, whatever the state.
  private mutating func expectNoApproval(_ job: Int) {
    guard let folded = folded(job), !folded.approvals.isEmpty else { return }
    complaints.append("j\(job): an approval outlived a change of words")
  }

  private mutating func folded(_ job: Int) -> Job? {
    guard let id = Identifier("j\(job)") else { return nil }
    do { return try Project(root: desk.root).job(id) } catch {
      complaints.append("j\(job): \(error)")
      return nil
    }
  }

  /// Says something to the editor and changes no word: every approval stands.
  private mutating func note(_ job: Int, by person: String) {
    guard accounts[job].words != nil, !accounts[job].isStale, let folded = folded(job) else {
      return
    }
    let sheet = String(decoding: WorksheetWriter.bytes(of: folded, stale: []), as: UTF8.self)
    desk.input = Array((sheet + "! note: \(pick(1000))\n").utf8)
    let before = folded.approvals
    guard run("save j\(job) - --as \(person)"), let after = self.folded(job) else { return }
    if after.approvals != before || after.state != folded.state {
      complaints.append("j\(job): a note ended an approval")
    }
  }

  private mutating func newSource(_ job: Int) {
    accounts[job].source += 1 + pick(3)
    desk.input = Array(source(job).utf8)
    guard run("source j\(job) - --as ana") else {
      accounts[job].source = (folded(job)?.source.value.blocks.last?.text).flatMap(Self.number) ?? 0
      return
    }
    accounts[job].approvers = []
    if accounts[job].state == .approved { accounts[job].state = .drafting }
    if accounts[job].words == nil { accounts[job].basis = accounts[job].source }
    expectNoApproval(job)
  }

  private static func number(_ text: String) -> Int? {
    text.split(separator: " ").compactMap { Int($0) }.first
  }

  private mutating func requestChanges(_ job: Int) {
    guard run("request-changes j\(job) --reason x --code facts --comment b2=why --as ben") else {
      return
    }
    end(job, .changesRequested)
    accounts[job].comments += 1
    accounts[job].openComments.insert(accounts[job].comments)
  }

  private mutating func approve(_ job: Int, by person: String) {
    let account = accounts[job]
    guard run("approve j\(job) --as \(person)") else { return }
    let roles = Self.people[person] ?? ""
    if account.state != .inReview || account.translators.contains(person) || account.isFaulty
      || account.isStale || !account.openComments.isEmpty
      || !(roles.contains("editor") || roles.contains("proofreader"))
    {
      complaints.append("j\(job): \(person) could approve \(account)")
    }
    accounts[job].approvers.insert(person)
    if accounts[job].approvers.contains("pia"), accounts[job].approvers.count > 1 {
      accounts[job].state = .approved
    }
  }

  private mutating func waive(_ job: Int) {
    guard let words = accounts[job].words else { return }
    let lines = desk.run("check j\(job) --format json").out.split(separator: "\n")
    let ids = lines.filter { $0.contains("\"id\": ") }.compactMap {
      $0.split(separator: "\"").dropFirst(3).first
    }
    var isWaived = !ids.isEmpty
    for id in ids {
      isWaived = run("waive j\(job) \(id) --reason x --as \(Self.editors[pick(2)])") && isWaived
    }
    if isWaived {
      accounts[job].waived.insert(Waived(words: words, source: accounts[job].source))
    }
  }

  private mutating func comment(_ job: Int) {
    if let open = accounts[job].openComments.min(), pick(5) > 0 {
      if run("resolve j\(job) c\(open) --as ana") { accounts[job].openComments.remove(open) }
    } else if run("comment j\(job):b2 why --as pia") {
      accounts[job].comments += 1
      accounts[job].openComments.insert(accounts[job].comments)
    }
  }

  private mutating func assign(_ job: Int) {
    let time = desk.now.seconds + pick(20_000)
    if run("assign j\(job) --embargo \(Timestamp(seconds: time).text) --as ben") {
      accounts[job].embargo = time
    }
  }

  private mutating func publish(_ job: Int) {
    let may = accounts[job].mayGoOut(at: desk.now.seconds)
    let isOut = run("publish j\(job) --out out/j\(job).txt --as max")
    if isOut { (published, accounts[job].state) = (published + 1, .published) }
    if isOut != may {
      complaints.append("j\(job): published \(isOut), allowed \(may): \(accounts[job])")
    }
  }
}
