import Foundation
import StetCore
import StetFormats
import StetStore
import Testing

@testable import StetShell

/// The glossary on its way out and in.
struct ExchangeTests {
  private static let table =
    "id,domain,status,ru,en-GB,en-GB_forbidden,url\r\n"
    + "mine,engineers,approved,мина,mine,,x\r\n"
    + ",,,фугас,landmine|land mine,fougasse,\r\n"

  private func desk() throws -> Desk {
    let desk = try Desk()
    desk.run("init --name Harbour")
    desk.run("people", "add", "ben", "--name", "Ben Hart", "--roles", "editor")
    desk.variables["STET_PERSON"] = "ben"
    try desk.write("words.csv", Self.table)
    return desk
  }

  @Test func `an import shows what it would do and writes nothing`() throws {
    let desk = try desk()
    let before = try desk.snapshot()
    let answer = desk.run("glossary import words.csv")
    #expect(answer.outcome == .done)
    #expect(
      answer.out == """
        add     mine  мина → mine  (engineers, approved)
        add     landmine  фугас → landmine  (imported, proposed)
        drop    column 'url': 1, first in line 1

        """)
    #expect(
      answer.error == """
        2 to add, 0 to change, 0 to skip; nothing is written
        next: stet glossary import words.csv --apply

        """)
    #expect(try desk.snapshot() == before)
  }

  @Test func `an applied import is recorded, and once is enough`() throws {
    let desk = try desk()
    let applied = desk.run("glossary import words.csv --domain sappers --apply")
    #expect(applied.outcome == .done)
    #expect(applied.error.contains("2 added, 0 changed, 0 skipped"))
    let shown = desk.run("glossary show landmine").out
    #expect(shown.contains("sappers, proposed, revision 1"))
    #expect(shown.contains("forbidden  fougasse"))
    #expect(desk.run("verify").outcome == .done)
    let again = desk.run("glossary import words.csv --apply")
    #expect(again.out.hasPrefix("skip    2 that the glossary has already, word for word\n"))
    #expect(try desk.snapshot().keys.count { $0.hasPrefix("Glossary/changes/") } == 2)
  }

  @Test func `only an editor makes concepts approved`() throws {
    let desk = try desk()
    desk.run("people", "add", "ana", "--name", "Ana Ilieva", "--roles", "translator")
    let before = try desk.snapshot()
    let refused = desk.run("glossary import words.csv --apply --as ana")
    #expect(refused.outcome == .no)
    #expect(refused.error.contains("only an editor makes a concept approved"))
    #expect(try desk.snapshot() == before)
    let proposed = desk.run("glossary import words.csv --status proposed --apply --as ana")
    #expect(proposed.outcome == .done)
    #expect(proposed.out.contains("(engineers, proposed)"))
  }

  @Test func `what the checks would enforce must be sound, and else is refused with its row`()
    throws
  {
    let desk = try desk()
    try desk.write(
      "bad.csv",
      "id,domain,status,ru,en-GB\ntank,armour,approved,танк,tank!!!\ngun,armour,approved,,gun\n")
    let before = try desk.snapshot()
    let refused = desk.run("glossary import bad.csv --apply")
    #expect(refused.outcome == .no)
    #expect(
      refused.error.contains("line 2: error tank term-punctuation  “tank!!!” (en-GB) ends with"))
    #expect(
      refused.error.contains("line 3: error gun preferred-missing  no preferred term in ru\n"))
    #expect(refused.error.contains("'bad.csv' would bring 2 errors into what the checks enforce"))
    #expect(refused.error.contains("hint: mend the file, or "))
    #expect(try desk.snapshot() == before)
    let proposed = desk.run("glossary import bad.csv --status proposed --apply")
    #expect(proposed.outcome == .done, "\(proposed.error)")
    // Errors that are there already hinder nobody.
    desk.run("glossary import words.csv --apply")
    let file = "Glossary/engineers.json"
    let text = String(decoding: try desk.read(file), as: UTF8.self)
    try desk.write(
      file,
      text.replacing("\"mine\"}", with: "\"mine!\"}").replacing(
        "\"term\": \"mine\"", with: "\"term\": \"mine!\""))
    #expect(desk.run("glossary check").out.contains("error mine term-punctuation"))
    try desk.write("good.csv", "id,domain,status,ru,en-GB\nbomb,armour,approved,бомба,bomb\n")
    #expect(desk.run("glossary import good.csv --apply").outcome == .done)
  }

  @Test func `the next command has every option of the first`() throws {
    let answer = try desk().run(
      "glossary", "import", "words.csv", "--reason", "Ben's list", "--as", "ben", "--domain", "a")
    #expect(
      answer.error.contains(
        "next: stet glossary import words.csv --domain a --reason 'Ben'\\''s list' --as ben --apply\n"
      ))
  }

  @Test func `a changed row shows what was and what will be`() throws {
    let desk = try desk()
    desk.run("glossary import words.csv --apply")
    try desk.write("next.csv", "id,note,ru,en-GB\nmine,Mind it.,мина,bomb\nx,,,\ny,,мина,mine\n")
    let answer = desk.run("glossary import next.csv")
    #expect(
      answer.out == """
        change  mine
        note added
          {+Mind it.+}
        en-GB bomb added
          {+preferred+}
        en-GB mine removed
          [-preferred-]
        3 words in, 1 out, of 3
        skip    'x', line 3: no term
        add     y  мина → mine  (imported, proposed)
                shares a term with mine

        """)
    desk.run("glossary import next.csv --apply")
    #expect(desk.run("glossary show mine").out.contains("revision 2"))
  }

  @Test func `the report as JSON has the file's own entries`() throws {
    let desk = try desk()
    let answer = desk.run("glossary import words.csv --format json")
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(answer.out.utf8)) as? [String: Any])
    #expect(report["kind"] as? String == "glossary-import")
    #expect(report["applied"] as? Bool == false)
    #expect(report["summary"] as? [String: Int] == ["read": 2, "add": 2, "change": 0, "skip": 0])
    let concepts = try #require(report["concepts"] as? [[String: Any]])
    #expect(concepts.map { $0["step"] as? String } == ["add", "add"])
    #expect(concepts.map { $0["entry"] as? String } == ["mine", nil])
    #expect(concepts.map { $0["line"] as? Int } == [2, 3])
  }

  @Test(
    arguments: [
      ("glossary import none.csv", Outcome.files, "none.csv"),
      ("glossary import bad.tbx", .files, "'bad.tbx', line 2, column 3: the file ends before"),
      ("glossary import words.csv --from-format tbx", .files, "line 1, column 1"),
      ("glossary import words.csv --domain glossary", .misuse, "can be no domain's name"),
      ("glossary import words.csv --domain ../x", .misuse, "can be no domain's name"),
      ("glossary import words.csv --from-format xls", .misuse, "is not a value of --from-format"),
      ("glossary import words.csv --apply --as nobody", .misuse, "nobody called 'nobody'"),
      ("glossary export --format xls", .misuse, "is not a value of --format"),
      ("glossary export --out words.xls", .misuse, "no format goes with 'words.xls'"),
      ("glossary export --out Glossary/words.csv", .misuse, "belongs to the project's own files"),
      ("glossary export --domain nowhere", .misuse, "there is no domain 'nowhere'"),
      ("glossary export --out ./ --format csv", .misuse, "is a folder"),
    ])
  func `what cannot be done is refused, and nothing is written`(
    _ line: String, _ outcome: Outcome, _ says: String
  ) throws {
    let desk = try desk()
    try desk.write("bad.tbx", "<martif>\n  ")
    let before = try desk.snapshot()
    let answer = desk.run(line)
    #expect(answer.outcome == outcome)
    #expect(answer.error.contains(says), "\(answer.error)")
    #expect(try desk.snapshot() == before)
  }

  @Test func `an export goes to standard output or to a file`() throws {
    let desk = try desk()
    desk.run("glossary import words.csv --apply")
    let printed = desk.run("glossary export")
    #expect(
      printed.out == """
        id,domain,status,definition,note,ru,en-GB,en-GB_admitted,en-GB_forbidden\r
        landmine,imported,proposed,,,фугас,landmine,land mine,fougasse\r
        mine,engineers,approved,,,мина,mine,,\r

        """)
    #expect(desk.run("glossary export --out all.csv").out == "all.csv\n")
    #expect(try desk.read("all.csv") == Array(printed.out.utf8))
    desk.run("glossary export --out all.tbx --status approved")
    let tbx = String(decoding: try desk.read("all.tbx"), as: UTF8.self)
    #expect(tbx.contains("<tbx type=\"TBX-Basic\" style=\"dca\""))
    #expect(!tbx.contains("landmine"))
    #expect(desk.run("glossary export --format omegat").out.contains("мина\tmine\t"))
    #expect(desk.run("glossary export --format json").out.contains("\"kind\": \"glossary\""))
  }

  // MARK: - The shipped glossary

  private static let shipped = Result {
    try Project(root: ShippedProjectTests.root).glossaryFiles.glossary(.everything)
  }

  private static let languages = LanguageTag("ru").flatMap { from in
    LanguageTag("en-GB").map { LanguagePair(from: from, to: $0) }
  }

  /// Every form with a part of the glossary; one with all of it, which takes a while where the
  /// compiler has not made haste. `.ci/exchange` takes all of it through all of them.
  @Test(
    arguments: [
      (GlossaryExport.csv, 1), (.tsv, 20), (.tbx2, 20), (.tbx3, 20), (.tbx3Tags, 20),
    ])
  func `the shipped glossary comes back from every form`(
    _ export: GlossaryExport, _ stride: Int
  ) throws {
    let whole = try Self.shipped.get()
    let glossary = Glossary(
      name: whole.name,
      concepts: whole.concepts.enumerated().filter { $0.offset % stride == 0 }.map(\.element))
    let languages = try #require(Self.languages)
    let bytes = export.export(glossary, languages).bytes
    let format = GlossaryFormat(of: bytes, ending: export.rawValue)
    let incoming = try format.glossary(bytes, name: "all", languages)
    #expect(incoming.losses.list.isEmpty)
    let plan = ImportPlanner.plan(
      incoming, into: Glossary(name: "", concepts: []), .init(languages: languages))
    #expect(plan.items.count == glossary.concepts.count)
    let back = Glossary(name: "", concepts: plan.additions)
    #expect(back.concepts.count == glossary.concepts.count)
    for (old, new) in zip(glossary.concepts, back.concepts) {
      #expect(old.id == new.id)
      #expect(facts(old) == facts(new), "\(old.id)")
      #expect(terms(old) == terms(new), "\(old.id)")
      if format == .tbx { #expect(old.terms == new.terms, "\(old.id)") }
    }
    let again = ImportPlanner.plan(incoming, into: glossary, .init(languages: languages))
    #expect(!again.hasEdits)
  }

  private func facts(_ concept: Concept) -> [String?] {
    [
      concept.status.rawValue, concept.domain, concept.definition, concept.note,
      concept.partOfSpeech, concept.needsFirstMention ? "first" : nil,
    ]
  }

  private func terms(_ concept: Concept) -> [LanguageTag: Set<[String]>] {
    concept.terms.mapValues { Set($0.map { [$0.text, $0.status.rawValue] }) }
  }
}
