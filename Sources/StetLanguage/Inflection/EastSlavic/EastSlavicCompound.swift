/// A noun with hyphens: `ракета-носитель` declines in both halves, `бизнес-план` in the last,
/// `Ростов-на-Дону` in the first.
struct EastSlavicCompound<Language: EastSlavic> {
  private let text: TermText
  private let word: TermWord
  private let first: Range<Int>
  private let last: Range<Int>
  private let shown: Slots?

  /// - Returns: nil when the word has no hyphen between letters.
  init?(_ text: TermText, _ word: TermWord, shown: Slots?) {
    let hyphen = UInt8(ascii: "-")
    guard let opening = text.folded[word.core].firstIndex(of: hyphen),
      let closing = text.folded[word.core].lastIndex(of: hyphen),
      opening > word.core.lowerBound, closing + 1 < word.core.upperBound
    else { return nil }
    self.text = text
    self.word = word
    self.shown = shown
    first = word.core.lowerBound..<opening
    last = closing + 1..<word.core.upperBound
  }

  func decline(into arena: inout FormArena) -> Slots {
    if first.upperBound + 1 < last.lowerBound { return declineLong(into: &arena) }
    if isDesignator(last) { return stand(in: &arena) }
    if firstStands { return declineLast(into: &arena) }
    return declineBoth(into: &arena)
  }

  /// Three parts and more: `Комсомольск-на-Амуре` changes in front, `Санкт-Петербург-Главный` behind.
  private func declineLong(into arena: inout FormArena) -> Slots {
    let middle = first.upperBound + 1..<last.lowerBound - 1
    let isOnRiver = text.folded[middle].elementsEqual("на".utf8)
    return isOnRiver ? declineFirst(into: &arena) : declineLast(into: &arena)
  }

  private func decline(
    _ half: Range<Int>, shown: Slots?, isInPhrase: Bool = false, into arena: inout FormArena
  ) -> Slots {
    let noun = NounSite(
      text: text, word: word, range: half, shown: shown, isInPhrase: isInPhrase)
    return Language.decline(noun, into: &arena)
  }

  private func stand(in arena: inout FormArena) -> Slots {
    arena.add(word.core, Tail(), .all)
    return shown ?? .all
  }

  private func declineFirst(into arena: inout FormArena) -> Slots {
    let start = arena.forms.count
    let genders = decline(first, shown: shown, into: &arena)
    let heads = start..<arena.forms.count
    arena.beginWord()
    let rest = first.upperBound..<word.core.upperBound
    for index in heads {
      let form = arena.forms[index]
      arena.add(arena.stem(arena.spell(form), rest), Tail(), form.slots)
    }
    return genders
  }

  private func declineLast(into arena: inout FormArena) -> Slots {
    let start = arena.forms.count
    let genders = decline(last, shown: shown, into: &arena)
    let tails = start..<arena.forms.count
    arena.beginWord()
    for index in tails {
      let form = arena.forms[index]
      let whole = arena.stem(word.core.lowerBound..<last.lowerBound, form.stemBytes)
      arena.add(whole, form.ending, form.slots)
    }
    return genders
  }

  private func declineBoth(into arena: inout FormArena) -> Slots {
    let start = arena.forms.count
    let genders = decline(first, shown: shown, isInPhrase: true, into: &arena)
    let heads = start..<arena.forms.count
    arena.beginWord()
    _ = decline(last, shown: nil, isInPhrase: true, into: &arena)
    let tails = heads.upperBound..<arena.forms.count
    arena.beginWord()
    for head in heads {
      for tail in tails {
        join(arena.forms[head], arena.forms[tail], into: &arena)
      }
    }
    return genders
  }

  /// The halves agree in case and number; their genders are their own.
  private func join(_ head: Form, _ tail: Form, into arena: inout FormArena) {
    let slots = head.slots.intersection(tail.slots.inEveryGender)
    if slots.isEmpty { return }
    let first = arena.stem(arena.spell(head), "-")
    arena.add(arena.stem(first, tail.stemBytes), tail.ending, slots)
  }

  // MARK: What the halves look like

  /// A half with a digit or in capitals names a type, not a thing: `Союз-ТМ`.
  private func isDesignator(_ part: Range<Int>) -> Bool {
    let half = TermWord(text.written, part)
    return half.hasDigit || half.isAllCapitals || !half.isCyrillic || part.count <= 2
  }

  /// True of first halves that are no nouns of their own: in `-о`, `-е`, `-и`, abbreviations, the
  /// parts of names, and those of the table.
  private var firstStands: Bool {
    if isDesignator(first) { return true }
    let ending = Letter(text.folded, before: first.upperBound, from: first.lowerBound)
    switch ending {
    case "о", "е", "и", "у", "ю", "э", "ы": return true
    default: break
    }
    if Language.firstHalves.longest(text.folded, first) != nil { return true }
    let isName =
      TermWord(text.written, first).isCapitalised && TermWord(text.written, last).isCapitalised
    return isName && !Language.isSurname(text, first)
  }
}
