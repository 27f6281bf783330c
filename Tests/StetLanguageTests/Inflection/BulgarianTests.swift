import Testing

@testable import StetLanguage

struct BulgarianTests {
  static let nouns = VocabularyWord.read(BulgarianVocabulary.nouns, BulgarianVocabulary.adjectives)
  static let verbs = VocabularyWord.read(BulgarianVocabulary.verbs)

  @Test(arguments: nouns)
  func `a noun or adjective has the forms of its paradigm`(_ word: VocabularyWord) {
    let made = Set(Spelled.bulgarian(word.headword).map(\.text))
    let missing = word.forms.subtracting(made).sorted()
    #expect(missing == [])
    let extra = made.subtracting(word.forms).sorted()
    #expect(extra == [])
  }

  @Test(arguments: verbs)
  func `a verb has the forms of its paradigm`(_ word: VocabularyWord) {
    let made = Set(Spelled.bulgarian(word.headword).map(\.text))
    let missing = word.forms.subtracting(made).sorted()
    #expect(missing == [])
  }

  @Test
  func
    `the article goes to the first word, and adjectives stand in the plural beside a count form`()
  {
    #expect(
      Spelled.texts(Spelled.bulgarian("зенитен ракетен комплекс")) == [
        "зенитен ракетен комплекс", "зенитният ракетен комплекс", "зенитния ракетен комплекс",
        "зенитни ракетни комплекси", "зенитните ракетни комплекси", "зенитни ракетни комплекса",
        "зенитните ракетни комплекса",
      ])
    #expect(
      Spelled.texts(Spelled.bulgarian("крилата ракета")) == [
        "крилата ракета", "крилатата ракета", "крилати ракети", "крилатите ракети",
      ])
  }

  @Test(arguments: [
    ("министерство на отбраната", ["министерството на отбраната", "министерства на отбраната"]),
    ("въоръжени сили", ["въоръжените сили"]),
    ("Черно море", ["Черното море"]),
    ("руски флот", ["руският флот", "руския флот", "руски флотове", "руските флотове"]),
    ("боен самолет", ["бойният самолет", "бойни самолета", "бойните самолети"]),
    ("голям десантен кораб", ["големият десантен кораб", "големи десантни кораби"]),
    ("ракета-носител", ["ракетата-носител", "ракети-носители", "ракетите-носители"]),
    ("приемам на въоръжение", ["приема на въоръжение", "приемаха на въоръжение"]),
  ])
  func `a phrase has its forms`(_ term: String, _ forms: [String]) {
    #expect(Set(forms).subtracting(Spelled.texts(Spelled.bulgarian(term))).isEmpty)
  }

  @Test(arguments: [
    ("зенитен ракетен комплекс", ["зенитен ракетният комплекс", "зенитен ракетен комплексът"]),
    ("министерство на отбраната", ["министерство на отбрани"]),
    ("град", ["гради", "градите"]),
    ("сега", ["сегата"]),
  ])
  func `a phrase has no forms of other words`(_ term: String, _ forms: [String]) {
    #expect(Set(forms).intersection(Spelled.texts(Spelled.bulgarian(term))).isEmpty)
  }
}
