import Testing

@testable import StetLanguage

struct ScriptsTests {
  @Test(arguments: [
    ("Рoссия", "o"), ("Россия", ""), ("Wi-Fi-роутер", ""), ("IT-компания", ""), ("Sсud", "с"),
    ("IPшник", ""), ("мaмa", "aa"), ("T-90 и Т-90", ""),
  ])
  func `a letter of the other alphabet is named`(_ text: String, _ letters: String) {
    let found = Scripts.mixedWords(in: text).flatMap { $0.strangers.map { Character($0.letter) } }
    #expect(String(found) == letters)
  }
}
