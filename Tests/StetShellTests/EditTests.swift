import Foundation
import StetCore
import Testing

@testable import StetShell

struct EditTests {
  private let desk: Desk

  init() throws { desk = try Desk.withJob() }

  @Test func `what comes back from the editor is a draft, and no copy stays behind`() throws {
    try edit(
      """
      sed -i.bak -e 's/^| Новая система$/&\\
      A new system/' -e 's/^| Турция.*/&\\
      Turkey gets four systems for $2.5 billion./' -e 's/^| Первая$/&\\
      One/' "$1" && rm "$1.bak"
      """)
    let answer = desk.run("edit s400 --message first")
    #expect(answer.outcome == .done, "\(answer.error)")
    #expect(answer.out.hasPrefix("s400: draft 1, "))
    #expect(answer.error.contains("next: stet submit s400"))
    let shown = desk.run("show s400 --target").out
    #expect(shown == "A new system\n\nTurkey gets four systems for $2.5 billion.\n\nOne\n")
    #expect(try kept().isEmpty)
    #expect(desk.run("log s400").out.contains("first ("))
  }

  @Test func `an editor that fails records nothing, and the sheet is where the message says`()
    throws
  {
    try edit("echo 'half a translation' >> \"$1\"; exit 3")
    let before = try records()
    let answer = desk.run("edit s400")
    #expect(answer.outcome == .no)
    #expect(answer.error.contains("ended with status 3: nothing was recorded"))
    #expect(try records() == before)
    let path = try #require(try kept().first)
    #expect(answer.error.contains(path))
    #expect(String(decoding: try desk.read(path), as: UTF8.self).contains("half a translation"))
    #expect(answer.error.split(separator: "\n").count { $0.hasPrefix("stet: ") } == 1)
  }

  @Test func `an editor that there is not fails in one line`() throws {
    desk.variables["EDITOR"] = "stet-no-such-editor"
    let before = try records()
    let answer = desk.run("edit s400")
    #expect(answer.outcome == .no)
    #expect(answer.error.contains("'stet-no-such-editor' ended with status 127"))
    #expect(try records() == before)
  }

  @Test func `a sheet that was not changed records nothing, and is kept for a late editor`() throws
  {
    try edit(":")
    let before = try records()
    let answer = desk.run("edit s400")
    #expect(answer.outcome == .done)
    #expect(answer.error.contains("nothing changed, nothing recorded; the sheet is in '"))
    #expect(answer.error.contains(try #require(try kept().first)))
    #expect(try records() == before)
  }

  @Test(
    arguments: [
      (": > \"$1\"", "is empty"),
      ("printf '\\n\\n' > \"$1\"", "is empty"),
      ("sed -i.bak '/^#/d' \"$1\"; rm \"$1.bak\"; echo x >> \"$1\"", "the lines at the top"),
      ("sed -i.bak '/^== b2/d' \"$1\"; rm \"$1.bak\"", "block b2 is gone"),
      ("printf '== b7\\nx\\n' >> \"$1\"", "there is no block 'b7'"),
      ("printf '== b1\\nx\\n' >> \"$1\"", "block b1 stands here and in line"),
      ("printf '\\377' >> \"$1\"", "a byte that is not UTF-8"),
      ("printf '\\000' >> \"$1\"", "is no text"),
      ("echo 'One paragraph. Another.' > \"$1\"", "the lines at the top"),
    ])
  func `a sheet that cannot be taken is kept and nothing is recorded`(
    _ script: String, _ message: String
  ) throws {
    try edit(script)
    let before = try records()
    let answer = desk.run("edit s400")
    #expect([.no, .files].contains(answer.outcome))
    #expect(try records() == before)
    let complaints = answer.error.split(separator: "\n").filter { $0.hasPrefix("stet: ") }
    #expect(complaints.count == 1)
    #expect(complaints.first?.contains(message) == true, "\(answer.error)")
    let path = try #require(try kept().first)
    #expect(answer.error.contains("your text is kept in '"))
    #expect(answer.error.contains(path))
  }

