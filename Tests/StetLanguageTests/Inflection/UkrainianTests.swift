import Testing

@testable import StetLanguage

struct UkrainianTests {
  static let nouns = VocabularyWord.read(
    UkrainianVocabulary.nouns, UkrainianVocabulary.adjectives)
  static let verbs = VocabularyWord.read(UkrainianVocabulary.verbs)

  @Test(arguments: nouns)
  func `a noun or adjective has the forms of its paradigm`(_ word: VocabularyWord) {
    let made = Set(Spelled.ukrainian(word.headword).map { VocabularyWord.folded($0.text) })
    let missing = word.forms.subtracting(made).sorted()
    #expect(missing.isEmpty)
    let extra = made.subtracting(word.forms).sorted()
    #expect(extra.isEmpty)
    if !extra.isEmpty { print("EXTRA \(word.headword): \(extra)") }
    if !missing.isEmpty { print("MISSING \(word.headword): \(missing)") }
  }

  @Test(arguments: verbs)
  func `a verb has the forms of its paradigm`(_ word: VocabularyWord) {
    let made = Set(Spelled.ukrainian(word.headword).map { VocabularyWord.folded($0.text) })
    let missing = word.forms.subtracting(made).sorted()
    #expect(missing.isEmpty)
    if !missing.isEmpty { print("MISSING \(word.headword): \(missing)") }
  }
}
