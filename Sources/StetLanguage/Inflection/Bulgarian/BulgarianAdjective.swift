/// One Bulgarian adjective or participle and its forms with and without the article.
struct BulgarianAdjective {
  let text: TermText
  let range: Range<Int>
  /// The gender or number that the term cites.
  let shown: Slots
  private let rule: RuleTable.Rule?

  /// - Returns: nil when the word at `index` does not look like one: by its ending, and unless it ends
  ///   the term, by a word after it that may be its head.
  init?(_ text: TermText, at index: Int, isAdjective: Bool = false) {
    let word = text.words[index]
    guard word.isCyrillic, !word.isAllCapitals, word.core.count > 4 else { return nil }
    self.text = text
    range = word.core
    rule = BulgarianAdjectives.table.longest(text.folded, range)
    let looksSo = isAdjective || rule?.has("a") ?? false
    let isLast = index + 1 == text.words.count
    if isLast && !isAdjective && rule?.has("q") ?? false { return nil }
    let isNoun = rule?.has("n") ?? false || Self.isFeminineNoun(text, word)
    guard looksSo, isAdjective || !isNoun else { return nil }
    let last = Letter(text.folded, before: range.upperBound, from: range.lowerBound)
    switch last {
    case "а", "я": shown = .feminine
    case "о", "е": shown = .neuter
    case "и" where !(rule?.has("s") ?? false): shown = .plural
    case "и":
      // `руски` is masculine and plural alike: the word after it decides.
      shown = isLast || Self.isMasculine(text, index + 1) ? .masculine : .plural
    default: shown = .masculine
    }
    if isLast ? shown != .masculine : !Self.agrees(text, index + 1, shown) { return nil }
  }

  /// True when the word at `index` may be, or lead to, a head of the gender or number shown.
  private static func agrees(_ text: TermText, _ index: Int, _ shown: Slots) -> Bool {
    let word = text.words[index]
    if !word.isCyrillic { return false }
    if BulgarianPhrase.isConjunction(text, word) || word.isAllCapitals { return true }
    let last = Letter(text.folded, before: word.core.upperBound, from: word.core.lowerBound)
    switch last {
    case "а", "я": return shown == .feminine || shown == .plural
    case "о", "е": return shown == .neuter || shown == .plural && last == "е"
    case "и": return shown == .plural || shown == .masculine
    default:
      return isFeminineNoun(text, word) ? shown == .feminine : shown == .masculine
    }
  }

  private static func isFeminineNoun(_ text: TermText, _ word: TermWord) -> Bool {
    BulgarianNouns.table.longest(text.folded, word.core)?.has("f") ?? false
  }

  private static func isMasculine(_ text: TermText, _ index: Int) -> Bool {
    let word = text.words[index]
    let last = Letter(text.folded, before: word.core.upperBound, from: word.core.lowerBound)
    if last == "и", let next = BulgarianAdjectives.table.longest(text.folded, word.core),
      next.has("s"), index + 1 < text.words.count
    {
      return isMasculine(text, index + 1)
    }
    return !last.isVowel
  }

  /// Adds the forms that fill one of the slots `wanted`; with `article`, the definite ones too.
  func decline(into arena: inout FormArena, wanted: Slots, article: Bool) {
    let masculine = Slots(.masculine, .nominative).intersection(wanted)
    let cited = Slots.each(.nominative, in: shown).intersection(wanted)
    arena.add(range, Tail(), cited)
    for stem in stems(in: &arena) {
      let singular = edit("p") == nil ? stem : range
      add(singular, "а", "ата", Slots(.feminine, .nominative), wanted, article, into: &arena)
      add(singular, "о", "ото", Slots(.neuter, .nominative), wanted, article, into: &arena)
      add(
        stem, "и", "ите", [Slots(.plural, .nominative), Slots(.masculine, .paucal)], wanted,
        article,
        into: &arena)
      if article && !masculine.isEmpty {
        arena.add(stem, "ият", masculine)
        arena.add(stem, "ия", masculine)
      }
    }
  }

  private func add(
    _ stem: Range<Int>, _ ending: Tail, _ definite: Tail, _ slots: Slots, _ wanted: Slots,
    _ article: Bool, into arena: inout FormArena
  ) {
    let slots = slots.intersection(wanted)
    if slots.isEmpty { return }
    arena.add(stem, ending, slots)
    if article { arena.add(stem, definite, slots) }
  }

  /// The stems before a vowel; two where the ending does not tell whether its vowel is fleeting.
  private func stems(in arena: inout FormArena) -> ContiguousArray<Range<Int>> {
    if let plural = edit("p") {
      let end = max(range.lowerBound, range.upperBound - plural.cut)
      let whole = arena.stem(range.lowerBound..<end, plural.tail)
      return [whole.lowerBound..<whole.upperBound - 2]
    }
    if shown != .masculine || rule?.has("s") ?? false {
      return [range.lowerBound..<range.upperBound - 2]
    }
    guard let rule, let fleeting = BulgarianAdjectives.table.edit("g", of: rule) else {
      return [range]
    }
    let end = max(range.lowerBound, range.upperBound - fleeting.cut)
    let short = arena.stem(range.lowerBound..<end, fleeting.tail)
    return rule.has("f") ? [short] : [short, range]
  }

  private func edit(_ tag: Unicode.Scalar) -> RuleTable.Edit? {
    guard shown == .masculine, let rule else { return nil }
    return BulgarianAdjectives.table.edit(tag, of: rule)
  }
}
