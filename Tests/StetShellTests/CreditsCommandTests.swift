import StetCore
import Testing

@testable import StetShell

struct CreditsCommandTests {
  @Test func `a credit is set with a reason, printed, told by the log and given back`() throws {
    let desk = try Desk.withJob()
    try desk.write("draft.txt", "One.\n\nTwo.\n\nThree.\n")
    desk.run("save s400 draft.txt")
    #expect(
      credits(desk.run("credits s400")) == ["Translated by: Ana Ilieva", "Published by: Harbour"])
    let set = desk.run(
      "credits", "s400", "--set", "translator=ana", "--set", "translator=Zoe Quinn", "--set",
      "proofreader=ben", "--reason", "she did half")
    #expect(set.outcome == .done)
    let lines = [
      "Translated by: Ana Ilieva", "Translated by: Zoe Quinn", "Proofread by: Ben Hart",
      "Published by: Harbour",
    ]
    #expect(credits(set) == lines)
    #expect(credits(desk.run("credits s400")) == lines)
    #expect(desk.run("credits s400 --format json").out.contains("\"proofreader\""))
    #expect(
      desk.run("log s400").out.contains(
        "proofreader ben, translator ana and “Zoe Quinn”: she did half"))
    let back = desk.run(
      "credits s400 --reset translator --reset proofreader --reason mistaken")
    #expect(credits(back) == ["Translated by: Ana Ilieva", "Published by: Harbour"])
    #expect(desk.run("log s400").out.contains("translator as recorded: mistaken"))
    #expect(desk.run("verify").outcome == .done)
  }

  @Test(
    arguments: [
      (["--set", "translator=monkia", "--reason", "x"], "the desk has nobody called 'monkia'"),
      (["--set", "translator=", "--reason", "x"], "names nobody to credit"),
      (["--set", "translator= ", "--reason", "x"], "names nobody to credit"),
      (["--set", "translator=Zoe\u{1B}[31m", "--reason", "x"], "names nobody to credit"),
      (["--set", "translater=ana", "--reason", "x"], "'translater' is no credit that can be set"),
      (["--set", "approver=ana", "--reason", "x"], "'approver' is no credit that can be set"),
      (["--set", "ana", "--reason", "x"], "'ana' sets no credit"),
      (["--set", "editor=ben"], "a credit is changed for a reason"),
      (["--set", "editor=ben", "--reason", " "], "a credit is changed for a reason"),
      (["--reset", "editor", "--reason", "x"], "that is how 's400' is credited already"),
      (
        ["--set", "editor=ben", "--reset", "editor", "--reason", "x"],
        "--set and --reset both speak of 'editor'"
      ),
      (["--reason", "x"], "--reason goes with --set or --reset"),
    ])
  func `a credit for nobody, of no role or for no reason is refused`(
    _ words: [String], _ message: String
  ) throws {
    let desk = try Desk.withJob()
    let before = try desk.records("s400")
    let refused = desk.run(["credits", "s400"] + words)
    #expect(refused.outcome == .misuse)
    #expect(refused.error.contains(message), "\(refused.error)")
    #expect(try desk.records("s400") == before)
  }

  @Test func `a page goes out again with the credits that were set`() throws {
    let desk = try Desk.withJob()
    desk.run(
      "people", "add", "zoe", "--name", "Zoe Quinn", "--initials", "Z. Q.", "--byline", "initials")
    try desk.write(
      "draft.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    desk.run("save s400 draft.md")
    desk.run("submit s400")
    desk.run("approve s400 --as ben")
    desk.run("publish s400 --out page.html")
    desk.run("credits s400 --set proofreader=zoe --reason late")
    let again = desk.run("publish s400 --out page.html")
    #expect(again.error.contains("published draft 1"))
    #expect(!again.error.contains("without a note"))
    let page = String(decoding: try desk.read("page.html"), as: UTF8.self)
    #expect(page.contains("<p>Proofread by: Z. Q.</p>"))
  }

  @Test func `a byline of initials needs some`() throws {
    let desk = try Desk.withJob()
    let refused = desk.run("people add zoe --name Zoe --byline initials")
    #expect(refused.outcome == .misuse)
    #expect(refused.error.contains("--byline initials needs --initials"))
  }

  /// The credit lines, without the shares below them.
  private func credits(_ answer: Desk.Answer) -> [String] {
    answer.out.split(separator: "\n").map(String.init).filter { $0.contains(" by: ") }
  }
}
