import StetCore
import Testing

@testable import StetFormats
@testable import StetShell

struct PublishTests {
  @Test(arguments: PublicationFormat.allCases)
  func `every format is written, recorded by digest and not written again`(
    _ format: PublicationFormat
  ) throws {
    let desk = try publishedDesk()
    var words = ["publish", "s400", "--out", "site/"]
    words += format == .fragment ? ["--fragment"] : ["--format", format.rawValue]
    let first = desk.run(words)
    let path = "site/s400.\(format.ending)"
    #expect(first.out == path + "\n")
    let bytes = try desk.read(path)
    let job = try #require(try desk.job("s400").publications.last)
    #expect(
      job.value.files == [.init(path: path, format: format.rawValue, digest: Digest(of: bytes))])
    for name in ["Ana Ilieva", "Ben Hart", "Harbour"] {
      #expect(String(decoding: bytes, as: UTF8.self).contains(name))
    }
    desk.now = Timestamp(seconds: desk.now.seconds + 86_400)
    let before = try desk.snapshot()
    #expect(desk.run(words).error.contains("nothing changed"))
    #expect(desk.run("publish s400 --out \(path)").error.contains("nothing changed"))
    #expect(try desk.snapshot() == before)
  }

  @Test(
    arguments: [
      ("a.html", "html"), ("a.htm", "html"), ("a", "html"), ("a.MD", "md"), ("a.markdown", "md"),
      ("a.txt", "txt"), ("a.jsonld", "jsonld"), ("a.ninjs.json", "ninjs"),
      ("a.ninjs-2.2.json", "ninjs-2.2"), ("a.fragment.html", "html-fragment"),
    ])
  func `a file's name says what goes into it`(_ name: String, _ format: String) throws {
    let desk = try publishedDesk()
    #expect(desk.run("publish s400 --out \(name)").outcome == .done)
    #expect(try desk.job("s400").publications.last?.value.files.map(\.format) == [format])
  }

  @Test(
    arguments: [
      ("publish s400 --out a.json", "no format goes with '.json'"),
      ("publish s400 --out a.pdf", "no format goes with '.pdf'"),
      ("publish s400 --out a.md --fragment", "--fragment goes with html"),
      ("publish s400 --out a --format ninjs-3.1", "'ninjs-3.1' is not a value"),
      ("publish s400 --out -", "--out needs a file"), ("publish s400", "needs --out"),
      ("publish s400 --out Workspace/people.json --format md", "the project's own files"),
      ("publish s400 --out a.html --correct=", "a correction is one line"),
      ("publish s400 --out a.html --correct=\t", "a correction is one line"),
      ("publish s400 --out a.html --correct=a\nb", "a correction is one line"),
    ])
  func `what cannot be written is refused and nothing is`(_ line: String, _ message: String) throws
  {
    let desk = try publishedDesk()
    let before = try desk.snapshot()
    let refused = desk.run(line)
    #expect(refused.outcome == .misuse)
    #expect(refused.error.contains(message), "\(refused.error)")
    #expect(refused.error.contains("hint:"))
    #expect(try desk.snapshot() == before)
  }

  @Test func `a correction has its note and its day, and the old text stays on record`() throws {
    let desk = try publishedDesk()
    let old = try desk.records("s400")
    #expect(desk.run("reopen s400 --reason wrong").outcome == .done)
    try desk.write("b.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- 1\n")
    desk.run("save s400 b.md")
    let early = desk.run("publish", "s400", "--out", "page.html", "--correct", "It is “1”.")
    #expect(early.outcome == .no)
    #expect(early.error.contains("it is drafting"))
    desk.run("submit s400")
    desk.run("approve s400 --as ben")
    desk.now = Timestamp(seconds: desk.now.seconds + 86_400)
    let corrected = desk.run("publish", "s400", "--out", "page.html", "--correct", "It is “1”.")
    #expect(corrected.outcome == .done)
    let page = String(decoding: try desk.read("page.html"), as: UTF8.self)
    #expect(page.contains("15 May 2019</time>: It is “1”.</p>"))
    #expect(page.contains("\"dateModified\": \"2019-05-15T09:30:00Z\""))
    #expect(page.contains("\"datePublished\": \"2019-05-14T09:30:00Z\""))
    #expect(page.contains("CorrectionComment"))
    #expect(try desk.records("s400").starts(with: old))
    let before = try desk.snapshot()
    for line in ["publish s400 --out page.html", "publish s400 --out page.html --correct"] {
      let words = line.split(separator: " ").map(String.init)
      let again = desk.run(words + (line.hasSuffix("correct") ? ["It is “1”."] : []))
      #expect(again.error.contains("nothing changed"))
    }
    #expect(try desk.snapshot() == before)
    #expect(desk.run("log s400").out.contains("page.html, correction: It is “1”."))
    #expect(desk.run("verify").outcome == .done)
  }

  @Test func `other words without a note are said to be so, and files left behind are named`()
    throws
  {
    let desk = try publishedDesk()
    desk.run("publish s400 --out page.md")
    desk.run("reopen s400 --reason more")
    try desk.write("b.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- 1\n")
    desk.run("save s400 b.md")
    desk.run("submit s400")
    desk.run("approve s400 --as ben")
    let published = desk.run("publish s400 --out page.html")
    #expect(published.error.contains("--correct NOTE tells readers why"))
    #expect(published.error.contains("older than this: page.md"))
    #expect(!published.error.contains("older than this: page.html"))
    #expect(!desk.run("publish s400 --out page.md").error.contains("older than this"))
  }

  @Test func `what was never out cannot be corrected`() throws {
    let desk = try Desk.withJob()
    let refused = desk.run("publish s400 --out a.html --correct Two.")
    #expect(refused.outcome == .no)
    for told in ["never published", "there is no draft yet", "it is drafting"] {
      #expect(refused.error.contains(told))
    }
  }

  private func publishedDesk() throws -> Desk {
    let desk = try Desk.withJob()
    try desk.write(
      "draft.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    desk.run("save s400 draft.md")
    desk.run("submit s400")
    desk.run("approve s400 --as ben")
    #expect(desk.run("publish s400 --out page.html").outcome == .done)
    return desk
  }
}
