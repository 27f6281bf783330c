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
    #expect(missing == [])
    let extra = made.subtracting(word.forms).sorted()
    #expect(extra == [])
  }

  @Test(arguments: verbs)
  func `a verb has the forms of its paradigm`(_ word: VocabularyWord) {
    let made = Set(Spelled.ukrainian(word.headword).map { VocabularyWord.folded($0.text) })
    let missing = word.forms.subtracting(made).sorted()
    #expect(missing == [])
  }

  @Test(arguments: [
    ("зенітна ракетна система", ["зенітної ракетної системи", "зенітну ракетну систему"]),
    (
      "зенітний ракетний комплекс",
      ["зенітного ракетного комплексу", "зенітними ракетними комплексами"]
    ),
    ("збройні сили", ["збройних сил", "збройним силам", "збройними силами"]),
    ("бойові дії", ["бойових дій", "бойовим діям"]),
    ("Чорне море", ["Чорного моря", "Чорному морі", "Чорним морем"]),
    ("висока точність", ["високої точності", "високою точністю"]),
    ("Верховна Рада", ["Верховної Ради", "Верховній Раді", "Верховну Раду"]),
    ("Володимир Зеленський", ["Володимира Зеленського", "Володимиру Зеленському"]),
    ("міністр оборони", ["міністра оборони", "міністром оборони", "міністрові оборони"]),
    ("ракета-носій", ["ракети-носія", "ракетою-носієм"]),
    ("Івано-Франківськ", ["Івано-Франківська", "Івано-Франківську"]),
    ("5-та бригада", ["5-ї бригади", "5-ту бригаду", "5-й бригаді"]),
    (
      "прийняти на озброєння",
      ["прийняв на озброєння", "прийнятий на озброєння", "прийнято на озброєння"]
    ),
    ("сім\u{2019}я", ["сім'ї", "сім'єю"]),
    ("БТР", ["БТРи", "БТРів", "БТР-и"]),
  ])
  func `a phrase has its forms`(_ term: String, _ forms: [String]) {
    #expect(Set(forms).subtracting(Spelled.texts(Spelled.ukrainian(term))).isEmpty)
  }

  @Test(arguments: [
    ("країна походження", ["країної походження", "країною походженням"]),
    ("лінія фронту", ["лінії фронті", "лінією фронтом"]),
    ("НАТО", ["НАТа", "НАТу"]),
    ("ракета", ["ракеть", "ракетів"]),
    ("стан", ["стане"]),
    ("далеко", ["далека", "далеку"]),
  ])
  func `a phrase has no forms of other words`(_ term: String, _ forms: [String]) {
    #expect(Set(forms).intersection(Spelled.texts(Spelled.ukrainian(term))).isEmpty)
  }
}