  @Test func `an editor that takes the file away is told of, and nothing is recorded`() throws {
    try edit("rm \"$1\"")
    let before = try records()
    let answer = desk.run("edit s400")
    #expect(answer.outcome == .files)
    #expect(try records() == before)
  }

  @Test func `a sheet made before another draft or source is refused when it comes late`() throws {
    let late = desk.path("late.txt")
    try edit("cp \"$1\" '\(late)'; exit 1")
    try desk.write(
      "1.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    desk.run("edit s400")
    desk.run("save s400 1.md")
    let before = try records()
    #expect(desk.run("save s400 late.txt").error.contains("nothing changed: draft 1 says the same"))
    let sheet = String(decoding: try desk.read("late.txt"), as: UTF8.self)
    try desk.write(
      "late.txt",
      sheet.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.isEmpty ? "Another wording\n" : String($0)
      }.joined(separator: "\n"))
    let refused = desk.run("save s400 late.txt")
    #expect(refused.outcome == .no)
    #expect(refused.error.contains("something newer was recorded since"))
    #expect(refused.error.contains("newest  A new system"))
    #expect(refused.error.contains("sheet   Another wording"))
    #expect(try records() == before)

    desk.run("edit s400")
    try desk.write(
      "new.md", "# Новая система\n\nТурция получит пять систем за 2,5 млрд долларов.\n\n- Первая\n")
    #expect(desk.run("source s400 new.md").outcome == .done)
    let stale = desk.run("save s400 late.txt")
    #expect(stale.outcome == .no)
    #expect(stale.error.contains("something newer was recorded since"))
    #expect(try records().count == before.count + 1)
  }

  @Test func `a late sheet that touches other words is joined with what came in between`() throws {
    try desk.write(
      "1.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    desk.run("save s400 1.md")
    let late = desk.path("late.txt")
    try edit("sed 's/gets four/will get four/' \"$1\" > '\(late)'; exit 1")
    desk.run("edit s400")
    try desk.write(
      "2.md", "# The new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    desk.run("save s400 2.md")
    let joined = desk.run("save s400 late.txt")
    #expect(joined.outcome == .done, "\(joined.error)")
    #expect(joined.error.contains("draft 2 is kept with it: b1"))
    let text = desk.run("show s400 --target --format md").out
    #expect(text == "# The new system\n\nTurkey will get four systems for $2.5 billion.\n\n- One\n")
  }

  @Test func `a sheet of another job is refused with the right command`() throws {
    try desk.write("other.md", "# Другое\n\nТекст.\n")
    desk.run("start other.md --id other")
    try edit("cp \"$1\" '\(desk.path("sheet.txt"))'; exit 1")
    desk.run("edit other")
    let refused = desk.run("save s400 sheet.txt")
    #expect(refused.outcome == .no)
    #expect(
      refused.error.contains("is the worksheet of 'other', not of 's400'")
        || refused.error.contains("is gone"))
  }

  @Test func `a job that takes no draft is refused before the editor opens`() throws {
    desk.run("withdraw", "s400", "--reason", "spiked")
    try edit("touch '\(desk.path("opened"))'")
    let answer = desk.run("edit s400")
    #expect(answer.outcome == .no)
    #expect(answer.error.contains("stet reopen s400 --reason TEXT"))
    #expect(try desk.snapshot()["opened"] == nil)
  }

  /// Makes an editor of a shell script.
  private func edit(_ script: String) throws {
    try desk.write("editor.sh", script)
    desk.variables["VISUAL"] = "sh '\(desk.path("editor.sh"))'"
  }

  private func records() throws -> [String] { try desk.records("s400") }

  /// The texts that were kept, from the project's folder.
  private func kept() throws -> [String] {
    try desk.snapshot().keys.filter { $0.hasPrefix(".stet/kept/") }
  }
}
