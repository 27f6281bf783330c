/// English forms of a term: plurals, verb forms, British and American spellings, open and closed
/// compounds. Possessives and hyphens need no forms: the scanner parts them off.
struct English {
  private let region: EnglishRegion
  /// Spellings of words seen before: a glossary repeats its words.
  private var units: [String: EnglishUnit] = [:]
  private var plurals: [String: [EnglishUnit]] = [:]

  /// - Parameter language: a tag such as `en`, `en-GB` or `en-US`; its region says which spelling is
  ///   a variant.
  init(language: String) {
    region = EnglishRegion(language: language)
  }

  /// Calls `emit` with each form of `term` as UTF-8, its kind, and whether it is in the wrong
  /// region's spelling. The term as given is no variant, however it is spelled.
  mutating func expand(
    _ term: TermSpec, emit: (UnsafeBufferPointer<UInt8>, MatchKind, Bool) -> Void
  ) {
    let phrase = EnglishPhrase(term)
    var combination = EnglishCombination(phrase.units.map { unit($0) }, for: region)
    combination.each { emit($0, .inflected, $1) }
    guard !term.isInvariant else { return }
    for index in phrase.heads {
      let own = combination.units[index]
      for form in forms(of: phrase, index) {
        combination.units[index] = form
        combination.each { emit($0, .inflected, $1) }
      }
      combination.units[index] = own
    }
  }

  private mutating func unit(_ text: String) -> EnglishUnit {
    if let known = units[text] { return known }
    let unit = EnglishUnit(text)
    units[text] = unit
    return unit
  }

  private mutating func forms(of phrase: EnglishPhrase, _ index: Int) -> [EnglishUnit] {
    let text = phrase.units[index]
    guard !phrase.isVerb else { return EnglishVerb.forms(of: text).map { unit($0) } }
    if let known = plurals[text] { return known }
    let forms = EnglishPhrase.plurals(of: text).map { unit($0) }
    plurals[text] = forms
    return forms
  }
}
