/// What stands between two letters of one word: the slow and rare part of reading a word.
struct WordJoint {
  enum Effect {
    /// As if it were not there.
    case none
    /// One more letter, with the entry that speaks for it afterwards.
    case adds(UInt32, UInt16)
    /// A mark that turns the letter before it into another.
    case replaces(UInt32, UInt16)
  }

  /// In bytes; zero ends the word.
  var length: Int
  var effect: Effect

  static let end = WordJoint(length: 0, effect: .none)
}

extension WordReader {
  /// What the bytes at `index`, which are no plain letter, do to a word whose last letter is `last`.
  @inline(never)
  func joint(at index: Int, after last: UInt16) -> WordJoint {
    let byte = base[index]
    if byte < 0x80 {
      return byte == 0x2D ? hyphen(at: index, length: 1, after: last) : apostrophe(at: index, 1)
    }
    if byte &- 0xC2 < 0x1E, index + 1 < count {
      return mark(UInt32(pair(byte, at: index) & Fold.value), at: index, after: last)
    }
    let (scalarClass, length) = wide(at: index)
    switch scalarClass {
    case .separator, .ideograph: return .end
    case .ignorable: return WordJoint(length: length, effect: .none)
    case .letter(let folded, let isUpper, let isDigit):
      let kind = Fold.word | (isUpper ? Fold.upper : 0) | (isDigit ? Fold.digit : 0)
      return WordJoint(length: length, effect: .adds(folded, kind))
    case .hyphen: return hyphen(at: index, length: length, after: last)
    case .enDash: return enDash(at: index, length: length, after: last)
    case .apostrophe: return apostrophe(at: index, length)
    }
  }

  private func mark(_ code: UInt32, at index: Int, after last: UInt16) -> WordJoint {
    switch code {
    case 0x27: return apostrophe(at: index, 2)
    case 0x300...0x36F:
      guard last & Fold.value != 0,
        let whole = LatinAccents.composed(UInt32(last & Fold.value), code)
      else { return WordJoint(length: 2, effect: .none) }
      let folded = whole < 0x800 ? table[Int(whole)] & Fold.value : UInt16(0)
      guard folded != 0 else { return WordJoint(length: 2, effect: .none) }
      let kind = last & ~Fold.value
      return WordJoint(length: 2, effect: .replaces(UInt32(folded), kind))
    default: return WordJoint(length: 2, effect: .none)
    }
  }

  /// A hyphen holds designators together everywhere (`С-300В4`, `S-300-2`), letters only in
  /// languages where a hyphenated compound is one word. `155-mm` and `F-35-class` fall apart there.
  private func hyphen(at index: Int, length: Int, after last: UInt16) -> WordJoint {
    let next = letter(from: index + length)
    guard Fold.isWord(next) else { return .end }
    let joins =
      rules.hyphenJoinsLetters || next & Fold.digit != 0
      || (last & Fold.digit != 0 && next & Fold.upper != 0)
    return joins ? WordJoint(length: length, effect: .adds(0x2D, Fold.word)) : .end
  }

  private func enDash(at index: Int, length: Int, after last: UInt16) -> WordJoint {
    let next = letter(from: index + length)
    let isDesignator =
      Fold.isWord(last) && last & Fold.digit == 0 && next & Fold.digit != 0
    return isDesignator ? WordJoint(length: length, effect: .adds(0x2D, Fold.word)) : .end
  }

  private func apostrophe(at index: Int, _ length: Int) -> WordJoint {
    guard rules.apostropheJoinsLetters, Fold.isWord(letter(from: index + length)) else {
      return .end
    }
    return WordJoint(length: length, effect: .adds(0x27, Fold.word))
  }
}
