/// What stands before a head, and the head: the beginning of a noun phrase.
struct EastSlavicScan<Language: EastSlavic> {
  private(set) var modifiers: ContiguousArray<(word: Int, modifier: Language.Modifier)> = []
  /// The word that is the head if it agrees; nil when only modifiers were found.
  private(set) var head: Int?
  /// True when “and” or a comma stands between modifiers: each may be in the singular beside a plural.
  private(set) var isCoordinated = false

  /// The gender or number that the modifiers show.
  var shown: Slots? { modifiers.last?.modifier.shown }

  /// Reads from the word `start` on, up to the head.
  init(_ text: TermText, from start: Int) {
    let words = text.words
    var index = start
    while index < words.count {
      let word = words[index]
      if word.opensQuotation && index > start { return }
      if let modifier = Language.modifier(text, at: index) {
        modifiers.append((index, modifier))
      } else if word.isCyrillic {
        switch Language.words.kind(text, word) {
        case .conjunction: isCoordinated = true
        case .preposition:
          // `стоящий на вооружении комплекс`: the participle's own words come before the head.
          if modifiers.isEmpty { return }
          index = Self.endOfDependents(text, after: index, shown: shown)
        case nil:
          if !Self.isAdverb(text, index) {
            head = index
            return
          }
        }
      }
      index += 1
    }
  }

  /// Adverbs before an adjective: `дистанционно управляемая мина`.
  private static func isAdverb(_ text: TermText, _ index: Int) -> Bool {
    let word = text.words[index]
    guard index + 1 < text.words.count, !word.isCapitalised else { return false }
    let last = Letter(text.folded, before: word.core.upperBound, from: word.core.lowerBound)
    return (last == "о" || last == "е") && Language.modifier(text, at: index + 1) != nil
  }

  /// The last word that depends on the preposition: its adjectives, its noun, and that noun's genitives.
  private static func endOfDependents(_ text: TermText, after start: Int, shown: Slots?) -> Int {
    var index = start + 1
    while index < text.words.count - 2, Language.words.isObliqueAdjective(text, text.words[index]) {
      index += 1
    }
    while index + 2 < text.words.count,
      !EastSlavicWords.agrees(text, text.words[index + 1], with: shown)
    {
      index += 1
    }
    return index
  }
}
