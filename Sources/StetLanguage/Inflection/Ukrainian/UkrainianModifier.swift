/// An adjective, participle or ordinal number in a nominative, and its forms.
struct UkrainianModifier: EastSlavicModifier {
  let shown: Slots
  let servesAsNoun: Bool
  private let range: Range<Int>
  private let stem: Range<Int>
  private let inflection: UkrainianAdjectiveClass

  /// - Returns: nil when the word at `index` does not look like one.
  init?(_ text: TermText, at index: Int) {
    let word = text.words[index]
    guard let found = word.isCyrillic ? Self.adjective(text, index) : Self.ordinal(text, word)
    else { return nil }
    range = word.core
    let rule = UkrainianAdjectives.table.longest(text.folded, range)
    servesAsNoun = rule?.has("h") ?? false
    (stem, shown, inflection) = found
  }

  func decline(into arena: inout FormArena, wanted: Slots, isInPhrase: Bool) {
    arena.add(range, Tail(), Slots.each(.nominative, in: shown).intersection(wanted))
    inflection.fill(stem, wanted: wanted, into: &arena)
  }

  private typealias Found = (Range<Int>, Slots, UkrainianAdjectiveClass)

  private static func adjective(_ text: TermText, _ index: Int) -> Found? {
    let range = text.words[index].core
    let last = Letter(text.folded, before: range.upperBound, from: range.lowerBound)
    let before = Letter(text.folded, before: range.upperBound - 2, from: range.lowerBound)
    let short = range.lowerBound..<max(range.lowerBound, range.upperBound - 2)
    let long = range.lowerBound..<max(range.lowerBound, range.upperBound - 4)
    if before.bytes == 0 || long.isEmpty { return nil }
    let rule = UkrainianAdjectives.table.longest(text.folded, range)
    if rule?.has("n") ?? false { return nil }
    switch (before, last) {
    case ("и", "й"): return (long, .masculine, .hard)
    case ("і", "й"): return rule?.has("s") ?? false ? (long, .masculine, .soft) : nil
    case ("ї", "й"): return (long, .masculine, .vowel)
    default: break
    }
    guard rule?.has("a") ?? false, let shown = number(last), agrees(text, index + 1, shown)
    else { return nil }
    return (short, shown, last == "я" || last == "є" ? .soft : isSoft(rule) ? .soft : .hard)
  }

  private static func isSoft(_ rule: RuleTable.Rule?) -> Bool { rule?.has("s") ?? false }

  private static func number(_ last: Letter) -> Slots? {
    switch last {
    case "а", "я": .feminine
    case "е", "є": .neuter
    case "і": .plural
    default: nil
    }
  }

  /// Outside the masculine an adjective ends like a noun: it is one when a word that may be its head
  /// follows.
  private static func agrees(_ text: TermText, _ index: Int, _ shown: Slots) -> Bool {
    guard index < text.words.count else { return false }
    let word = text.words[index]
    if !word.isCyrillic { return false }
    if Ukrainian.words.kind(text, word) == .conjunction { return true }
    let last = Letter(text.folded, before: word.core.upperBound, from: word.core.lowerBound)
    switch last {
    case "а", "я": return shown != .neuter || last == "я"
    case "ь": return shown == .feminine
    case "о", "е", "є": return shown == .neuter
    case "и", "і", "ї": return shown == .plural
    default:
      let isThird = UkrainianNouns.table.longest(text.folded, word.core)?.has("f") ?? false
      return shown == .feminine && (isThird || word.isAllCapitals)
    }
  }

  /// `5-й`, `76-а` and the like.
  private static func ordinal(_ text: TermText, _ word: TermWord) -> Found? {
    let letters = text.folded[word.core].drop { (0x30...0x39).contains($0) }
    guard letters.count < word.core.count, letters.first == UInt8(ascii: "-") else { return nil }
    let ending = letters.dropFirst()
    let stem = word.core.lowerBound..<ending.startIndex
    switch Letter(text.folded, before: word.core.upperBound, from: ending.startIndex) {
    case "й": return (stem, .masculine, .ordinal)
    case "а": return (stem, .feminine, .ordinal)
    case "е": return (stem, .neuter, .ordinal)
    default: return nil
    }
  }
}
