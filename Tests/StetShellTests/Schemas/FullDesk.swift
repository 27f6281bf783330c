import Foundation
import StetCore
import Testing

@testable import StetShell

extension Desk {
  /// A desk that has done everything that is recorded, at a fixed clock: every kind of file that
  /// stet writes is in it. Its jobs stand in every state.
  ///
  /// - Throws: when a command did not do what the story needs.
  static func full() throws -> Desk {
    let desk = try Desk()
    try desk.writeTexts()
    try desk.obey("init --name Harbour")
    try desk.obey("people add ana --name Ana --roles translator --email ana@example.org")
    try desk.obey("people add ben --name Ben --roles editor,publisher --initials B.H.")
    desk.variables["STET_PERSON"] = "ana"
    try desk.write("ben.pub", "ssh-ed25519 " + String(repeating: "A", count: 68) + " ben\n")
    try desk.obey("people key ben --add ben.pub")
    try desk.setPolicy()
    try desk.keepGlossary()
    try desk.tellPublished()
    try desk.tellOpen()
    try desk.tellMerged()
    return desk
  }

  @discardableResult
  func obey(_ line: String, _ outcome: Outcome = .done) throws -> Answer {
    let answer = run(line)
    try #require(answer.outcome == outcome, "\(line): \(answer.out)\(answer.error)")
    return answer
  }

  private func writeTexts() throws {
    try write(
      "a.md",
      "---\ntitle: 'Новая система'\n---\n\nТурция получит четыре системы за 2,5 млрд долларов.\n\n- Первая\n"
    )
    try write("1.md", "# A new system\n\nTurkey gets four complexes for $5.2 billion.\n\n- One\n")
    try write("2.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    try write("3.md", "# New system\n\nTurkey gets four systems for $2.5 billion.\n\n- The first\n")
    try write(
      "news.md", "# Новая система\n\nТурция получит пять систем за 2,5 млрд долларов.\n\n- Первая\n"
    )
  }

  private func setPolicy() throws {
    let text = String(decoding: try read("Workspace/project.json"), as: UTF8.self)
    let policy = """
      "policy": {"approvals": {"editor": 1}, "translatorApproves": "no", "blocking": {
        "approve": {"severity": "error", "rules": ["doubled-word"]}}, "comments": "warn",
        "waivers": [{"roles": ["editor"], "severities": ["error", "warning"]}],
        "signatures": "optional"}
      """
    let whole = text.replacing("\"name\":", with: policy + ", \"name\":")
    let value = try JSONReader.read(Array(whole.utf8)) { (reader) throws(JSONFault) in
      try reader.value()
    }
    try write("Workspace/project.json", JSONWriter.bytes(of: value))
  }

  private func keepGlossary() throws {
    try obey(
      "glossary add system --domain arms --term ru=система --term en=system --forbidden en=complex --as ben --reason first"
    )
    try obey("glossary add tank --domain arms --term ru=танк --term en=tank --reason seen")
    try obey("glossary edit tank --status approved --definition armour --as ben --reason agreed")
    try obey("glossary retire tank --as ben --reason merged")
    try write("words.csv", "id,ru,en\nradar,радар,radar\n")
    try obey("glossary import words.csv --apply --as ben --reason list")
  }

  /// From its start to its correction.
  private func tellPublished() throws {
    try obey("start a.md --id full --publication News --author Petrov --url https://example.org/")
    try obey("assign full --translator ana --editor ben --due 2019-06-01")
    try obey("save full 1.md --message first")
    try obey("submit full")
    try obey("comment full:b2 unclear --as ben")
    try obey("request-changes full --reason figures --code accuracy --as ben")
    try obey("source full news.md")
    try obey("save full 2.md")
    try obey("resolve full c1")
    let found = try obey("check full --format json", .no).out
    for line in found.split(separator: "\n") where line.contains("\"id\": ") {
      let id = line.split(separator: "\"")[3]
      try obey("waive full \(id) --reason quoted --as ben")
    }
    try obey("submit full")
    try obey("approve full --as ben")
    try obey("publish full --out Workspace/published/full.html --as ben")
    try obey("credits full --set proofreader=ben --set author=Ivanov --reason proofs")
    try obey("publish full --out Workspace/published/full.html --correct credits --as ben")
  }

  /// Jobs that are on their way, or were given up.
  private func tellOpen() throws {
    for job in ["fresh", "waiting", "returned", "agreed", "gone"] {
      try obey("start a.md --id \(job)")
      if job != "fresh" { try obey("save \(job) 2.md") }
    }
    for job in ["waiting", "returned", "agreed"] { try obey("submit \(job)") }
    try obey("request-changes returned --reason style --as ben")
    try obey("approve agreed --as ben")
    try obey("withdraw gone --reason spiked")
    try obey("reopen gone --reason after-all")
    try obey("withdraw gone --reason spiked")
  }

  /// Two jobs that two clones wrote to; one of them was joined again.
  private func tellMerged() throws {
    for job in ["joined", "split"] {
      let folder = "Workspace/jobs/2019/\(job)"
      try obey("start a.md --id \(job)")
      try obey("save \(job) 2.md")
      let before = try records(job)
      try obey("save \(job) 1.md --as ben")
      let theirs = try #require(try records(job).first { !before.contains($0) })
      let bytes = try read("\(folder)/\(theirs)")
      try FileManager.default.removeItem(atPath: path("\(folder)/\(theirs)"))
      try obey("save \(job) 3.md")
      try write("\(folder)/\(theirs)", bytes)
    }
    try obey("merge joined --take ours --message both")
  }

  /// Every file of the project that is committed, by path.
  func projectFiles() throws -> [String: [UInt8]] {
    try snapshot().filter { $0.key.hasPrefix("Workspace/") || $0.key.hasPrefix("Glossary/") }
      .mapValues { Array($0) }
  }
}
