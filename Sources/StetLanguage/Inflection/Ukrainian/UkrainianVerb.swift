/// One Ukrainian infinitive, and what the tables know of it.
struct UkrainianVerb {
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
    guard Letter(text.folded, before: end, from: start) == "и",
      Letter(text.folded, before: end - 2, from: start) == "т",
      let found = UkrainianVerbs.table.match(text.folded, base)
    else { return nil }
    rule = found.rule
    prefix = found.prefix
  }

  /// - Parameter partOfSpeech: what the glossary says, or nil.
  func isVerb(_ partOfSpeech: String?) -> Bool {
    switch partOfSpeech {
    case "verb": true
    case nil, "phrase": isReflexive || !rule.has("n") && !isName
    default: false
    }
  }

  /// `Карпати` ends like a verb.
  private var isName: Bool { text.words.count == 1 && text.words[0].isCapitalised }

  func has(_ flag: Unicode.Scalar) -> Bool { rule.has(flag) }

  func edit(_ tag: Unicode.Scalar) -> RuleTable.Edit? { UkrainianVerbs.table.edit(tag, of: rule) }

  /// The infinitive with an edit made; behind a prefix in a consonant a bare root takes `і`: `зіб'ю`.
  func edited(_ edit: RuleTable.Edit, in arena: inout FormArena) -> Range<Int> {
    let end = max(base.lowerBound, base.upperBound - edit.cut)
    let plain = arena.stem(base.lowerBound..<end, edit.tail)
    let last = Letter(text.folded, before: prefix.upperBound, from: prefix.lowerBound)
    guard has("v"), !prefix.isEmpty, !last.isUkrainianVowel, last != "в" else { return plain }
    let root = plain.lowerBound + prefix.count
    guard root + 4 <= plain.upperBound, !arena.lastLetter(of: root..<root + 4).isUkrainianVowel
    else { return plain }
    return arena.stem(arena.stem(prefix, "і"), root..<plain.upperBound)
  }

  /// The infinitive without its last `letters` letters.
  func stem(dropping letters: Int) -> Range<Int> {
    base.lowerBound..<max(base.lowerBound, base.upperBound - letters * 2)
  }

  /// The letter so many places before the end of the infinitive, the last being 0.
  func letter(fromEnd index: Int) -> Letter {
    Letter(text.folded, before: base.upperBound - index * 2, from: base.lowerBound)
  }
}
