/// What Russian and Ukrainian phrases ask of their language: the same grammar, other endings.
protocol EastSlavic {
  associatedtype Modifier: EastSlavicModifier

  /// Conjunctions, prepositions and the endings by which words of a phrase are told apart.
  static var words: EastSlavicWords { get }
  /// First halves of compounds that stand still.
  static var firstHalves: RuleTable { get }

  /// The word at `index` as an adjective or an ordinal number in a nominative; nil when it does not look like one.
  static func modifier(_ text: TermText, at index: Int) -> Modifier?

  /// Adds the forms of a noun and gives back the genders and number that it can agree in.
  static func decline(_ noun: NounSite, into arena: inout FormArena) -> Slots

  /// Adds the forms of a verb; false when the word is none.
  ///
  /// - Parameter partOfSpeech: what the glossary says, or nil.
  static func conjugate(
    _ text: TermText, _ word: TermWord, partOfSpeech: String?, into arena: inout FormArena
  ) -> Bool

  /// True of a number word that governs the noun behind it: `две ракеты`, `пять ракет`.
  static func isNumeral(_ text: TermText, _ word: TermWord) -> Bool

  /// Adds the oblique plurals of a noun that a number word governs, in whatever case it stands.
  static func declineCounted(_ noun: NounSite, into arena: inout FormArena)

  /// True when a name of two parts declines in both: `Римский-Корсаков`.
  static func isSurname(_ text: TermText, _ range: Range<Int>) -> Bool
}

extension EastSlavic {
  static func isNumeral(_ text: TermText, _ word: TermWord) -> Bool { false }
  static func declineCounted(_ noun: NounSite, into arena: inout FormArena) {}
}

/// A word that agrees with a head.
protocol EastSlavicModifier {
  /// The gender or number of the nominative that the term cites.
  var shown: Slots { get }

  /// True of an adjective that often stands without a noun: `военные`, `командующий`.
  var servesAsNoun: Bool { get }

  /// Adds the forms that fill one of the slots `wanted`.
  func decline(into arena: inout FormArena, wanted: Slots, isInPhrase: Bool)
}
