/// A word that agrees with a head.
enum RussianModifier: EastSlavicModifier {
  case adjective(RussianAdjective)
  case ordinal(RussianOrdinal)

  /// - Returns: nil when the word is neither an adjective nor an ordinal number in a nominative.
  init?(_ text: TermText, _ word: TermWord) {
    if word.isCyrillic {
      guard let adjective = RussianAdjective(text, word) else { return nil }
      self = .adjective(adjective)
    } else {
      guard word.hasDigit, let ordinal = RussianOrdinal(text, word.core) else { return nil }
      self = .ordinal(ordinal)
    }
  }

  /// The gender or number of the nominative that the term cites.
  var shown: Slots {
    switch self {
    case .adjective(let adjective): adjective.shown
    case .ordinal(let ordinal): ordinal.shown
    }
  }

  var servesAsNoun: Bool {
    switch self {
    case .adjective(let adjective): adjective.servesAsNoun
    case .ordinal: false
    }
  }

  func decline(into arena: inout FormArena, wanted: Slots, isInPhrase: Bool) {
    switch self {
    case .adjective(let adjective):
      adjective.decline(into: &arena, wanted: wanted, isInPhrase: isInPhrase)
    case .ordinal(let ordinal): ordinal.decline(into: &arena, wanted: wanted)
    }
  }
}
