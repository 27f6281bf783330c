/// One Russian infinitive, and what the tables know of it.
struct RussianVerb {
  let text: TermText
  let range: Range<Int>
  /// The infinitive without `ся`.
  let base: Range<Int>
  let rule: RuleTable.Rule
  /// The prefix before an irregular root.
  private let prefix: Range<Int>

  var isReflexive: Bool { base.upperBound < range.upperBound }

  /// - Returns: nil when the word does not end like an infinitive.
  init?(_ text: TermText, _ range: Range<Int>) {
    self.text = text
    self.range = range
    let start = range.lowerBound
    var end = range.upperBound
    let last = Letter(text.folded, before: end, from: start)
    if (last == "я" || last == "ь") && Letter(text.folded, before: end - 2, from: start) == "с" {
      end -= 4
    }
    base = start..<max(start, end)
    let closing = Letter(text.folded, before: end, from: start)
    let consonant = Letter(text.folded, before: end - 2, from: start)
    guard
      closing == "ь" && (consonant == "т" || consonant == "ч")
        || closing == "и" && consonant == "т",
      let found = RussianVerbs.table.match(text.folded, base)
    else { return nil }
    rule = found.rule
    prefix = found.prefix
  }

  func has(_ flag: Unicode.Scalar) -> Bool { rule.has(flag) }

  func edit(_ tag: Unicode.Scalar) -> RuleTable.Edit? { RussianVerbs.table.edit(tag, of: rule) }

  /// The infinitive with an edit made.
  ///
  /// Behind a prefix in a consonant, a root of two consonants takes `о`: `сжать`, `сожму`.
  func edited(_ edit: RuleTable.Edit, in arena: inout FormArena) -> Range<Int> {
    let end = max(base.lowerBound, base.upperBound - edit.cut)
    let plain = arena.stem(base.lowerBound..<end, edit.tail)
    guard has("v"), !prefix.isEmpty, prefixTakesVowel(arena, plain) else { return plain }
    var closed = prefix
    var joint: Tail = "о"
    if Letter(text.folded, before: prefix.upperBound, from: prefix.lowerBound) == "с",
      prefix.count > 2
    {
      closed = prefix.lowerBound..<prefix.upperBound - 2
      joint = "зо"
    }
    return arena.stem(
      arena.stem(closed, joint), plain.lowerBound + prefix.count..<plain.upperBound)
  }

  private func prefixTakesVowel(_ arena: FormArena, _ whole: Range<Int>) -> Bool {
    let last = Letter(text.folded, before: prefix.upperBound, from: prefix.lowerBound)
    let root = whole.lowerBound + prefix.count
    guard root + 4 <= whole.upperBound else { return false }
    let first = arena.lastLetter(of: root..<root + 2)
    let second = arena.lastLetter(of: root..<root + 4)
    return !last.isVowel && !first.isVowel && !second.isVowel
  }

  /// The infinitive without its last `letters` letters.
  func stem(dropping letters: Int) -> Range<Int> {
    let end = max(base.lowerBound, base.upperBound - letters * 2)
    return base.lowerBound..<end
  }
}
