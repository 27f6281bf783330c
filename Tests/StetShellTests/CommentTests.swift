import StetCore
import StetFormats
import StetStore
import Testing

@testable import StetShell

struct CommentTests {
  @Test func `a comment is shown to the desk until it is resolved, and to nobody else`() throws {
    let desk = try draftedDesk()
    let made = desk.run("comment", "s400:b2", "which four?", "--as", "ben")
    #expect(made.out == "s400: c1 open\n")
    desk.run("comment", "s400", "a fine piece", "--as", "ben")
    desk.run("comment", "s400:b2", "too free", "--words", "gets four", "--as", "ben")
    let status = desk.run("status s400").out
    #expect(status.contains("b2 c1 (Ben Hart): which four?"))
    #expect(status.contains("c2 (Ben Hart): a fine piece"))
    #expect(status.contains("c3 (Ben Hart) on “gets four”: too free"))
    #expect(status.contains("stet resolve s400 c1"))
    #expect(desk.run("show s400").out.contains("c1 (Ben Hart): which four?"))
    let sheet = try sheet(desk)
    #expect(sheet.contains("\n|! c1 (Ben Hart): which four?\n"))
    #expect(sheet.contains("\n# c2 (Ben Hart): a fine piece\n"))
    desk.input = Array(sheet.utf8)
    #expect(desk.run("save s400 -").error.contains("nothing changed"))

    desk.run("submit s400")
    #expect(desk.run("approve s400 --as ben").outcome == .done)
    desk.run("publish s400 --out p.html")
    desk.run("publish s400 --out p.md")
    for name in ["p.html", "p.md"] {
      #expect(!String(decoding: try desk.read(name), as: UTF8.self).contains("which four"))
    }
    #expect(desk.run("resolve s400 c1").out == "s400: c1 resolved\n")
    #expect(desk.run("resolve s400 c1").error.contains("nothing changed"))
    let again = desk.run("resolve s400 c1 --format json")
    #expect(again.outcome == .done && again.out.contains("\"kind\": \"comment\""))
    #expect(again.out.contains("\"id\": \"c1\"") && again.out.contains("\"resolved\": {"))
    #expect(!desk.run("status s400").out.contains("which four"))
    #expect(desk.run("status s400 --format json").out.contains("\"resolved\": {"))
    #expect(desk.run("verify").outcome == .done)
  }

  @Test(
    arguments: [
      (["comment", "s400:b9", "x"], "has no block 'b9'"),
      (["comment", "s400", " "], "has to say something"),
      (["comment", "s400:b2", "x", "--words", "nowhere"], "does not stand in b2"),
      (["comment", "s400", "x", "--words", "four"], "--words needs the block"),
      (["resolve", "s400", "c1"], "has no comment 'c1'"),
      (["request-changes", "s400", "--reason", "x", "--code", "fact"], "did you mean 'facts'"),
    ])
  func `a comment on what is not there is refused`(_ words: [String], _ told: String) throws {
    let desk = try draftedDesk()
    let before = try desk.records("s400")
    let answer = desk.run(words)
    #expect(answer.outcome == .misuse)
    #expect(answer.error.contains(told), "\(answer.error)")
    #expect(try desk.records("s400") == before)
  }

  @Test func `a translator is told what became of their text, by whom, and why`() throws {
    let desk = try Desk.withJob()
    try desk.write(
      "1.md", "# A new system\n\nTurkey gets four systems for $5.2 billion.\n\n- One\n")
    try desk.write(
      "2.md", "# A new system\n\nTurkey will get four systems for $2.5 billion.\n\n- One\n")
    desk.run("save s400 1.md")
    #expect(desk.run("log s400 --for ana").error.contains("nobody has said or changed anything"))
    desk.run("submit s400")
    let wrong = desk.run(
      "request-changes", "s400", "--reason", "x", "--comment", "b2", "--as", "ben")
    #expect(wrong.error.contains("'b2' names no block"))
    desk.run(
      "request-changes", "s400", "--reason", "look at the sum", "--code", "facts", "--code",
      "accuracy", "--comment", "b2=two and a half", "--as", "ben")
    #expect(desk.run("log s400").out.contains("look at the sum (facts, accuracy)"))
    desk.run("submit s400")
    desk.run("save s400 2.md --as ben --message sums")
    let digest = desk.run("log s400 --for ana").out
    for told in [
      "draft 1 → draft 2", "sent back by Ben Hart, 2019-05-14: look at the sum (facts, accuracy)",
      "draft 2, Ben Hart: sums", "by Ben Hart, draft 2", "error number-mismatch, now gone:",
      "c1 (Ben Hart): two and a half", "[-5.2-]{+2.5+}",
    ] {
      #expect(digest.contains(told), "\(told) in \(digest)")
    }
    let json = desk.run("log s400 --for ana --format json").out
    #expect(json.contains("\"kind\": \"feedback\"") && json.contains("\"codes\": ["))
    #expect(desk.run("log s400 --for ben").error.contains("nobody has said"))
  }

  private func draftedDesk() throws -> Desk {
    let desk = try Desk.withJob()
    try desk.write(
      "draft.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    desk.run("save s400 draft.md")
    return desk
  }

  private func sheet(_ desk: Desk) throws -> String {
    let project = Project(root: desk.root)
    let job = try project.job(try #require(Identifier("s400")))
    let names = Dictionary(try project.people().map { ($0.id, $0.name) }) { first, _ in first }
    return String(decoding: WorksheetWriter.bytes(of: job, stale: [], names: names), as: UTF8.self)
  }
}
