import StetCore
import Testing

@testable import StetShell

struct SaveTests {
  private let desk: Desk

  init() throws {
    desk = try Desk.withJob()
    try desk.write(
      "1.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
  }

  @Test(
    arguments: [
      (
        "A new system\n\nTurkey gets four systems for $2.5 billion.\n\nMore.\n\nOne\n",
        "4 paragraphs",
        "up to b3; then:", "paragraph 4: One"
      ),
      ("A new system\n\nOne\n", "2 paragraphs", "up to b1; then:", "paragraph 2: One"),
      ("A new system\n", "1 paragraph", "up to b1; then:", "paragraph 2: (nothing more)"),
    ])
  func `a text of another length shows where the sides part and records nothing`(
    _ text: String, _ count: String, _ until: String, _ paragraph: String
  ) throws {
    try desk.write("draft.txt", text)
    let before = try desk.snapshot()
    let answer = desk.run("save s400 draft.txt")
    #expect(answer.outcome == .no)
    #expect(answer.out.isEmpty)
    #expect(
      answer.error.contains(
        "stet: 'draft.txt' has \(count) where the source has 3 blocks: nothing was recorded"))
    #expect(answer.error.contains(until), "\(answer.error)")
    #expect(answer.error.contains(paragraph))
    #expect(answer.error.contains("  hint: "))
    #expect(try desk.snapshot() == before)
  }

  @Test func `a draft comes from standard input too`() throws {
    desk.input = Array("A new system\n\nTurkey gets four for $2.5 billion.\n\nOne\n".utf8)
    #expect(desk.run("save s400 -").out.hasPrefix("s400: draft 1"))
    desk.input = []
    #expect(desk.run("save s400 -").error.contains("stet: '-' is empty"))
  }

  @Test func `the same draft again records nothing, in words and in JSON`() throws {
    desk.run("save s400 1.md")
    let before = try desk.snapshot()
    let again = desk.run("save s400 1.md --message other")
    #expect(again.outcome == .done)
    #expect(again.out.isEmpty)
    #expect(again.error == "nothing changed: draft 1 says the same\n")
    let document = desk.run("save s400 1.md --format json")
    #expect(document.out.contains("\"draft\": 1"))
    #expect(try desk.snapshot() == before)
    let source = desk.run("source s400 article.md --format json")
    #expect(source.out.contains("\"kind\": \"diff\""))
    #expect(source.error.contains("nothing changed: source 1 says the same"))
    #expect(try desk.snapshot() == before)
  }

  @Test func `a draft that differs in its line ends alone is a new one`() throws {
    desk.run("save s400 1.md")
    let text = String(decoding: try desk.read("1.md"), as: UTF8.self)
    let windows = text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    try desk.write("2.md", windows)
    #expect(desk.run("save s400 2.md").out.hasPrefix("s400: draft 2"))
    #expect(desk.run("show s400 --target --format md").out == windows)
  }

  @Test func `a damaged glossary stops a save before it is written`() throws {
    try desk.write("Glossary/bad.json", "{\"format\": 1,}")
    let before = try desk.snapshot()
    for line in ["save s400 1.md", "check", "list", "glossary list"] {
      let answer = desk.run(line)
      #expect(answer.outcome == .files, "\(line)")
      #expect(answer.error.contains("Glossary/bad.json', line 1, column 14: a trailing comma"))
    }
    #expect(try desk.snapshot() == before)
  }

  @Test func `a text may be said to stand with a file and without`() throws {
    desk.run("save s400 1.md")
    try desk.write(
      "new.md", "# Новая система\n\nТурция получит 4 системы за 2,5 млрд долларов.\n\n- Первая\n")
    desk.run("source s400 new.md")
    #expect(desk.run("status s400").out.contains("the source of block b2 changed"))
    #expect(desk.run("save s400 1.md --no-impact b2").outcome == .done)
    #expect(!desk.run("status s400").out.contains("the source of block b2 changed"))
  }

  @Test(
    arguments: [
      "Workspace/people.json", "Workspace/project.json", "Workspace/jobs/page.html",
      "Workspace/jobs/2019/s400/page.html", "Workspace/jobs/2019/s400", "Glossary/page.html",
      "Glossary", ".stet/page.html", "x/../Workspace/jobs/2019/s400/page.html",
      "Workspace/jobs/new/page.html", "nope/../Workspace/jobs/2019/s400/page.html",
      "nope/./x/../../Glossary/page.html",
    ])
  func `a page is never published over the project's own files`(_ out: String) throws {
    try approve()
    let before = try desk.snapshot()
    let answer = desk.run("publish s400 --format html --out \(out)")
    #expect(answer.outcome == .misuse, "\(answer.error)")
    #expect(answer.error.contains("belongs to the project's own files"))
    #expect(try desk.snapshot() == before)
  }

  @Test(
    arguments: [
      ("page.html", "page.html"), ("page.md", "page.md"), ("page.txt", "page.txt"),
      ("site/", "site/s400.html"), ("Workspace", "Workspace/s400.html"),
      ("Workspace/published/page.html", "Workspace/published/page.html"), ("page", "page"),
    ])
  func `a page is published where it was asked for`(_ out: String, _ path: String) throws {
    try approve()
    let answer = desk.run("publish s400 --out \(out)")
    #expect(answer.outcome == .done, "\(answer.error)")
    #expect(answer.out == path + "\n")
    #expect(try desk.snapshot()[path] != nil)
    #expect(desk.run("verify").outcome == .done)
    #expect(answer.error.contains("next: stet log s400"), "there is one draft alone to compare")
  }

  private func approve() throws {
    desk.run("save s400 1.md")
    desk.run("submit s400")
    #expect(desk.run("approve s400 --as ben").outcome == .done)
    // So that a path through a folder that there is may be tried.
    try desk.write("x/file", "x")
  }
}
