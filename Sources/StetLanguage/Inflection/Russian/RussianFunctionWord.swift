/// The small words that hold a Russian phrase together.
enum RussianFunctionWord {
  case conjunction, preposition

  private static let table = RuleTable(
    """
    c | и или либо а но
    p | в во на по для из от до с со у о об при под над без за к ко через между против около вне из-за
    p | из-под среди после перед
    """)

  /// Endings that adjectives have in the oblique cases.
  static let obliqueAdjectives = RuleTable(
    "o | -ой -ей -ых -их -ым -им -ого -его -ому -ему -ыми -ими")

  /// - Returns: nil for any other word.
  init?(_ text: TermText, _ word: TermWord) {
    guard let rule = Self.table.longest(text.folded, word.core) else { return nil }
    self = rule.has("c") ? .conjunction : .preposition
  }

  /// True when the word's ending can be the nominative of the gender or number shown.
  static func agrees(_ text: TermText, _ word: TermWord, with shown: Slots?) -> Bool {
    let last = Letter(text.folded, before: word.core.upperBound, from: word.core.lowerBound)
    switch last {
    case "а", "я": return shown != .masculine
    case "ь": return shown != .neuter && shown != .plural
    case "о", "е": return shown == .neuter || shown == .plural
    case "и", "ы": return shown == .plural
    case "у", "ю": return false
    default: return shown == .masculine
    }
  }

  /// True when a noun with this ending can be a nominative of the number asked for.
  static func isNominative(_ text: TermText, _ word: TermWord, isPlural: Bool) -> Bool {
    let last = Letter(text.folded, before: word.core.upperBound, from: word.core.lowerBound)
    switch last {
    case "и", "ы": return isPlural
    case "а", "я": return true
    case "у", "ю": return false
    default: return !isPlural
    }
  }
}
