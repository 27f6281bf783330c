import Testing

@testable import StetLanguage

struct BulgarianTests {
  static let nouns = VocabularyWord.read(BulgarianVocabulary.nouns, BulgarianVocabulary.adjectives)
  static let verbs = VocabularyWord.read(BulgarianVocabulary.verbs)

  @Test(arguments: nouns)
  func `a noun or adjective has the forms of its paradigm`(_ word: VocabularyWord) {
    let made = Set(Spelled.bulgarian(word.headword).map(\.text))
    let missing = word.forms.subtracting(made).sorted()
    #expect(missing.isEmpty)
    let extra = made.subtracting(word.forms).sorted()
    #expect(extra.isEmpty)
    if !extra.isEmpty { print("EXTRA \(word.headword): \(extra)") }
    if !missing.isEmpty { print("MISSING \(word.headword): \(missing)") }
  }

  @Test(arguments: verbs)
  func `a verb has the forms of its paradigm`(_ word: VocabularyWord) {
    let made = Set(Spelled.bulgarian(word.headword).map(\.text))
    let missing = word.forms.subtracting(made).sorted()
    #expect(missing.isEmpty)
    if !missing.isEmpty { print("MISSING \(word.headword): \(missing)") }
  }
}
