import Testing

@testable import StetLanguage

struct DoublingTests {
  @Test(arguments: [
    ("the the tank", "en", ["the the"]), ("The the tank", "en", ["The the"]),
    ("в в городе", "ru", ["в в"]), ("was was", "en-GB", ["was was"]),
    ("he had had enough", "en", []), ("said that that man", "en", []),
    ("чуть-чуть", "ru", []), ("что что-то", "ru", []), ("Duran Duran played", "en", []),
    ("the, the", "en", []), ("5 5", "en", []), ("очень очень", "ru", []),
    ("on the\nthe road", "en", []), ("çok çok", "tr", []), ("THE THE TANK", "en", ["THE THE"]),
    ("БТР БТР", "ru", []), ("на\u{A0}на", "ru", ["на\u{A0}на"]), ("и и", "ru", ["и и"]),
    ("the \"the\"", "en", []), ("the the the", "en", ["the the", "the the"]),
    ("всё все", "ru", []), ("ёж еж", "ru", ["ёж еж"]), ("на на", "uk", ["на на"]),
    ("се се върна", "bg", ["се се"]), ("ve ve", "tr", ["ve ve"]), ("le le chat", "fr", ["le le"]),
    ("Su-57 57", "en", []), ("anti-tank tank", "en", []), ("tank tank's", "en", []),
  ])
  func `a word said twice is found unless the language says so`(
    _ text: String, _ language: String, _ words: [String]
  ) {
    #expect(Doubling.words(in: text, language: language).map { slice(text, $0.range) } == words)
  }

  @Test(
    arguments: [
      ("a  b", [1..<3]), ("a b", []), ("  a b  ", []), ("a\t\tb", []), ("a \u{A0}b", [1..<4]),
      ("a\n\nb", []), ("a   b  c", [1..<4, 5..<7]), ("", []), ("   ", []), ("a \u{2009}b", [1..<5]),
      ("a\u{A0}b", []), ("a\u{2009}b", []),
    ] as [(String, [Range<Int>])])
  func `two spaces inside a line are found`(_ text: String, _ ranges: [Range<Int>]) {
    #expect(Doubling.spaces(in: text) == ranges)
  }
}
