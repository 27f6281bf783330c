import Testing

@testable import StetLanguage

/// Inflection and scanning together, on sentences as news writes them.
@Suite struct RussianScanTests {
  @Test(arguments: [
    ScanCase(
      "ru", ["зенитный ракетный комплекс"], "Расчёты зенитных ракетных комплексов стреляли.",
      ["зенитных ракетных комплексов"]),
    ScanCase("ru", ["БТР"], "Прибыли БТРы, БТР-ы и БТР, но не бтр.", ["БТРы", "БТР-ы", "БТР"]),
    ScanCase("ru", ["НАТО"], "НАТО, натовский, С НАТО", ["НАТО", "НАТО"]),
    ScanCase(
      "ru", ["С-500 «Прометей»"], "Систему С-500 «Прометей» и С-500 Прометей.",
      ["С-500 «Прометей»", "С-500 Прометей"]),
    ScanCase(
      "ru", ["ракета", "крылатая ракета", "ракета-носитель"],
      "Крылатые ракеты, ракет, ракеты-носителя", ["Крылатые ракеты", "ракет", "ракеты-носителя"]),
    ScanCase(
      "ru", ["Су-57", "Су-57Э"], "Су-57Э, Су-57/Су-57Э и Су-57.",
      ["Су-57Э", "Су-57", "Су-57Э", "Су-57"]),
    ScanCase(
      "ru", ["огонь"], "Под огнём, огня и огне\u{301}м; огненный",
      ["огнём", "огня", "огне\u{301}м"]),
    ScanCase(
      "ru", ["155-мм гаубица"], "155-мм гаубиц, 155 мм гаубицы, 155мм гаубицу",
      ["155-мм гаубиц", "155 мм гаубицы", "155мм гаубицу"]),
    ScanCase(
      "ru", ["вооружённые силы"], "Вооруженных\nСил; вооружённые, силы", ["Вооруженных\nСил"]),
    ScanCase("ru", ["ЗРК", "ЗРК С-400"], "ЗРК С-400 и ЗРК С-300", ["ЗРК С-400", "ЗРК"]),
  ])
  func `a term is found in running text`(_ scan: ScanCase) throws {
    let entries = scan.terms.map { TermAutomaton.Entry(spec: TermSpec(text: $0)) }
    let automaton = try TermAutomaton(language: scan.language, entries: entries)
    let pieces = automaton.matches(in: scan.text).map { scan.text.slice($0.start, $0.end) }
    #expect(pieces == scan.found)
  }

  @Test func `a match says how it was made`() throws {
    let spec = TermSpec(text: "гаубица", forms: ["гаубичный огонь"])
    let automaton = try TermAutomaton(
      language: "ru-RU", entries: [TermAutomaton.Entry(spec: spec)])
    let kinds = automaton.matches(in: "Гаубица, гаубицей, гаубичный огонь").map(\.kind)
    #expect(kinds == [.exact, .inflected, .declared])
  }

  @Test func `an unknown language finds terms as they stand`() throws {
    let spec = TermSpec(text: "Панцер", forms: ["Панцера"])
    let automaton = try TermAutomaton(language: "eo", entries: [TermAutomaton.Entry(spec: spec)])
    #expect(automaton.matches(in: "панцер Панцера Панцером").map(\.kind) == [.exact, .declared])
    #expect(!TermAutomaton.hasRules(for: "eo"))
    #expect(TermAutomaton.hasRules(for: "en-GB"))
  }
}
