import StetCore
import StetStore
import Testing

@testable import StetShell

struct DiffTests {
  private static let first =
    "# A system\n\nTurkey gets four new systems of them for $5.2 billion this year. Ankara stands firm on its choice.\n\n- One\n"
  private static let second =
    "# A system\n\nAnkara stands firm on its choice. Turkey will get four new systems of them for $2.5 billion this year.\n\n- One\n"

  /// A job with two drafts, ana's and ben's.
  private func desk() throws -> Desk {
    let desk = try Desk.withJob()
    try desk.write("1.md", Self.first)
    try desk.write("2.md", Self.second)
    desk.run("save s400 1.md")
    desk.now = Timestamp(seconds: 1_557_999_000)
    desk.run("save s400 2.md --as ben")
    return desk
  }

  @Test func `words are marked where there is no colour, moved ones with their place`() throws {
    let diff = try desk().run("diff s400")
    #expect(
      diff.out == """
        1 → 2
        b2 changed
          {+Ankara stands firm on its choice. +} (moved within the block) Turkey [-gets-]{+will get+} four new systems of them for $[-5.2-]{+2.5+} billion this year.[- Ankara stands firm on its choice.-] (moved within the block)
        3 words in, 2 out, of 22; 6 moved

        """)
  }

  @Test func `colours say it with lines, too, and no line is wider than the terminal`() throws {
    for format in ["text", "side-by-side"] {
      let diff = try desk().run(["diff", "s400", "--format", format], hasColour: true)
      #expect(diff.out.contains("\u{1B}[31;9m") && diff.out.contains("\u{1B}[32;4m"))
      #expect(!diff.out.contains("[-") && !diff.out.contains("{+"))
      for line in diff.out.split(separator: "\n") {
        #expect(Width.of(Self.plain(String(line))) <= 100, "\(line)")
      }
    }
  }

  /// `text` without the sequences for colour.
  private static func plain(_ text: String) -> String {
    var parts = text.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
    let first = parts.removeFirst()
    return String(first) + parts.map { $0.drop { $0 != "m" }.dropFirst() }.joined()
  }

  @Test func `two columns show the old text and the new one`() throws {
    let diff = try desk().run("diff s400 --format side-by-side")
    let rows = diff.out.split(separator: "\n").filter { $0.contains(" │ ") }
    #expect(rows.count == 3)
    for row in rows { #expect(Width.of(String(row.prefix { $0 != "│" })) == 50) }
    #expect(rows[0].hasPrefix("  Turkey [-gets-] four"))
    #expect(rows[0].contains("│ {+Ankara"))
  }

  @Test(arguments: [
    ("0", "[-gets-]{+will get+} … [-5.2-]"), ("1", "Turkey [-gets-]{+will get+} four … $[-5.2-]"),
    ("9", "Turkey [-gets-]{+will get+} four new systems of them for $[-5.2-]"),
  ])
  func `context is counted in words`(_ number: String, _ expected: String) throws {
    let diff = try desk().run("diff s400 --context \(number)")
    #expect(diff.out.contains(expected), "\(diff.out)")
  }

  @Test(arguments: [
    ("diff s400 --context x", "is not a number of words"),
    ("diff s400 --context -1", "is not a number of words"),
    ("diff s400 --out x.html", "--out goes with"), ("diff s400 one", "is not a revision"),
    ("diff --files 1.md", "--files needs two files"),
    ("diff --files 1.md 2.md --by", "--by is for the revisions of a job"),
    ("diff s400 @approved --source", "is a draft, and sources are compared"),
    ("diff s400 source:1 source:1 --findings", "--findings is for drafts"),
    ("diff s400 --format html --out Workspace/people.json", "belongs to the project's own files"),
    ("diff", "needs JOB"),
  ])
  func `what cannot be done is refused`(_ line: String, _ message: String) throws {
    let answer = try desk().run(line)
    #expect(answer.outcome == .misuse)
    #expect(answer.error.contains(message), "\(answer.error)")
  }

  @Test func `the approved and the published draft have names`() throws {
    let desk = try desk()
    #expect(desk.run("diff s400 @approved").error.contains("has no approved draft yet"))
    try desk.write("3.md", Self.second.replacing("5.2", with: "2.5"))
    desk.run("submit s400")
    desk.run("people", "add", "eva", "--name", "Eva", "--roles", "editor")
    #expect(desk.run("approve s400 --as eva").outcome == .done)
    #expect(desk.run("diff s400 @approved").out.hasPrefix("2 → 2\n0 words in"))
    #expect(desk.run("diff s400 @published").outcome == .files)
    desk.run("publish s400 --out page.html")
    desk.run("reopen s400 --reason again")
    try desk.write("3.md", Self.first)
    desk.run("save s400 3.md")
    for name in ["@approved", "@published"] {
      #expect(desk.run("diff s400 \(name)").out.hasPrefix("2 → 3\n"))
      #expect(desk.run("diff s400 1 \(name)").out.hasPrefix("1 → 2\n"))
    }
  }

  @Test func `findings tell what the change fixed, broke and left`() throws {
    let desk = try desk()
    let diff = desk.run("diff s400 --findings")
    #expect(diff.out.contains("\nfixed (2)\n"))
    #expect(diff.out.contains("“5.2 billion” is not in the source"))
    let back = desk.run("diff s400 2 1 --findings")
    #expect(back.out.contains("\nbroken (2)\n"))
    let json = desk.run("diff s400 --findings --format json").out
    #expect(json.contains("\"fixed\": [\n") && json.contains("\"broken\": []"))
  }

  @Test func `hands tell who changed a block and when`() throws {
    let desk = try desk()
    #expect(desk.run("diff s400 --by").out.contains("  by draft 2, Ben Hart, 2019-05-16\n"))
    let json = desk.run("diff s400 --by --format json").out
    #expect(json.contains("\"name\": \"Ben Hart\""))
  }

  @Test func `a change of the source names the blocks of the draft that it touches`() throws {
    let desk = try desk()
    try desk.write(
      "new.md",
      "# Новая система\n\nТурция получит пять систем за 2,5 млрд долларов.\n\n- Первая\n")
    desk.run("source s400 new.md")
    let diff = desk.run("diff s400 1 2 --source")
    #expect(diff.out.contains("draft (to be looked at again): Ankara stands firm"))
    let json = desk.run("diff s400 --source --format json").out
    #expect(json.contains("\"stale\": true"))
    #expect(desk.run("diff s400 --source --format html").out.contains(">Draft</p>"))
  }

  @Test(arguments: [
    ("one two\n\nthree\n", "one 2\n\nthree\n"), ("", "a\nb\n"), ("a\nb\n", ""), ("a\n", "a"),
    ("a\n\nb\n", "a\n\n\n\nb\n"), ("Word word\n", "word words,\n"), ("a\r\nb", "a\nb"),
    ("a\u{1B}[31m\u{9B}\u{202E}\u{200B}“x”\tz", "b\u{1B}[31m\u{9B}\u{202E}\u{200B}“x”\tz"),
    (
      "Ankara stands firm on its choice.\n\nMoscow is ready to talk about it.\n",
      "Moscow is ready to talk about it.\n\nAnkara stands firm on its choice.\n"
    ),
    (
      "One paragraph of words. Another one of words.\n\nEnd it.\n",
      "One paragraph of words.\n\nAnother one of words.\n\nEnd it.\n"
    ),
    (first, second), ("line one\nline two\n", "line one\nline 2\n"),
  ])
  func `files are shown from their bytes as they are from their texts`(
    _ old: String, _ new: String
  ) {
    let diff = DocumentDiff.compareFiles(Array(old.utf8), Array(new.utf8))
    #expect(diff.stat == DiffStat(of: diff.changes))
    var out: [UInt8] = []
    let stream = Console.Stream(hasColour: false, isTerminal: false)
    let console = Console(
      out: stream, error: stream, width: 100, writeOut: { out += $0 }, writeError: { _ in })
    DiffLines(console: console).printInline(diff.changes)
    #expect(throws: Never.self) { try console.flush() }
    let shown = String(decoding: FileDiffText.bytes(of: diff), as: UTF8.self)
    let lines = String(decoding: out, as: UTF8.self).split(separator: "\n").dropLast()
    #expect(shown.split(separator: "\n") == Array(lines))
  }

  // MARK: - Pages

  @Test func `a page holds both texts, the source, the names and nothing that runs`() throws {
    let desk = try desk()
    let answer = desk.run("diff s400 --format html --by --findings --out diff.html")
    #expect(answer.out == "diff.html\n")
    let page = String(decoding: try desk.read("diff.html"), as: UTF8.self)
    for part in [
      "<!DOCTYPE html>", "Турция получит четыре системы", "<del class=\"whole\">",
      "<ins class=\"moved\">", "[deleted: ", "[moved within the block: ", "id=\"c1\"",
      "href=\"#c2\"", "prefers-color-scheme:dark", "@media print", "Ben Hart, 2019-05-16",
      "Fixed: error number-mismatch", "lang=\"ru\"", "lang=\"en-GB\"",
    ] { #expect(page.contains(part), "\(part)") }
    for part in ["<script", "http://", "https://", "onclick"] { #expect(!page.contains(part)) }
  }

  @Test func `what looks like markup in a text is text`() throws {
    let desk = try Desk()
    let hostile = "</div><script>alert(1)</script><\u{301}b>\" onload='x' &amp; \u{1B}[31m"
    try desk.write("a.txt", "one\n\ntwo\n")
    try desk.write("b.txt", "one \(hostile)\n\ntwo\n")
    let page = desk.run("diff --files a.txt b.txt --format html").out
    #expect(page.contains("&lt;script&gt;alert(1)"))
    #expect(page.contains("&amp;amp;"))
    for part in ["<script", "<\u{301}b", "\u{1B}"] {
      #expect(Array(page.utf8).firstRange(of: Array(part.utf8)) == nil)
    }
  }

  // MARK: - Patches

  @Test(arguments: [
    (first, second), (first, String(second.dropLast())), (String(first.dropLast()), second),
    (first, first), (first, first.replacing("\n", with: "\r\n")),
    ("one\n", "# T\n\ntwo\n\n- three «x» 🇹🇷\n"),
  ])
  func `git takes a patch and gives the other export`(_ old: String, _ new: String) throws {
    let desk = try Desk.withJob()
    if old.utf8.split(separator: 0x0A).count > 1 {
      try desk.write("old.md", old)
      try desk.write("new.md", new)
      desk.run("save s400 old.md")
      desk.run("save s400 new.md --message again")
      try desk.write("s400.md", desk.run("show s400@1 --format md").out)
      try desk.write("patch", desk.run("diff s400 1 --format patch").out)
      try apply(desk)
      #expect(try desk.read("s400.md") == Array(desk.run("show s400 --format md").out.utf8))
    }
    try desk.write("one.txt", old)
    try desk.write("two.txt", new)
    try desk.write("patch", desk.run("diff --files one.txt two.txt --format patch").out)
    try apply(desk)
    #expect(try desk.read("one.txt") == Array(new.utf8))
  }

  /// Where there is no Git, there is nothing to hold.
  private func apply(_ desk: Desk) throws {
    guard try !desk.read("patch").isEmpty else { return }
    guard let found = try? Program.run(["git", "--version"], streams: .captured), found.status == 0
    else { return }
    let (status, _) = try Program.run(
      ["sh", "-c", "cd \"$1\" && GIT_CEILING_DIRECTORIES=/ git apply patch", "sh", desk.root],
      streams: .captured)
    #expect(status == 0)
  }
}
