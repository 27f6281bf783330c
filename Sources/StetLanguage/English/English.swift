/// English forms of a term: plurals, verb forms, British and American spellings, open and closed
/// compounds. Possessives and hyphens need no forms: the scanner parts them off.
struct English {
  private let region: EnglishRegion
  /// Spellings of words seen before: a glossary repeats its words.
  private var units: [String: EnglishUnit] = [:]

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
    let units = phrase.units.map { unit($0) }
    Self.spell(units, for: region, emit)
    guard !term.isInvariant else { return }
    for (index, form) in phrase.inflections() {
      var inflected = units
      inflected[index] = unit(form)
      Self.spell(inflected, for: region, emit)
    }
  }

  private mutating func unit(_ text: String) -> EnglishUnit {
    if let known = units[text] { return known }
    let unit = EnglishUnit(text)
    units[text] = unit
    return unit
  }

  /// In combinations; a term with more ways to write it than this gets the first ones.
  private static let mostSpellings = 64

  private static func spell(
    _ units: [EnglishUnit], for region: EnglishRegion,
    _ emit: (UnsafeBufferPointer<UInt8>, MatchKind, Bool) -> Void
  ) {
    var whole: [(text: String, isVariant: Bool)] = [("", false)]
    for (index, unit) in units.enumerated() {
      let spellings = whole.count * unit.spellings.count > mostSpellings ? [] : unit.spellings[1...]
      let own = whole.map { (index == 0 ? unit.text : $0.text + " " + unit.text, $0.isVariant) }
      var longer = own
      for spelling in spellings {
        for piece in whole {
          let text = index == 0 ? spelling.text : piece.text + " " + spelling.text
          longer.append((text, piece.isVariant || region.refuses(spelling.region)))
        }
      }
      whole = longer
    }
    for (text, isVariant) in whole {
      var text = text
      text.withUTF8 { emit($0, .inflected, isVariant) }
    }
  }
}
