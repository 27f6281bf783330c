import Testing

@testable import StetLanguage

@Suite struct LetterCaseTests {
  @Test(arguments: [
    ScanCase("ru", ["НАТО"], "НАТО нато Нато", ["НАТО"]),
    ScanCase("ru", ["С-300"], "С-300 с-300", ["С-300"]),
    ScanCase("ru", ["Су-57"], "Су-57 СУ-57 су-57", ["Су-57", "СУ-57", "су-57"]),
    ScanCase("en", ["US"], "US us Us", ["US"]),
  ])
  func `terms in capitals are case-sensitive`(_ scan: ScanCase) throws {
    #expect(try scan.pieces() == scan.found)
  }

  @Test func `a case-sensitive entry wants its capitals`() throws {
    let entry = TermAutomaton.Entry(spec: TermSpec(text: "Patriot"), isCaseSensitive: true)
    let automaton = try TermAutomaton(language: "en", entries: [entry])
    #expect(automaton.matches(in: "Patriot PATRIOT patriot").map(\.start) == [0, 8])
  }

  @Test func `a match says when capitals are lacking`() throws {
    let entry = TermAutomaton.Entry(spec: TermSpec(text: "Rostec"))
    let automaton = try TermAutomaton(language: "en", entries: [entry])
    let lacking = automaton.matches(in: "Rostec ROSTEC rostec").map(\.lacksCapitals)
    #expect(lacking == [false, false, true])
  }
}
