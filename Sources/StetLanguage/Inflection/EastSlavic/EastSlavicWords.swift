/// The small words that hold a phrase together, and the endings that tell its words apart.
struct EastSlavicWords: Sendable {
  enum Kind { case conjunction, preposition }

  private let table: RuleTable
  private let obliqueAdjectives: RuleTable

  /// - Parameters:
  ///   - conjunctions: words parted by spaces, and so on.
  ///   - obliqueAdjectives: endings that adjectives have in the oblique cases, each with a hyphen.
  init(conjunctions: String, prepositions: String, obliqueAdjectives: String) {
    table = RuleTable("c | " + conjunctions, "p | " + prepositions)
    self.obliqueAdjectives = RuleTable("o | " + obliqueAdjectives)
  }

  /// - Returns: nil for any other word.
  func kind(_ text: TermText, _ word: TermWord) -> Kind? {
    guard let rule = table.longest(text.folded, word.core) else { return nil }
    return rule.has("c") ? .conjunction : .preposition
  }

  func isObliqueAdjective(_ text: TermText, _ word: TermWord) -> Bool {
    obliqueAdjectives.longest(text.folded, word.core) != nil
  }

  /// True when the word's ending can be the nominative of the gender or number shown.
  static func agrees(_ text: TermText, _ word: TermWord, with shown: Slots?) -> Bool {
    let last = Letter(text.folded, before: word.core.upperBound, from: word.core.lowerBound)
    switch last {
    case "а", "я": return shown != .masculine
    case "ь": return shown != .neuter && shown != .plural
    case "о", "е": return shown == .neuter || shown == .plural
    case "и", "ы", "і", "ї": return shown == .plural
    case "у", "ю": return false
    default: return shown == .masculine
    }
  }

  /// True when a noun with this ending can be a nominative of the number asked for.
  static func isNominative(_ text: TermText, _ word: TermWord, isPlural: Bool) -> Bool {
    let last = Letter(text.folded, before: word.core.upperBound, from: word.core.lowerBound)
    switch last {
    case "и", "ы", "і", "ї": return isPlural
    case "а", "я": return true
    case "у", "ю": return false
    default: return !isPlural
    }
  }
}
