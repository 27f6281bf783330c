import Testing

@testable import StetLanguage

struct QuotesTests {
  @Test(arguments: [
    ("«Бук»", ""), ("«Бук", "«"), ("Бук»", "»"), ("“Buk”", ""), ("“Buk", "“"), ("„Бук“", ""),
    ("«ракета „Бук“»", ""), ("«a „b»", "„»«"), ("\"Buk\"", ""), ("\"Buk", "\""),
    ("it's the crew's", ""), ("a 5\" gun", ""), ("„Buk”", ""), ("«ООО «Бук»", ""),
    ("«ООО «Бук»»", ""), ("«Бук и «Тор»»»", "»"), ("5' 11\"", ""), ("a \"12\" gun", ""),
    ("“He said ‘no’ twice”", ""), ("the ’90s", ""), ("»", "»"), ("", ""),
  ])
  func `a mark without a partner is found`(_ text: String, _ marks: String) {
    let found = Quotes.unpaired(in: text).map { Character($0.mark) }
    #expect(found.sorted() == marks.sorted())
  }

  @Test(arguments: [
    ("«Да, мы готовы.", "“Yes, we are ready.", 0), ("«Да»", "“Yes", 1),
    ("«Да", "“Yes” he “said", 0),
    ("Да", "Yes", 0), ("«Да", "“Yes”", 0),
  ])
  func `a quotation that goes on beyond its block is forgiven`(
    _ source: String, _ target: String, _ count: Int
  ) {
    #expect(Quotes.unpaired(in: target, beside: source).count == count)
  }

  @Test(arguments: [("(да", "(yes", 0), ("(да)", "(yes", 1), ("да", "yes)", 1)])
  func `a bracket that goes on beyond its block is forgiven`(
    _ source: String, _ target: String, _ count: Int
  ) {
    #expect(Brackets.unpaired(in: target, beside: source).count == count)
  }

  @Test(arguments: [
    ("it's the crew’s and the men’s", "'"), ("it's the crew's", ""), ("it's the crew’s", "'"),
    ("it's the crew's and the men’s", "’"), ("'quoted' and men’s", ""), ("", ""),
  ])
  func `the rarer apostrophe is found`(_ text: String, _ marks: String) {
    #expect(Apostrophes.minority(in: text).map { slice(text, $0) }.joined() == marks)
  }

  @Test(arguments: [
    ("the «Buk» system", "en-GB", "«»"), ("the „Buk“ system", "en", "„"),
    ("the “Buk” system", "en", ""), ("the \"Buk\" system", "en", ""),
    ("“Buk”, “Tor” and \"Igla\"", "en", "\"\""), ("\"Buk\", \"Tor\" and “Igla”", "en", "“”"),
    ("комплекс «Бук»", "ru", ""), ("комплекс \"Бук\"", "ru", ""),
    ("«Бук» и \"Тор\"", "ru", "\"\""), ("«ракета „Бук“»", "ru", ""),
    ("„Бук“ и \"Тор\"", "bg", "\"\""), ("«Бук»", "uk", ""), ("a 5\" gun and “Buk”", "en", ""),
  ])
  func `a mark of another style is found`(_ text: String, _ language: String, _ marks: String) {
    #expect(
      String(Quotes.foreign(in: text, language: language).map { Character($0.mark) }) == marks)
  }
}
