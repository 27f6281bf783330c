import Testing

@testable import StetLanguage

struct RussianVocabularyTests {
  static let nouns = VocabularyWord.read(
    RussianVocabularyNouns.masculine, RussianVocabularyNouns.feminine,
    RussianVocabularyNouns.neuter, RussianVocabularyNouns.pluralOnlyAndInvariant,
    RussianVocabularyNouns.names)

  static let adjectives = VocabularyWord.read(RussianVocabularyOthers.adjectives)
  static let verbs = VocabularyWord.read(RussianVocabularyOthers.verbs)

  @Test(arguments: nouns + adjectives)
  func `a noun or adjective has the forms of its paradigm`(_ word: VocabularyWord) {
    let made = Set(Spelled.russian(word.headword).map { VocabularyWord.folded($0.text) })
    let missing = word.forms.subtracting(made).filter { !isTaken($0, from: word) }.sorted()
    #expect(missing == [])
    let extra = made.subtracting(word.forms).filter { !isDouble($0, in: word.forms) }.sorted()
    #expect(extra == [])
  }

  /// True of a form that belongs to another word far more often, and is left to it.
  private func isTaken(_ form: String, from word: VocabularyWord) -> Bool {
    let headword = RuleHash.of(Array(VocabularyWord.folded(word.headword).utf8))
    return Array(form.utf8).withUnsafeBufferPointer {
      Russian.formOwners.takes($0, from: headword)
    }
  }

  /// The archaic `-ою`, and the wrong one of `-ом` and `-ем` after a sibilant, whose choice hangs on
  /// stress: neither is another word.
  private func isDouble(_ form: String, in forms: Set<String>) -> Bool {
    if form.hasSuffix("ою") || form.hasSuffix("ею") { return true }
    guard let last = form.last, let vowel = form.dropLast().last,
      vowel == "о" || vowel == "е"
    else { return false }
    let other = String(form.dropLast(2)) + (vowel == "о" ? "е" : "о") + String(last)
    return forms.contains(other) && "жшщчц".contains(form.dropLast(2).last ?? " ")
  }

  @Test(arguments: verbs)
  func `a verb has the forms of its paradigm`(_ word: VocabularyWord) {
    let term = TermSpec(text: word.headword, partOfSpeech: "verb")
    let made = Set(Spelled.russian(term).map { VocabularyWord.folded($0.text) })
    let missing = word.forms.subtracting(made).filter { !isTaken($0, from: word) }.sorted()
    #expect(missing == [])
  }
}
