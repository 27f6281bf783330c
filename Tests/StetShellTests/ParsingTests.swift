import StetCore
import Testing

@testable import StetShell

struct ParsingTests {
  @Test(
    arguments: [
      ("hlep", "there is no command 'hlep'", "did you mean 'stet help'?"),
      ("chekc", "there is no command 'chekc'", "did you mean 'stet check'?"),
      ("aprove s400", "there is no command 'aprove'", "did you mean 'stet approve'?"),
      ("CHECK", "there is no command 'CHECK'", "stet help"),
      ("xyzzy", "there is no command 'xyzzy'", "stet help"),
      ("-x", "there is no command '-x'", "stet help"),
      ("people", "'stet people' needs one word more", "one of: stet people list, stet people add"),
      ("people lst", "'stet people' has no 'lst'", "did you mean 'stet people list'?"),
      (
        "glossary serch x", "'stet glossary' has no 'serch'", "did you mean 'stet glossary search'?"
      ),
      ("check --rul x", "'stet check' has no option '--rul'", "did you mean --rule?"),
      ("check --xyzzy", "'stet check' has no option '--xyzzy'", "stet help check"),
      ("check -r", "'stet check' has no option '-r'", "stet help check"),
      ("check ---rule x", "'stet check' has no option '---rule'", "did you mean --rule?"),
      ("check -rule x", "'stet check' has no option '-rule'", "did you mean --rule?"),
      ("check --", "", ""),
      ("check --rule", "--rule needs a value", "--rule RULE"),
      (
        "check --rule empty-blok", "'empty-blok' is not a value of --rule",
        "did you mean 'empty-block'?"
      ),
      ("check --format xml", "'xml' is not a value of --format", "one of: text, json"),
      ("check --format text --format json", "--format was given twice", "give it once"),
      ("check --terms=yes", "--terms takes no value", "stet check "),
      ("check --from ru", "--from goes with --source and --target", "stet check --source A"),
      ("show", "'stet show' needs JOB", "stet show JOB"),
      ("show a b", "'stet show' takes no further word 'b'", "stet show JOB"),
      ("completions tcsh", "'tcsh' is not a value of SHELL", "one of: bash, zsh, fish"),
      ("list --state open", "'open' is not a value of --state", "one of: drafting"),
      ("diff s400 one", "'one' is not a revision", "stet diff JOB 1 3"),
      ("save s400", "'stet save' needs FILE", "stet edit s400"),
      ("save s400 --no-impact b9", "there is no block 'b9'", "stet show s400"),
      ("check --source a", "--source and --target go together", "stet check --source A"),
      ("--project", "there is no command ''", "stet help"),
    ])
  func `a command line that cannot be obeyed says why and what may be meant`(
    _ line: String, _ message: String, _ hint: String
  ) throws {
    let desk = try Desk.withJob()
    let before = try desk.snapshot()
    let answer = desk.run(line)
    #expect(try desk.snapshot() == before)
    guard !message.isEmpty else {
      #expect(answer.outcome == .done)
      return
    }
    #expect(answer.outcome == .misuse)
    #expect(answer.out.isEmpty)
    let lines = answer.error.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("stet: \(message)") == true, "\(answer.error)")
    #expect(lines.last?.hasPrefix("  hint: ") == true)
    #expect(lines.last?.contains(hint) == true, "\(answer.error)")
  }

  @Test(
    arguments: [
      ["status", "s400", "--format", "json"], ["status", "--format", "json", "s400"],
      ["status", "--format=json", "--", "s400"],
      ["--project=.", "status", "s400", "--format=json"],
      ["--project", ".", "status", "--format=json", "--", "s400"],
      ["--as", "ana", "status", "--format=json", "--", "s400"],
    ])
  func `options stand anywhere, with a space or an equals sign, and -- ends them`(
    _ words: [String]
  ) throws {
    let desk = try Desk.withJob()
    let answer = desk.run(words)
    #expect(answer.outcome == .done, "\(answer.error)")
    #expect(answer.out.contains("\"id\": \"s400\""))
  }

  @Test func `a value may begin with a dash, hold an equals sign, or be empty`() throws {
    let desk = try Desk.withJob()
    #expect(desk.run("people", "add", "zoe", "--name", "--rf").outcome == .done)
    #expect(desk.run("people", "add", "yan", "--name=a=b").out == "yan: a=b\n")
    #expect(desk.run("people", "add", "xia", "--name=").outcome == .misuse)
    #expect(desk.run("glossary", "search", "--", "--x").outcome == .no)
  }

  @Test func `a job may be called what an option would be only after two dashes`() throws {
    let desk = try Desk.withJob()
    #expect(desk.run("status", "--", "--s400").error.contains("'--s400' is not a job's id"))
    #expect(desk.run("save", "s400", "-").outcome == .files, "a dash is standard input")
  }

  @Test func `nothing asked is told what there is, and is no success`() throws {
    let answer = try Desk().run([])
    #expect(answer.outcome == .misuse)
    #expect(answer.out.contains("stet help COMMAND"))
  }

  @Test func `the version is one line`() throws {
    #expect(try Desk().run("--version").out == "stet \(Session.version)\n")
  }

  @Test(
    arguments: [
      ("STET_PERSON", ""), ("STET_PROJECT", ""), ("VISUAL", ""), ("EDITOR", ""),
    ])
  func `an empty variable counts as none`(_ name: String, _ value: String) throws {
    let desk = try Desk.withJob()
    desk.variables[name] = value
    #expect(desk.run("withdraw", "s400", "--reason", "x", "--as", "ben").outcome == .done)
  }

  @Test func `who acts is named by the option, else by the variable`() throws {
    let desk = try Desk.withJob()
    desk.variables["STET_PERSON"] = "ana"
    desk.run("withdraw", "s400", "--reason", "one", "--as", "ben")
    desk.run("reopen", "s400", "--reason", "two")
    let log = desk.run("log s400").out
    #expect(log.contains("Ben Hart  one"))
    #expect(log.contains("Ana Ilieva  two"))
    desk.variables["STET_PERSON"] = "anna"
    let refused = desk.run("withdraw", "s400", "--reason", "x")
    #expect(refused.outcome == .misuse)
    #expect(refused.error.contains("the desk has nobody called 'anna'"))
    #expect(refused.error.contains("did you mean 'ana'?"))
  }

  @Test func `a project is named by the option, else by the variable, else found upwards`() throws {
    let desk = try Desk.withJob()
    let other = try Desk()
    other.variables["STET_PROJECT"] = desk.root
    #expect(other.run("list --format ids").out == "s400\n")
    other.variables = [:]
    #expect(other.run("list", "--format", "ids", "--project", desk.root).out == "s400\n")
    let missing = other.run("list --project nowhere")
    #expect(missing.outcome == .files)
    #expect(missing.error.contains("there is no project in 'nowhere'"))
  }

  @Test func `a project has the name of its folder when it is given none`() throws {
    let desk = try Desk()
    desk.run("init harbour-desk")
    #expect(
      String(decoding: try desk.read("harbour-desk/Workspace/project.json"), as: UTF8.self)
        .contains("\"name\": \"harbour-desk\""))
    let here = try Desk()
    here.run("init")
    let folder = here.root.split(separator: "/").last.map(String.init) ?? ""
    #expect(
      String(decoding: try here.read("Workspace/project.json"), as: UTF8.self)
        .contains("\"name\": \"\(folder)\""))
    let before = try here.snapshot()
    #expect(here.run("init").outcome == .files)
    #expect(try here.snapshot() == before)
  }

  @Test(
    arguments: [
      ("check", "check", 0), ("chekc", "check", 1), ("chek", "check", 1), ("", "ab", 2),
      ("abc", "", 3), ("kitten", "sitting", 3), ("ab", "ba", 1), ("проверка", "проверки", 1),
    ])
  func `words are as far apart as keystrokes say`(_ left: String, _ right: String, _ far: Int) {
    #expect(Suggestion.distance(Array(left.utf8), Array(right.utf8)) == far)
  }
}
