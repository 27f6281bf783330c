/// A Bulgarian noun with a hyphen: `ракета-носител` takes the article in its first half and the plural
/// in both; after a first half that is no noun, the last half takes both.
struct BulgarianCompound {
  private let text: TermText
  private let word: TermWord
  private let first: Range<Int>
  private let last: Range<Int>

  /// - Returns: nil when the word has no hyphen between letters.
  init?(_ text: TermText, _ word: TermWord) {
    let hyphen = UInt8(ascii: "-")
    guard let index = text.folded[word.core].lastIndex(of: hyphen),
      index > word.core.lowerBound, index + 1 < word.core.upperBound
    else { return nil }
    self.text = text
    self.word = word
    first = word.core.lowerBound..<index
    last = index + 1..<word.core.upperBound
  }

  func decline(shown: Slots?, takesArticle: Bool, into arena: inout FormArena) -> Slots {
    let half = TermWord(text.written, last)
    if half.hasDigit || half.isAllCapitals || !half.isCyrillic {
      arena.add(word.core, Tail(), .all)
      return shown ?? .all
    }
    let heads = forms(of: first, takesArticle: takesArticle && !firstStands, into: &arena)
    let tails = forms(of: last, takesArticle: takesArticle && firstStands, into: &arena)
    arena.beginWord()
    if firstStands {
      for index in tails.range {
        let form = arena.forms[index]
        let whole = arena.stem(word.core.lowerBound..<last.lowerBound, form.stemBytes)
        arena.add(whole, form.ending, form.slots)
      }
      return tails.genders
    }
    for head in heads.range {
      for tail in tails.range { join(arena.forms[head], arena.forms[tail], into: &arena) }
    }
    return heads.genders
  }

  private func forms(
    of half: Range<Int>, takesArticle: Bool, into arena: inout FormArena
  ) -> (range: Range<Int>, genders: Slots) {
    arena.beginWord()
    let noun = BulgarianNoun(text, half, shown: nil, takesArticle: takesArticle)
    let genders = noun.decline(into: &arena)
    return (arena.word, genders)
  }

  private func join(_ head: Form, _ tail: Form, into arena: inout FormArena) {
    let slots = head.slots.intersection(tail.slots.inEveryGender)
    if slots.isEmpty { return }
    let joined = arena.stem(arena.spell(head), "-")
    arena.add(arena.stem(joined, tail.stemBytes), tail.ending, slots)
  }

  private var firstStands: Bool {
    let half = TermWord(text.written, first)
    let ending = Letter(text.folded, before: first.upperBound, from: first.lowerBound)
    if half.isAllCapitals || half.hasDigit || !half.isCyrillic || half.isCapitalised { return true }
    if ending == "о" || ending == "е" || ending == "и" { return true }
    return Self.standing.longest(text.folded, first) != nil
  }

  private static let standing = RuleTable(
    """
    i | бизнес блок прес екс вице контра генерал премиер капитан щаб интернет онлайн уеб медиа мега
    i | стоп топ шеф пиар фитнес секс хит тест ток спорт дрон фан поп рок джаз арт план
    """)
}
