import Foundation
import StetCore
import Testing

@testable import StetShell

/// A desk changes its glossary.
struct GlossaryChangeTests {
  private let desk: Desk

  init() throws {
    desk = try Desk.withJob()
    try desk.write(
      "Glossary/air-defence.json",
      """
      {"format": 1, "kind": "glossary-domain", "domain": "air-defence", "concepts": [
        {"id": "missile-system", "status": "approved", "partOfSpeech": "noun", "terms": {
          "ru": [{"term": "система", "status": "preferred"}],
          "en": [{"term": "system", "status": "preferred"}]}}]}
      """)
    try desk.write(
      "1.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    desk.run("save s400 1.md")
    desk.run("submit s400")
    desk.run("approve s400 --as ben")
  }

  private func changes() throws -> [String] {
    try desk.snapshot().keys.filter { $0.hasPrefix("Glossary/changes/") }.sorted()
  }

  private func edit(_ options: String..., person: String = "ben") -> Desk.Answer {
    desk.run(["glossary", "edit", "missile-system"] + options + ["--as", person])
  }

  /// What a refusal says; nothing may be written then.
  private func refuse(
    _ outcome: Outcome, _ words: [String], _ message: String, _ hint: String
  ) throws {
    let before = try desk.snapshot().filter { !$0.key.hasPrefix(".stet/") }
    let answer = desk.run(words)
    #expect(answer.outcome == outcome, "\(words): \(answer.error)")
    #expect(answer.error.contains(message), "\(answer.error)")
    #expect(answer.error.contains("  hint: \(hint)"), "\(answer.error)")
    #expect(try desk.snapshot().filter { !$0.key.hasPrefix(".stet/") } == before)
  }

  @Test func `an edit shows what it does to articles, is recorded, and stands in the log`() throws {
    let answer = edit("--forbidden", "en=four systems", "--reason", "too many")
    #expect(answer.outcome == .done, "\(answer.error)")
    #expect(answer.out.contains("en four systems added\n  {+forbidden+}"))
    #expect(answer.out.contains("s400  approved  approved under the old rules"))
    #expect(answer.out.contains("  b2 Турция получит четыре системы за 2,5 млрд долларов."))
    #expect(answer.out.contains("would be found:"))
    #expect(answer.out.contains("“four systems” is not used here"))
    #expect(answer.out.contains("1 article has 'missile-system'; new findings in 1"))
    #expect(answer.out.hasSuffix("missile-system: approved, revision 2\n"))
    #expect(try changes().count == 1)
    let log = desk.run("glossary log missile-system")
    #expect(log.out.hasPrefix("2019-05-14T09:30:00Z  edit    missile-system revision 2  Ben Hart"))
    #expect(log.out.contains("too many"))
    #expect(log.out.contains("{+forbidden+}"))
    #expect(desk.run("check s400").out.contains("term-forbidden"))
    #expect(desk.run("verify").outcome == .done)
  }

  @Test func `a dry run shows the same and writes nothing`() throws {
    let before = try desk.snapshot().filter { !$0.key.hasPrefix(".stet/") }
    let answer = edit("--forbidden", "en=four systems", "--reason", "r", "--dry-run")
    #expect(answer.outcome == .done)
    #expect(answer.out.contains("would be found:"))
    #expect(answer.error.contains("nothing was recorded: --dry-run"))
    #expect(try desk.snapshot().filter { !$0.key.hasPrefix(".stet/") } == before)
  }

  @Test func `a new preferred term leaves the old one admitted, and remove takes it out`() throws {
    #expect(edit("--term", "en=missile system", "--reason", "r").outcome == .done)
    #expect(desk.run("glossary show missile-system").out.contains("admitted   system"))
    #expect(edit("--remove", "en=system", "--reason", "r").outcome == .done)
    let shown = desk.run("glossary show missile-system").out
    #expect(shown.contains("preferred  missile system"))
    #expect(!shown.contains("admitted"))
    #expect(shown.contains("revision 3"))
  }

  @Test func `a retired concept is enforced no more and its history stays`() throws {
    let answer = desk.run("glossary retire missile-system --reason merged --as ben")
    #expect(answer.outcome == .done, "\(answer.error)")
    #expect(answer.out.contains("[-approved-]{+retired+}"))
    #expect(answer.out.hasSuffix("missile-system: retired, revision 2\n"))
    #expect(desk.run("glossary log").out.contains("retire  missile-system"))
    #expect(
      desk.run("glossary edit missile-system --status approved --reason r --as ben").out
        .hasSuffix("missile-system: approved, revision 3\n"))
    #expect(desk.run("glossary impact missile-system").out.contains("1 article has"))
  }

