import StetCore
import Testing

@testable import StetFormats

struct GlossaryTableTests {
  private func read(
    _ bytes: [UInt8], _ format: GlossaryFormat = .csv
  ) throws -> IncomingGlossary {
    try format.glossary(bytes, name: "a.csv", .russianBritish)
  }

  private func terms(_ concept: IncomingConcept) -> [String] {
    concept.terms.flatMap { language, terms in
      terms.map { "\(language.text):\($0.text)=\($0.status.rawValue)" }
    }.sorted()
  }

  private static let plain =
    "id,domain,status,definition,note,ru,ru_admitted,EN-gb,en-GB_Forbidden,url\r\n"
    + "missile,weapons,Approved,\"A \"\"guided\"\" one,\r\nor not\",,ракета, ПТУР | ЗУР ,missile,rocket|a \\| b,x\r\n"

  @Test func `a table with every kind of column`() throws {
    let found = try read(Array(Self.plain.utf8))
    let concept = try #require(found.concepts.first)
    #expect(found.hasOwnNames)
    #expect(concept.entry == "missile")
    #expect(concept.line == 2)
    #expect(concept.domain == "weapons")
    #expect(concept.status == .approved)
    #expect(concept.definition == "A \"guided\" one,\nor not")
    #expect(concept.note == nil)
    #expect(
      terms(concept) == [
        "en-GB:a | b=forbidden", "en-GB:missile=preferred", "en-GB:rocket=forbidden",
        "ru:ЗУР=admitted", "ru:ПТУР=admitted", "ru:ракета=preferred",
      ])
    #expect(concept.scope[.british] == [.preferred, .forbidden])
    #expect(found.losses.list.map(\.what) == ["column 'url'"])
  }

  @Test func `every encoding, separator and line end gives the same concept`() throws {
    let wanted = try read(Array(Self.plain.utf8)).concepts
    let semicolons = Self.plain.replacing(",url", with: ";url").replacing(",x", with: ";x")
      .replacing(
        "id,domain,status,definition,note,ru,ru_admitted,EN-gb,en-GB_Forbidden",
        with: "id;domain;status;definition;note;ru;ru_admitted;EN-gb;en-GB_Forbidden"
      )
      .replacing("missile,weapons,Approved,", with: "missile;weapons;Approved;")
      .replacing("\",,ракета, ПТУР | ЗУР ,missile,", with: "\";;ракета; ПТУР | ЗУР ;missile;")
    let wide = Array(Self.plain.utf16)
    let inputs: [[UInt8]] = [
      [0xEF, 0xBB, 0xBF] + Array(Self.plain.utf8),
      [0xFF, 0xFE] + wide.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      [0xFE, 0xFF] + wide.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      Array(semicolons.utf8),
      Array(Self.plain.replacing("\r\n", with: "\n").utf8),
      Array(Self.plain.replacing("\r\n", with: "\r").utf8),
    ]
    for input in inputs { #expect(try read(input).concepts == wanted) }
    let declared = try read(Array(("sep=;\r\n" + semicolons).utf8)).concepts
    #expect(declared.map(\.terms) == wanted.map(\.terms))
    #expect(declared.map(\.line) == [3])
  }

  @Test(
    arguments: [
      ("ru,en-GB\nмина,mine\n", ["en-GB:mine=preferred", "ru:мина=preferred"]),
      ("source\ttarget\nмина\tmine", ["en-GB:mine=preferred", "ru:мина=preferred"]),
      ("Russian;English\nмина;mine\n", ["en:mine=preferred", "ru:мина=preferred"]),
      (
        "ru,en_gb,en-GB admitted\nмина,mine|bomb,trap\n",
        [
          "en-GB:bomb=admitted", "en-GB:mine=preferred", "en-GB:trap=admitted",
          "ru:мина=preferred",
        ]
      ),
      ("ru,en_preferred\nмина,a|b\n", ["en:a=preferred", "en:b=preferred", "ru:мина=preferred"]),
      (
        "id,source,target,status\n1,мина,mine,forbidden\n",
        ["en-GB:mine=forbidden", "ru:мина=preferred"]
      ),
      ("ru,en\nмина,'=mine\n", ["en:=mine=preferred", "ru:мина=preferred"]),
      ("ru,en\nмина\n", ["ru:мина=preferred"]),
      ("ru,en\n\n,\nмина,mine", ["en:mine=preferred", "ru:мина=preferred"]),
      (
        "ru\ten\n\"Искандер\" М\tIskander",
        ["en:Iskander=preferred", "ru:\"Искандер\" М=preferred"]
      ),
    ])
  func `plain tables need two language columns and no more`(
    _ text: String, _ wanted: [String]
  ) throws {
    let found = try read(Array(text.utf8), text.contains("\t") ? .tsv : .csv)
    #expect(found.concepts.map(terms) == [wanted])
  }

  @Test(
    arguments: [
      ("ru,en\n\"мина,mine\n", "'a.csv', line 2, column 1: a quote that is never closed"),
      (
        "ru,en\n\"мина\"x,mine\n",
        "'a.csv', line 2, column 7: text after a closing quote; write \"\" for a quote inside"
      ),
      ("word,translation\na,b\n", "'a.csv' has no header with two languages"),
      ("url,key\na,b\n", "'a.csv' has no header with two languages"),
      ("", "'a.csv' has no header with two languages"),
      ("ru,en\n\u{0},b\n", "'a.csv', line 2, column 1: a NUL byte, which no table has"),
    ])
  func `what is no table is refused`(_ text: String, _ message: String) {
    let fault = #expect(throws: TextFault.self) { try read(Array(text.utf8)) }
    #expect(fault?.message == message)
  }

  @Test(
    arguments: [
      "=1+1", "+1", "-1", "@a", "\ta", "\ra", "'=1", "''=1", "'", "''", "'a", "a=b", "", "\"=1",
      "=\"a\",\n|b",
    ])
  func `a formula is made harmless and comes back whole`(_ cell: String) throws {
    for separator in Array(",;\t".utf8) {
      var table = TableWriter(separator: separator)
      table.row([cell, "x"])
      var reader = TableReader(table.bytes, separator: separator)
      let cells = try #require(try reader.next())
      #expect(cells.count == 2)
      #expect(Array(FormulaGuard.bare(cells[0]).utf8) == Array(cell.utf8))
      let first = cells[0].unicodeScalars.first
      #expect(first.map { !"=+-@\t\r".unicodeScalars.contains($0) } ?? true)
    }
  }

  @Test(arguments: [["a"], ["a", "b"], ["a|b", "c"], ["\\", "|"], ["\\|", "a\\"], ["C:\\x"]])
  func `terms in one cell come apart again`(_ terms: [String]) {
    #expect(TermCell.terms(TermCell.text(terms)) == terms)
  }

  @Test func `what can be no term is dropped, and the dropping told`() throws {
    let long = String(repeating: "x", count: ForeignText.longestTerm + 1)
    let marks = "a" + String(repeating: "\u{301}", count: 99)
    let found = try read(Array("ru,en\nмина,\(long)| |mine|\(marks)\n".utf8))
    #expect(found.concepts.map(terms) == [["en:mine=preferred", "ru:мина=preferred"]])
    #expect(found.losses.list.map(\.count) == [2])
  }

  @Test func `OmegaT lines of one source are one concept`() throws {
    let text =
      "# Glossary in tab-separated format\r\nмина\tmine\tA note\r\nмина\tbomb\r\n\r\nтанк\t\r\nтанк\ttank\t\tx\r\nБТР\tAPC\tA carrier\r\nбронетранспортёр\tAPC\tA carrier\r\n"
    let found = try read(Array(text.utf8), .omegat)
    #expect(
      found.concepts.map(terms) == [
        ["en-GB:bomb=admitted", "en-GB:mine=preferred", "ru:мина=preferred"],
        ["en-GB:tank=preferred", "ru:танк=preferred"],
        ["en-GB:APC=preferred", "ru:БТР=preferred", "ru:бронетранспортёр=admitted"],
      ])
    #expect(found.concepts.map(\.note) == ["A note", nil, "A carrier"])
    #expect(
      found.losses.list.map(\.what) == ["line without a target term", "cell after the comment"])
  }

  @Test(
    arguments: [
      ("<?xml?>", "txt", GlossaryFormat.tbx), ("\u{FEFF} \n<martif>", "csv", .tbx),
      ("ru,en", "csv", .csv), ("ru\ten", "txt", .tsv), ("ru;en", "", .csv),
      ("a\tb", "utf8", .omegat),
      ("ru,en", "tsv", .tsv),
    ])
  func `a file is known by its content, then by its name`(
    _ text: String, _ ending: String, _ format: GlossaryFormat
  ) {
    #expect(GlossaryFormat(of: Array(text.utf8), ending: ending) == format)
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } as [UInt8]
    #expect(GlossaryFormat(of: [0xFF, 0xFE] + wide, ending: ending) == format)
  }
}
