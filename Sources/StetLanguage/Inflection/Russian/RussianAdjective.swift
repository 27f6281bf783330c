/// One Russian adjective, participle or ordinal number in a nominative, and its forms.
struct RussianAdjective {
  let text: TermText
  let range: Range<Int>
  let inflection: RussianAdjectiveClass
  /// The gender or number of the nominative that the term cites.
  let shown: Slots
  let servesAsNoun: Bool
  private let isReflexive: Bool

  /// - Returns: nil when the word does not look like an adjective in a nominative.
  init?(_ text: TermText, _ word: TermWord) {
    let range = word.core
    self.text = text
    self.range = range
    let rule = RussianAdjectives.table.longest(text.folded, range)
    if let rule, rule.has("n") { return nil }
    let isPossessive = rule?.has("q") ?? false
    let end = Self.endOfStem(text, range)
    isReflexive = end < range.upperBound
    let last = Letter(text.folded, before: end, from: range.lowerBound)
    let vowel = Letter(text.folded, before: end - 2, from: range.lowerBound)
    let stem = Letter(text.folded, before: end - 4, from: range.lowerBound)
    guard stem.bytes != 0, let shown = Self.shown(vowel, last, isPossessive: isPossessive),
      let inflection = Self.inflection(
        vowel, last, stem, isPossessive: isPossessive, isStressed: rule?.has("o") ?? false)
    else { return nil }
    self.shown = shown
    servesAsNoun = rule?.has("h") ?? false
    self.inflection = inflection
  }

  /// A reflexive participle ends in `ся` after its case ending.
  private static func endOfStem(_ text: TermText, _ range: Range<Int>) -> Int {
    let end = range.upperBound
    guard range.count > 12, Letter(text.folded, before: end, from: range.lowerBound) == "я",
      Letter(text.folded, before: end - 2, from: range.lowerBound) == "с"
    else { return end }
    switch Letter(text.folded, before: end - 4, from: range.lowerBound) {
    case "й", "я", "е": break
    default: return end
    }
    let sibilant = Letter(text.folded, before: end - 8, from: range.lowerBound)
    return sibilant == "щ" || sibilant == "ш" ? end - 4 : end
  }

  private static func shown(_ vowel: Letter, _ last: Letter, isPossessive: Bool) -> Slots? {
    switch (vowel, last) {
    case ("ы", "й"), ("и", "й"), ("о", "й"): .masculine
    case ("а", "я"), ("я", "я"): .feminine
    case ("о", "е"), ("е", "е"): .neuter
    case ("ы", "е"), ("и", "е"): .plural
    case ("ь", "я") where isPossessive: .feminine
    case ("ь", "е") where isPossessive: .neuter
    case ("ь", "и") where isPossessive: .plural
    default: nil
    }
  }

  private static func inflection(
    _ vowel: Letter, _ last: Letter, _ stem: Letter, isPossessive: Bool, isStressed: Bool
  ) -> RussianAdjectiveClass? {
    if isPossessive { return .possessive }
    if stem.isVelar { return .velar }
    if stem.isSibilant { return vowel == "о" || isStressed ? .stressedSibilant : .sibilant }
    switch (vowel, last) {
    case ("о", "й"): return .stressed
    case ("я", "я"), ("е", "е"): return .soft
    case ("и", "й"), ("и", "е"): return stem == "н" ? .soft : nil
    default: return .hard
    }
  }

  /// Adds the forms that fill one of the slots `wanted`.
  func decline(into arena: inout FormArena, wanted: Slots = .all, isInPhrase: Bool = false) {
    let end = isReflexive ? range.upperBound - 4 : range.upperBound
    arena.add(
      range, Tail(), Self.nominative(shown).intersection(wanted))
    let stem = range.lowerBound..<end - 4
    // The masculine nominative of a masculine is the word itself, not `-ой` beside `-ий`.
    let others = shown == .masculine ? wanted.subtracting(Self.nominative(shown)) : wanted
    inflection.fill(
      stem, wanted: others, isReflexive: isReflexive, withArchaic: !isInPhrase && !isReflexive,
      into: &arena)
  }

  private static func nominative(_ shown: Slots) -> Slots {
    shown == .plural
      ? [Slots(.plural, .nominative), Slots(.plural, .paucal)]
      : Slots.each(.nominative, in: shown).union(.each(.vocative, in: shown))
  }
}
