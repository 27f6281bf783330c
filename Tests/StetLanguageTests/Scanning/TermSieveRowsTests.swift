import Testing

@testable import StetLanguage

/// What the automaton would find, the sieve must not hold back.
@Suite struct TermSieveRowsTests {
  private func passes(_ term: String, _ text: String, _ language: String, verb: Bool = false)
    -> Bool
  {
    var sieve = TermSieve(language: language)
    sieve.read(text)
    return sieve.passes(term, isVerb: verb)
  }

  @Test(arguments: EnglishNounTests.rows)
  func `a noun passes for each of its forms`(_ row: [String]) {
    for form in row { #expect(passes(row[0], "We saw \(form).", "en-GB"), "'\(form)'") }
  }

  @Test(arguments: EnglishVerbTests.rows)
  func `a verb passes for each of its forms`(_ row: [String]) {
    for form in row { #expect(passes(row[0], form, "en-GB", verb: true), "'\(form)'") }
  }

  @Test func `a word passes for its other region's spelling`() {
    for (word, other) in EnglishSpellingTable.pairs {
      #expect(passes(word, other.text, "en-GB"), "\(word) in '\(other.text)'")
    }
  }

  @Test(arguments: [
    ("С-300", "С300"), ("155-мм гаубица", "155мм гаубиц"), ("155 мм гаубица", "155мм гаубиц"),
    ("истребитель-перехватчик", "истребители—перехватчики"), ("БТР", "БТРы"),
    ("С-500 «Прометей»", "С-500 Прометей"), ("огонь", "огня"), ("МиГ-29", "МиГ29-х"),
  ])
  func `a Russian term passes for its spellings`(_ term: String, _ text: String) {
    #expect(passes(term, text, "ru"), "\(term) in '\(text)'")
  }
}
