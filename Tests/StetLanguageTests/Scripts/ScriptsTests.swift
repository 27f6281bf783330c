import Testing

@testable import StetLanguage

struct ScriptsTests {
  @Test(arguments: [
    ("Рoссия", "o"), ("Россия", ""), ("Wi-Fi-роутер", ""), ("IT-компания", ""), ("Sсud", "с"),
    ("IPшник", ""), ("мaмa", "aa"), ("T-90 и Т-90", ""), ("PRщик", ""), ("Т-shirt", ""),
    ("NАТО", "N"), ("Мoсква и Kиев", "oK"),
  ])
  func `a letter of the other alphabet is named`(_ text: String, _ letters: String) {
    let found = Scripts.mixedWords(in: text).flatMap { $0.strangers.map { Character($0.letter) } }
    #expect(String(found) == letters)
  }

  @Test
  func `a stranger is shown with its place and its twin`() throws {
    let stranger = try #require(Scripts.mixedWords(in: "Рoссия").first?.strangers.first)
    #expect(stranger.range == 2..<3)
    #expect(stranger.letter == "o")
    #expect(stranger.lookalike == "о")
  }

  @Test(arguments: [
    ("the танк is", "en", ["танк"]), ("the tank", "en", []),
    ("in «Новая газета» today", "en-GB", ["Новая газета"]), ("the С-400", "en", []),
    ("танк і гармата", "ru", ["і"]), ("это танк", "ru", []), ("это танк", "uk", ["это"]),
    ("об'єкт", "uk", []), ("съезд", "bg", []), ("объём", "bg", ["объём"]),
    ("tank танк", "tr", ["танк"]),
    ("раз, два three четыре", "en", ["раз, два", "четыре"]), ("2С19", "en", []),
  ])
  func `words of another alphabet are found`(
    _ text: String, _ language: String, _ words: [String]
  ) {
    #expect(Scripts.leftovers(in: text, language: language).map { slice(text, $0) } == words)
  }

  @Test(arguments: [
    ("танки c пушками", "c"), ("танки с пушками", ""), ("план B на завтра", ""), ("он o нём", "o"),
    ("витамин C полезен", ""), ("танки и c 5", ""), ("a tank c gun", ""),
  ])
  func `a lone Latin letter among Cyrillic words is found`(_ text: String, _ letters: String) {
    #expect(String(Scripts.loneLookalikes(in: text).map { Character($0.letter) }) == letters)
  }

  @Test(arguments: [
    ("a\u{200B}b", HiddenCharacters.Hidden.Kind.invisible), ("a\u{AD}b", .softHyphen),
    ("a\u{202E}b", .direction), ("a\u{200E}b", .direction), ("a\u{7}b", .control),
    ("a\u{0}b", .control), ("a\u{FFFD}b", .replacement), ("a\u{E000}b", .privateUse),
    ("\u{FEFF}ab", .invisible), ("a\u{85}b", .control), ("a\u{2060}b", .invisible),
  ])
  func `a hidden character is found`(_ text: String, _ kind: HiddenCharacters.Hidden.Kind) {
    #expect(HiddenCharacters.find(in: text).map(\.kind) == [kind])
  }

  @Test(arguments: [
    "a\tb\nc\r\n", "❤️", "👩‍🚀", "3\u{FE0F}\u{20E3}", "плато\u{301}", "a\u{A0}b",
    "🏴\u{E0067}\u{E0062}\u{E007F}",
  ])
  func `tabs, accents and emoji hide nothing`(_ text: String) {
    #expect(HiddenCharacters.find(in: text).isEmpty)
  }
}
