/// Ukrainian terms, expanded into the forms in which they can stand in a text.
package enum Ukrainian: EastSlavic {
  /// Calls `emit` once for each distinct spelled-out form of the term.
  ///
  /// - Parameters:
  ///   - term: the term as the glossary gives it.
  ///   - emit: gets the form as UTF-8, words parted by one space, with the headword's case and
  ///     hyphens and `'` for every apostrophe; the first is the term itself. The bytes live for the
  ///     call only.
  package static func expand(
    _ term: TermSpec, emit: (UnsafeBufferPointer<UInt8>, MatchKind) -> Void
  ) {
    TermExpansion.run(term, owners: formOwners, emit: emit) { workspace in
      var phrase = EastSlavicPhrase<Ukrainian>(workspace, partOfSpeech: term.partOfSpeech)
      phrase.plan()
      return phrase.workspace
    }
  }

  static let words = EastSlavicWords(
    conjunctions: "і й та або чи але",
    prepositions: """
      в у на по для із зі з від до про при під над без за к до через між проти біля поза серед після \
      перед
      """,
    obliqueAdjectives: "-ої -ій -их -іх -им -ім -ого -ього -ому -ьому -ими -іми")

  static let firstHalves = RuleTable(
    """
    i | бізнес блок прес екс віце контр генерал прем'єр капітан дизель штаб інтернет онлайн офлайн
    i | веб медіа мега стоп топ шеф піар фітнес фаст секс хіт тест прайм бас ток слайд експрес стенд
    i | спорт крос яхт сервіс концепт жар цар унтер обер лейб рок поп джаз арт плащ камер план прайс
    i | прокси смарт смс дрон фан фото відео аудіо радіо теле авто мото кіно шоу конференц міні нано
    i | санкт нью лос сан буенос ріо порт усть тель аль ель івано
    """)

  static func modifier(_ text: TermText, at index: Int) -> UkrainianModifier? {
    UkrainianModifier(text, at: index)
  }

  static func decline(_ noun: NounSite, into arena: inout FormArena) -> Slots {
    UkrainianNoun(noun).decline(into: &arena)
  }

  static func conjugate(
    _ text: TermText, _ word: TermWord, partOfSpeech: String?, into arena: inout FormArena
  ) -> Bool {
    guard let verb = UkrainianVerb(text, word.core), verb.isVerb(partOfSpeech) else { return false }
    verb.conjugate(into: &arena, isInPhrase: text.words.count > 1)
    return true
  }

  static func isSurname(_ text: TermText, _ range: Range<Int>) -> Bool {
    UkrainianNames.isFeminineSurname(text, range)
  }

  /// Judged by hand from general news: the other reading is many times rarer.
  static let formOwners = FormOwners(
    """
    для три/три при мій мої/мій моя/мій мою/мій моє/мій тому/той тим/той тій/той є/бути
    після/після біля/біля коли/коли вже/вже ще/ще разом/разом раз/раз далі/далі
    поле/поле поля/поле день/день дня/день дали/дати стали/стати/сталий
    """)
}
