import StetCore
import Testing

@testable import StetShell

/// Each of these gets one clear line, the right status, and leaves every file as it was.
struct BadInputTests {
  @Test(arguments: [
    ("start nowhere.md", Outcome.files, "there is no file 'nowhere.md'"),
    ("start Workspace", .files, "'Workspace' is a folder"),
    ("start binary.md", .files, "'binary.md' is no text: it holds a NUL byte"),
    ("start latin.txt", .files, "'latin.txt', line 2, column 3: a byte that is not UTF-8"),
    ("start huge.txt", .files, "'huge.txt'"),
    ("start empty.txt", .files, "'empty.txt' is empty"),
    ("start page.html", .files, "cannot read web pages yet"),
    ("start https://example.org/a", .files, "cannot fetch web pages yet"),
    ("start article.md --id ../../x", .misuse, "'../../x' is not a job's id"),
    ("start article.md --id CON", .misuse, "'CON' is not a job's id"),
    ("start article.md --id con", .misuse, "'con' is not a job's id"),
    ("start article.md --id s\u{0}x", .misuse, "is not a job's id"),
    ("start article.md --id s400", .files, "there is a job of this id already"),
    ("start article.md --from russian", .misuse, "'russian' is not a language tag"),
    ("start article.md --due tomorrow", .misuse, "'tomorrow' is not a date"),
    ("start article.md --translator nobody", .misuse, "nobody called 'nobody'"),
    ("start article.md --as nobody", .misuse, "the desk has nobody called 'nobody'"),
    ("status ../../x", .misuse, "'../../x' is not a job's id"),
    ("status s40", .files, "there is no job 's40'"),
    ("show s400@9", .files, "'s400' has no draft 9"),
    ("show s400@x", .misuse, "'x' is not a revision"),
    ("diff s400", .files, "'s400' has no draft yet"),
    ("check s400", .files, "'s400' has no draft yet"),
    ("save s400 binary.md", .files, "'binary.md' is no text"),
    ("save s400 short.txt", .no, "has 1 paragraph where the source has 3 blocks"),
    ("submit s400", .no, "'s400' cannot be submitted"),
    ("approve s400 --as ben", .no, "'s400' cannot be approved"),
    ("publish s400", .misuse, "needs --out"),
    ("request-changes s400", .misuse, "needs a reason"),
    ("people add ana --name Ana", .misuse, "the desk has 'ana' already"),
    ("people add X! --name X", .misuse, "'X!' is not an id"),
    ("people add cy --name Cy --roles boss", .misuse, "'boss' is not a role"),
    ("glossary show none", .files, "there is no concept 'none'"),
    ("hlep", .misuse, "there is no command 'hlep'"),
    ("check --rul x", .misuse, "has no option '--rul'"),
    ("start", .misuse, "needs FILE"),
  ])
  func `a bad command line or file is refused in one line`(
    _ line: String, _ outcome: Outcome, _ message: String
  ) throws {
    let desk = try Desk.withJob()
    try desk.write("binary.md", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0])
    try desk.write("latin.txt", [0x41, 0x0A, 0x42, 0x43, 0xE9, 0x0A])
    if line.contains("huge") {
      try desk.write("huge.txt", [UInt8](repeating: 0x61, count: 50 << 20))
    }
    try desk.write("empty.txt", " \n\n")
    try desk.write("page.html", "<p>Текст</p>")
    try desk.write("short.txt", "One paragraph.\n")
    let before = try desk.snapshot()
    let answer = desk.run(line)
    #expect(answer.outcome == outcome)
    let complaints = answer.error.split(separator: "\n").filter { $0.hasPrefix("stet: ") }
    #expect(complaints.count == 1)
    #expect(complaints.first?.contains(message) == true, "\(answer.error)")
    #expect(try desk.snapshot() == before)
  }

  @Test func `a truncated record is named, and every command leaves it alone`() throws {
    try expectDamage("changed since it was written") { bytes in Array(bytes.dropLast(20)) }
  }

  @Test func `a record with one byte changed is named`() throws {
    try expectDamage("changed since it was written") { bytes in
      var bytes = bytes
      bytes[bytes.count / 2] ^= 1
      return bytes
    }
  }

  @Test func `a format from the future is refused by name in every file that has one`() throws {
    for name in ["Workspace/project.json", "Workspace/people.json", "Glossary/glossary.json"] {
      let desk = try Desk.withJob()
      let text = String(decoding: try desk.read(name), as: UTF8.self)
      let future = text.replacing("\"format\": 1", with: "\"format\": 99, \"new\": [1]")
      try desk.write(name, future)
      let before = try desk.snapshot()
      let answer = desk.run("verify")
      #expect(answer.outcome == .files)
      #expect(answer.out.contains("format 99 is newer"), "\(answer.out)")
      #expect(try desk.snapshot() == before)
    }
  }

  @Test func `a record from the future is refused though its name fits its bytes`() throws {
    let desk = try Desk.withJob()
    let name = try #require(try desk.records("s400").first)
    let folder = "Workspace/jobs/2019/s400/"
    let text = String(decoding: try desk.read(folder + name), as: UTF8.self)
    let future = Array(text.replacing("\"format\": 1", with: "\"format\": 7").utf8)
    try desk.write(folder + "0001-source-\(Digest(of: future).short).json", future)
    try desk.write(folder + name, "")
    let answer = desk.run("status s400")
    #expect(answer.outcome == .files)
    let verified = desk.run("verify")
    #expect(verified.out.contains("format 7 is newer than this stet"))
  }

  @Test(arguments: [
    ("{\"format\": 1, \"kind\": \"people\", \"people\": [],}", "a trailing comma"),
    ("{\"format\": 1, \"format\": 1}", "the key 'format' a second time"),
    ("<<<<<<< HEAD\n{}", "a Git conflict marker"),
    ("{\"format\": 1, \"kind\": \"people\"", "the end before its time"),
    ("", "the end before its time"),
  ])
  func `a damaged people file is refused with its place`(_ text: String, _ what: String) throws {
    let desk = try Desk.withJob()
    try desk.write("Workspace/people.json", text)
    let before = try desk.snapshot()
    for line in ["people list", "submit s400", "people add cy --name Cy"] {
      let answer = desk.run(line)
      #expect(answer.outcome == .files)
      #expect(answer.error.contains("'Workspace/people.json', line 1"), "\(answer.error)")
      #expect(answer.error.contains(what), "\(answer.error)")
    }
    #expect(try desk.snapshot() == before)
  }

  @Test(arguments: ["", " ", "\t"])
  func `nothing is made without a name, and nobody without a role`(_ blank: String) throws {
    let desk = try Desk()
    let unnamed = desk.run("init", "--name", blank)
    #expect(unnamed.outcome == .misuse && unnamed.error.contains("a desk needs a name"))
    #expect(unnamed.error.contains("hint: stet init --name 'Harbour Desk'"))
    #expect(try desk.snapshot().isEmpty)
    desk.run("init --name Harbour")
    let before = try desk.snapshot()
    let nameless = desk.run("people", "add", "x", "--name", blank)
    #expect(nameless.outcome == .misuse && nameless.error.contains("needs --name"))
    let idle = desk.run("people", "add", "x", "--name", "X", "--roles", "")
    #expect(idle.outcome == .misuse && idle.error.contains("'x' needs a role"))
    #expect(idle.error.contains("hint: --roles translator,editor"))
    #expect(try desk.snapshot() == before)
  }

  @Test func `outside a project a command says how to make one`() throws {
    let desk = try Desk()
    let answer = desk.run("list")
    #expect(answer.outcome == .files)
    #expect(answer.error.contains("there is no project"))
    #expect(answer.error.contains("stet init"))
  }

  private func expectDamage(_ what: String, _ change: ([UInt8]) -> [UInt8]) throws {
    let desk = try Desk.withJob()
    let name = try #require(try desk.records("s400").first)
    let path = "Workspace/jobs/2019/s400/" + name
    try desk.write(path, change(try desk.read(path)))
    let before = try desk.snapshot()
    for line in ["status s400", "check", "save s400 article.md", "submit s400", "list"] {
      let answer = desk.run(line)
      #expect(answer.outcome == .files)
      #expect(answer.error.contains(path) && answer.error.contains(what), "\(answer.error)")
    }
    let verified = desk.run("verify")
    #expect(verified.outcome == .files)
    #expect(verified.out.contains(path))
    #expect(try desk.snapshot() == before)
  }
}
