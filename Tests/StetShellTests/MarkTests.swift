import StetCore
import StetFormats
import StetStore
import Testing

@testable import StetShell

/// Blocks that a translator left out, merged or added on purpose.
struct MarkTests {
  @Test func `marks go through a worksheet, are seen by reviewers and respected by checks`() throws
  {
    let desk = try desk()
    try save(
      desk,
      [
        "b1": "A new system", "b2": "Turkey gets four systems, the first of them in May.",
        "b3": "! merged into b2: one sentence", "b4": "! left out: an advertisement",
        "b5": "The end.\n! note: is this too dry?",
      ], more: "\n== +\n! added: readers here need it\nThe maker is Russian.\n")
    #expect(desk.run("check a").outcome == .done, "\(desk.run("check a").out)")
    let status = desk.run("status a").out
    for told in [
      "b3 merged into b2: one sentence", "b4 left out: an advertisement",
      "a1 added after b5: readers here need it", "b5: is this too dry?",
    ] {
      #expect(status.contains(told), "\(told) in \(status)")
    }
    let shown = desk.run("show a").out
    #expect(shown.contains("left out: an advertisement"))
    #expect(shown.contains("a1    "))
    desk.run("submit a")
    #expect(desk.run("approve a --as ben").outcome == .done)
    desk.run("publish a --out p.txt")
    #expect(
      try text(desk, "p.txt").hasPrefix(
        """
        A new system

        Turkey gets four systems, the first of them in May.

        The end.

        The maker is Russian.
        """))
    desk.run("publish a --out p.html")
    #expect(!(try text(desk, "p.html").contains("dry")))
    #expect(desk.run("verify").outcome == .done)
  }

  @Test func `a sheet with marks comes back the same`() throws {
    let desk = try desk()
    try save(
      desk,
      [
        "b1": "A new system", "b2": "Turkey gets four systems.", "b3": "The first in May.",
        "b4": "! left out: an advertisement", "b5": "\\! no mark, a text",
      ], more: "\n== +\n! added: why not\nMore.\n")
    desk.input = Array(try sheet(desk).utf8)
    #expect(desk.run("save a -").error.contains("nothing changed"))
    #expect(try sheet(desk).contains("== a1 paragraph (added)\n! added: why not\nMore."))
    #expect(desk.run("show a --target").out.contains("! no mark, a text"))
  }

  @Test func `marks of a late sheet are joined, or refused where both sides have some`() throws {
    let desk = try desk()
    let texts = [
      "b1": "A new system", "b2": "Turkey gets four systems.", "b3": "The first in May.",
      "b4": "! left out: an advertisement", "b5": "The end.",
    ]
    try save(desk, texts)
    let late = try sheet(desk)
    try save(desk, texts.merging(["b1": "The new system"]) { $1 })
    desk.input = Array((late + "! note: is this the end?\n").utf8)
    #expect(desk.run("save a -").outcome == .done)
    var status = desk.run("status a").out
    #expect(status.contains("b5: is this the end?") && status.contains("b4 left out"))
    #expect(desk.run("show a --target").out.hasPrefix("The new system"))
    desk.input = Array((late + "! note: another\n").utf8)
    #expect(desk.run("save a -").outcome == .no)
    try save(desk, texts.merging(["b4": "Buy."]) { $1 })
    desk.input = Array(late.replacing("A new system", with: "Some new system").utf8)
    #expect(desk.run("save a -").outcome == .done)
    status = desk.run("status a").out
    #expect(!status.contains("left out"))
    let text = desk.run("show a --target").out
    #expect(text.contains("Some new system") && text.contains("Buy."))
  }

  @Test func `an added block stands a blank line apart in Markdown`() throws {
    let desk = try Desk.withJob()
    let job = try Project(root: desk.root).job(try #require(Identifier("s400")))
    let head = String(decoding: WorksheetWriter.bytes(of: job, stale: []), as: UTF8.self)
      .split(separator: "\n\n")[0]
    desk.input = Array(
      """
      \(head)

      == b1
      A new system
      == b2
      Turkey gets four systems for $2.5 billion.
      == +
      ! added: context
      It is *not* the first.
      == b3
      One
      == +
      ! added: an end
      More soon.

      """.utf8)
    desk.run("save s400 -")
    #expect(
      desk.run("show s400 --format md").out
        == "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\nIt is *not* the first.\n\n- One\n\nMore soon.\n"
    )
  }

  @Test func `another reason leaves an approval standing, another mark does not`() throws {
    let desk = try desk()
    let texts = [
      "b1": "A new system", "b2": "Turkey gets four systems.", "b3": "The first in May.",
      "b4": "! left out: an advertisement", "b5": "The end.",
    ]
    try save(desk, texts)
    desk.run("submit a")
    desk.run("approve a --as ben")
    try save(
      desk, texts.merging(["b4": "! left out: a notice", "b5": "The end.\n! note: so"]) { $1 })
    #expect(desk.run("status a").out.contains("approved"))
    #expect(desk.run("credits a").out.contains("Ana"))
    #expect(desk.run("publish a --out p.html").outcome == .done)
    desk.run("reopen a --reason more")
    desk.run("submit a")
    desk.run("approve a --as ben")
    try save(desk, texts.merging(["b4": "Buy now."]) { $1 })
    #expect(desk.run("publish a --out p.html").error.contains("it is drafting"))
  }

  @Test(
    arguments: [
      (["b4": "! left out: x\nand a text"], "", "b4 is marked and has a text all the same"),
      (["b4": "! leftout: x"], "", "'! leftout: x' is no mark of this block"),
      (["b4": "! left out:"], "", "is no mark of this block"),
      (["b4": "! merged into b9: x"], "", "is no mark of this block"),
      (["b4": "! merged into b4: x"], "", "is no mark of this block"),
      (
        ["b3": "! left out: x", "b4": "! merged into b3: y"], "",
        "merged into b3, which has no text"
      ),
      (["b4": "! added: x"], "", "is no mark of this block"),
      ([:], "\n== +\nText.\n", "an added block needs"),
      ([:], "\n== +\n! added: why\n", "an added block needs"),
    ] as [([String: String], String, String)])
  func `a mark that says nothing clear is refused and nothing recorded`(
    _ change: [String: String], _ more: String, _ told: String
  ) throws {
    let desk = try desk()
    let texts = [
      "b1": "A new system", "b2": "Turkey gets four systems.", "b3": "The first in May.",
      "b4": "Buy.", "b5": "The end.",
    ]
    let answer = try save(desk, texts.merging(change) { $1 }, more: more)
    #expect(answer.outcome == .no)
    #expect(answer.error.contains(told), "\(answer.error)")
    #expect(try desk.records("a").count == 1)
  }

  private func desk() throws -> Desk {
    let desk = try Desk.withJob()
    try desk.write(
      "a.txt",
      "Новая система\n\nТурция получит четыре системы.\n\nПервую в мае.\n\nКупите сейчас!\n\nКонец.\n"
    )
    desk.run("start a.txt --id a")
    return desk
  }

  @discardableResult
  private func save(
    _ desk: Desk, _ texts: [String: String], more: String = ""
  ) throws -> Desk.Answer {
    let head = try sheet(desk).split(separator: "\n\n")[0]
    let blocks = texts.sorted { $0.key < $1.key }.map { "\n== \($0)\n\($1)\n" }
    desk.input = Array((head + "\n" + blocks.joined() + more).utf8)
    return desk.run("save a -")
  }

  private func sheet(_ desk: Desk) throws -> String {
    let job = try Project(root: desk.root).job(try #require(Identifier("a")))
    return String(decoding: WorksheetWriter.bytes(of: job, stale: []), as: UTF8.self)
  }

  private func text(_ desk: Desk, _ name: String) throws -> String {
    String(decoding: try desk.read(name), as: UTF8.self)
  }
}
