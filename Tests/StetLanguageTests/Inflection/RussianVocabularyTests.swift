import Testing

@testable import StetLanguage

struct RussianVocabularyTests {
  static let nouns = VocabularyWord.read(
    RussianVocabularyNouns.masculine, RussianVocabularyNouns.feminine,
    RussianVocabularyNouns.neuter, RussianVocabularyNouns.pluralOnlyAndInvariant,
    RussianVocabularyNouns.names)

  @Test(arguments: nouns)
  func `a noun has every form of its paradigm`(_ word: VocabularyWord) {
    let made = Set(Spelled.russian(word.headword).map { VocabularyWord.folded($0.text) })
    let missing = word.forms.subtracting(made).sorted()
    #expect(missing.isEmpty)
    let extra = made.subtracting(word.forms).filter { !$0.hasSuffix("ою") && !$0.hasSuffix("ею") }
    if !extra.isEmpty { print("EXTRA \(word.headword): \(extra.sorted())") }
    if !missing.isEmpty { print("MISSING \(word.headword): \(missing.sorted())") }
  }
}
