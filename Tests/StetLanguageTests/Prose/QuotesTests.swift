import Testing

@testable import StetLanguage

struct QuotesTests {
  @Test(arguments: [
    ("«Бук»", ""), ("«Бук", "«"), ("Бук»", "»"), ("“Buk”", ""), ("“Buk", "“"), ("„Бук“", ""),
    ("«ракета „Бук“»", ""), ("«a „b»", "„»«"), ("\"Buk\"", ""), ("\"Buk", "\""),
    ("it's the crew's", ""), ("a 5\" gun", ""), ("„Buk”", ""),
  ])
  func `a mark without a partner is found`(_ text: String, _ marks: String) {
    let found = Quotes.unpaired(in: text).map { Character($0.mark) }
    #expect(found.sorted() == marks.sorted())
  }
}
