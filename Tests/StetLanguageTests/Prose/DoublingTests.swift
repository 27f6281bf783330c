import Testing

@testable import StetLanguage

struct DoublingTests {
  @Test(arguments: [
    ("the the tank", "en", ["the the"]), ("The the tank", "en", ["The the"]),
    ("в в городе", "ru", ["в в"]), ("was was", "en-GB", ["was was"]),
    ("he had had enough", "en", []), ("said that that man", "en", []),
    ("чуть-чуть", "ru", []), ("что что-то", "ru", []), ("Duran Duran played", "en", []),
    ("the, the", "en", []), ("5 5", "en", []), ("очень очень", "ru", []),
    ("on the\nthe road", "en", []), ("çok çok", "tr", []),
  ])
  func `a word said twice is found unless the language says so`(
    _ text: String, _ language: String, _ words: [String]
  ) {
    #expect(Doubling.words(in: text, language: language).map { slice(text, $0.range) } == words)
  }

  @Test(
    arguments: [
      ("a  b", [1..<3]), ("a b", []), ("  a b  ", []), ("a\t\tb", []), ("a \u{A0}b", [1..<4]),
      ("a\n\nb", []), ("a   b  c", [1..<4, 5..<7]),
    ] as [(String, [Range<Int>])])
  func `two spaces inside a line are found`(_ text: String, _ ranges: [Range<Int>]) {
    #expect(Doubling.spaces(in: text) == ranges)
  }
}