  @Test func `a translator proposes from an article and an editor approves`() throws {
    let proposed = desk.run(
      "glossary", "add", "turkey", "--domain", "places", "--term", "ru=Турция", "--from", "s400:b2")
    #expect(proposed.outcome == .done, "\(proposed.error)")
    #expect(proposed.out.contains("turkey: proposed, revision 1"))
    #expect(
      proposed.error.contains("next: stet glossary edit turkey --status approved --as EDITOR"))
    let shown = desk.run("glossary show turkey").out
    #expect(shown.contains("Турция получит четыре системы за 2,5 млрд долларов."))
    #expect(shown.contains("Turkey gets four systems for $2.5 billion."))
    #expect(desk.run("glossary impact turkey").out.contains("1 article has 'turkey'"))
    #expect(
      desk.run("glossary", "edit", "turkey", "--term", "en=Turkey", "--reason", "own").outcome
        == .done, "whoever may propose may better a proposal")
    try refuse(
      .no, ["glossary", "edit", "turkey", "--status", "approved", "--reason", "r"],
      "Ana Ilieva is no editor, and only an editor makes a concept approved",
      "ask an editor: --as EDITOR")
    let approved = desk.run("glossary edit turkey --status approved --reason agreed --as ben")
    #expect(approved.out.hasSuffix("turkey: approved, revision 3\n"), "\(approved.error)")
    #expect(desk.run("glossary log turkey").out.contains("approve turkey revision 3"))
    #expect(desk.run("glossary check").out == "2 concepts: no faults\n")
  }

  @Test func `an editor adds an approved concept in a domain of its own`() throws {
    let answer = desk.run(
      "glossary", "add", "tank", "--domain", "armour", "--term", "ru=танк", "--term", "en=tank",
      "--forbidden", "en=cistern", "--definition", "An armoured vehicle.", "--part-of-speech",
      "noun", "--as", "ben")
    #expect(answer.outcome == .done, "\(answer.error)")
    #expect(answer.out.hasSuffix("tank: approved, revision 1\n"))
    #expect(desk.run("glossary list --domain armour").out == "tank  танк → tank\n")
    #expect(desk.run("verify").outcome == .done)
  }

  @Test func `what cannot be recorded is refused by name`() throws {
    let ben = ["--as", "ben"]
    try refuse(
      .files, ["glossary", "edit", "missile-sistem", "--note", "n", "--reason", "r"] + ben,
      "there is no concept 'missile-sistem'", "did you mean 'missile-system'?")
    try refuse(
      .files, ["glossary", "impact", "missile"], "there is no concept 'missile'",
      "did you mean 'missile-system'?")
    try refuse(.files, ["glossary", "log", "x"], "there is no concept 'x'", "stet glossary search")
    try refuse(
      .misuse, ["glossary", "edit", "missile-system", "--note", "n"] + ben,
      "'stet glossary edit' needs a reason", "--reason")
    try refuse(
      .misuse, ["glossary", "retire", "missile-system", "--reason", " "] + ben,
      "'stet glossary retire' needs a reason", "--reason")
    try refuse(
      .no, ["glossary", "edit", "missile-system", "--term", "en=system", "--reason", "r"] + ben,
      "nothing changes in 'missile-system'", "stet glossary show missile-system")
    try refuse(
      .no, ["glossary", "edit", "missile-system", "--note", "n", "--reason", "r"],
      "Ana Ilieva is no editor, and only an editor changes a concept that is approved",
      "ask an editor")
    try refuse(
      .no, ["glossary", "retire", "missile-system", "--reason", "r"], "Ana Ilieva is no editor",
      "ask an editor")
    try refuse(
      .no, ["glossary", "add", "missile-system", "--domain", "x", "--term", "ru=x"] + ben,
      "there is a concept 'missile-system' already, approved in air-defence",
      "stet glossary edit missile-system")
    try refuse(
      .no, ["glossary", "add", "x", "--domain", "y", "--term", "ru=x", "--status", "approved"],
      "Ana Ilieva is no editor, and only an editor makes a concept approved",
      "propose it: --status proposed")
    try refuse(
      .no, ["glossary", "edit", "missile-system", "--term", "en=system.", "--reason", "r"] + ben,
      "'missile-system' would have 1 error: nothing was recorded", "mend what is named above")
    try refuse(
      .no, ["glossary", "edit", "missile-system", "--admitted", "en=—", "--reason", "r"] + ben,
      "“—” (en) can never match", "mend what is named above")
    try refuse(
      .no,
      ["glossary", "add", "y", "--domain", "air-defence", "--term", "ru=Система", "--term", "en=y"]
        + ben, "source-twice", "mend what is named above")
  }

  @Test(
    arguments: [
      (["--term", "system"], "'system' names no language", "--term en-GB=TEXT"),
      (["--term", "xx-=a"], "'xx-=a' names no language", "--term en-GB=TEXT"),
      (["--term", "fr=char"], "the glossary has no language 'fr'", "it has en, en-GB, ru"),
      (["--admitted", "en="], "'en=' has no term", "--admitted en=TEXT"),
      (["--remove", "en=systen"], "has no term 'systen' in en", "did you mean 'system'?"),
      (["--domain", "air-defense"], "no domain 'air-defense'", "did you mean 'air-defence'?"),
      (["--domain", "Not One"], "'Not One' can be no domain's name", "use lower-case"),
      (["--status", "approve"], "'approve' is not a value", "did you mean 'approved'?"),
    ])
  func `options that say nothing are refused`(
    _ options: [String], _ message: String, _ hint: String
  ) throws {
    try refuse(
      .misuse, ["glossary", "edit", "missile-system", "--reason", "r", "--as", "ben"] + options,
      message, hint)
  }

  @Test(
    arguments: [
      (["glossary", "add", "New Thing"], "'New Thing' is not a concept's id"),
      (["glossary", "add", "new", "--term", "ru=новое"], "'new' needs a domain"),
      (["glossary", "add", "new", "--domain", "d"], "'new' needs a term"),
      (["glossary", "add", "new", "--term", "ru=н", "--from", "s400"], "'s400' names no block"),
      (["glossary", "add", "new", "--term", "ru=н", "--from", "s400:b9"], "no block 'b9'"),
      (["glossary", "add", "new"], "was told nothing about the concept"),
      (["glossary", "check", "--rule", "term-scrip"], "'term-scrip' is not a value of --rule"),
    ])
  func `an addition that says too little is refused`(_ words: [String], _ message: String) throws {
    try refuse(.misuse, words, message, "")
  }

  @Test func `a form is opened, taken, and kept when it cannot be`() throws {
    try desk.write(
      "editor.sh", "sed -i.bak 's/\"status\": \"preferred\"/&, \"note\": \"n\"/' \"$1\"")
    desk.variables["VISUAL"] = "sh '\(desk.path("editor.sh"))'"
    let answer = desk.run("glossary edit missile-system --reason r --as ben")
    #expect(answer.outcome == .done, "\(answer.error)")
    #expect(answer.out.contains("{+ (n)+}"))

    try desk.write("editor.sh", "sed -i.bak 's/\"terms\"/\"trems\"/' \"$1\"; rm \"$1.bak\"")
    let refused = desk.run("glossary edit missile-system --reason r --as ben")
    #expect(refused.outcome == .files)
    #expect(refused.error.contains("the unknown key 'trems'"))
    #expect(refused.error.contains("your form is kept in '"))

    try desk.write("editor.sh", "exit 4")
    let failed = desk.run("glossary edit missile-system --reason r --as ben")
    #expect(failed.outcome == .no)
    #expect(failed.error.contains("ended with status 4: nothing was recorded"))
    try desk.write("editor.sh", ":")
    #expect(desk.run("glossary add new --as ben").error.contains("nothing changed"))
    #expect(try changes().count == 1)
  }

  @Test func `a form of another concept or of an older revision is refused`() throws {
    let form = """
      {"id": "missile-system", "status": "approved", "revision": 1, "terms": {
        "ru": [{"term": "система", "status": "preferred"}],
        "en": [{"term": "a system", "status": "preferred"}]}}
      """
    try desk.write("form.json", form)
    let words = ["glossary", "edit", "missile-system", "--file", "form.json", "--reason", "r"]
    #expect(desk.run(words + ["--as", "ben"]).outcome == .done)
    try refuse(
      .no, words + ["--as", "ben"],
      "'form.json' was made from revision 1 of 'missile-system', which is at 2",
      "carry your changes")
    try refuse(
      .no, ["glossary", "add", "other", "--file", "form.json", "--as", "ben"],
      "'form.json' is of the concept 'missile-system', not of 'other'", "stet glossary edit")
  }

  @Test func `an edit that comes too late is refused and its form is kept`() throws {
    try desk.write("other.sh", "true")
    // The editor is open while somebody else records a change of the same concept.
    let file = desk.path("Glossary/air-defence.json")
    try desk.write(
      "editor.sh",
      "sed -i.bak 's/\"система\"/\"системка\"/' \"$1\"; sed -i.bak 's/approved/proposed/' '\(file)'"
    )
    desk.variables["VISUAL"] = "sh '\(desk.path("editor.sh"))'"
    let answer = desk.run("glossary edit missile-system --reason r --as ben")
    #expect(answer.outcome == .no)
    #expect(
      answer.error.contains(
        "the concept 'missile-system' was changed meanwhile: nothing was written"))
    #expect(answer.error.contains("hint: look at it, then give the command again"))
    #expect(answer.error.contains("your form is kept in '"))
    #expect(try changes().isEmpty)
  }

  @Test func `what a hand changed is told by verify and recorded by an edit`() throws {
    #expect(edit("--note", "n", "--reason", "r").outcome == .done)
    let text = String(decoding: try desk.read("Glossary/air-defence.json"), as: UTF8.self)
    try desk.write(
      "Glossary/air-defence.json",
      text.replacingOccurrences(of: "\"note\": \"n\"", with: "\"note\": \"by hand\""))
    let verified = desk.run("verify")
    #expect(verified.outcome == .files)
    #expect(
      verified.out.contains("Glossary/air-defence.json: the concept 'missile-system' is not as"))
    let answer = edit("--reason", "a hand was quicker")
    #expect(answer.outcome == .done, "\(answer.error)")
    #expect(desk.run("verify").outcome == .done)
    #expect(desk.run("glossary log missile-system").out.contains("{+by hand+}"))
  }

  @Test func `JSON says what was recorded, what changed, and where it matters`() throws {
    let out = edit("--forbidden", "en=four systems", "--reason", "r", "--format", "json").out
    let json = try Self.json(out)
    #expect(json["kind"] == "glossary-edit")
    #expect(json["recorded"] == true)
    #expect(json["change"]?["action"] == "edit")
    guard case .array(let impact)? = json["impact"], let article = impact.first else {
      Issue.record("no impact in \(out)")
      return
    }
    #expect(article["job"] == "s400")
    #expect(article["approval"] == "touched")
    #expect(out.contains("\"rule\": \"term-forbidden\""))
    let log = try Self.json(desk.run("glossary log --format json").out)
    #expect(log["kind"] == "glossary-log")
    let alone = try Self.json(desk.run("glossary impact missile-system --format json").out)
    #expect(alone["kind"] == "glossary-impact")
    let check = try Self.json(desk.run("glossary check --format json").out)
    #expect(check["kind"] == "glossary-check")
    #expect(check["findings"] == [])
  }

  @Test func `the check of the glossary says no when it finds an error`() throws {
    try desk.write(
      "Glossary/armour.json",
      """
      {"format": 1, "kind": "glossary-domain", "domain": "armour", "concepts": [
        {"id": "tank", "status": "approved", "terms": {
          "ru": [{"term": "танк", "status": "preferred"}],
          "en": [{"term": "tanк", "status": "preferred"}]}}, {"id": "apc", "status": "retired",
          "terms": {}}]}
      """)
    let answer = desk.run("glossary check")
    #expect(answer.outcome == .no)
    #expect(answer.out.contains("error tank term-script  “tanк” (en) has a letter"))
    #expect(answer.out.contains("error apc id-order  stands after 'tank' in armour.json"))
    #expect(answer.out.hasSuffix("3 concepts: 2 errors\n"))
    #expect(desk.run("glossary check --rule preferred-missing").outcome == .done)
  }

  private static func json(_ text: String) throws -> JSON {
    try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONFault) in try reader.value() }
  }
}
