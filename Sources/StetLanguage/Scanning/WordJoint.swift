/// What stands between two letters of one word: the slow and rare part of reading a word.
extension WordReader {
  /// Goes over the bytes at `index`, which are no plain letter, if the word goes on behind them.
  ///
  /// - Returns: the offset behind them, or `index` itself where the word ends.
  @inline(never)
  func join(at index: Int, _ hash: inout WordHash) -> Int {
    let (code, length) = scalar(at: index)
    if code < 0x800 { return joinNarrow(code, at: index, length, &hash) }
    switch ScalarClass(code) {
    case .separator, .ideograph: return index
    case .ignorable: return index + length
    case .letter(let folded, _, _):
      hash.add(scalar: folded)
      return index + length
    case .hyphen: return joinHyphen(at: index, length, &hash)
    case .enDash: return joinDash(at: index, length, &hash)
    case .apostrophe: return joinApostrophe(at: index, length, &hash)
    }
  }

  private func joinNarrow(
    _ code: UInt32, at index: Int, _ length: Int, _ hash: inout WordHash
  ) -> Int {
    switch table[Int(code)] & Fold.value {
    case _ where table[Int(code)] & Fold.joint == 0: return index
    case 0x2D: return joinHyphen(at: index, length, &hash)
    case 0x27: return joinApostrophe(at: index, length, &hash)
    case 0x300...0x36F: compose(code, &hash)
    default: break
    }
    return index + length
  }

  /// A mark makes another letter of the last one (`и` and a breve are `й`), or counts for nothing.
  private func compose(_ mark: UInt32, _ hash: inout WordHash) {
    guard let whole = LatinAccents.composed(UInt32(hash.lastUnit), mark), whole < 0x800 else {
      return
    }
    hash.replaceLast(with: table[Int(whole)] & Fold.value)
  }

  /// A hyphen holds designators together everywhere (`С-300В4`, `S-300-2`), letters only in
  /// languages where a hyphenated compound is one word. `155-mm` and `F-35-class` fall apart there.
  private func joinHyphen(at index: Int, _ length: Int, _ hash: inout WordHash) -> Int {
    let next = letter(from: index + length)
    guard Fold.isWord(next) else { return index }
    if next & Fold.digit == 0 {
      let isAfterDigit = letter(before: index) & Fold.digit != 0
      let isUpper = next & Fold.upper != 0
      guard policy.hyphenJoinsLetters || (isAfterDigit && isUpper) else { return index }
      if isAfterDigit, !isUpper, isDesignatorEnding(at: index, length) { return index }
    }
    hash.add(0x2D)
    return index + length
  }

  /// True for the ending of a Slavic designator, `С-300-х`, `МиГ-29-м`: one to three small letters
  /// behind a number that is not the first thing in its word, as it is in `5-й` and `155-мм`.
  private func isDesignatorEnding(at index: Int, _ length: Int) -> Bool {
    var start = index
    while start > 0, base[start - 1] &- 0x30 < 10, index - start < 8 { start -= 1 }
    guard start > 0, base[start - 1] == 0x2D || Fold.isWord(letter(before: start)) else {
      return false
    }
    var end = index + length
    for _ in 0..<4 {
      let next = end < count ? scalar(at: end) : (code: 0, length: 0)
      let entry = next.code < 0x800 ? table[Int(next.code)] : letter(from: end)
      if entry & (Fold.upper | Fold.digit) != 0 { return false }
      guard Fold.isWord(entry) else { return entry & Fold.value != 0x2D }
      end += next.length
    }
    return false
  }

  private func joinDash(at index: Int, _ length: Int, _ hash: inout WordHash) -> Int {
    let next = letter(from: index + length)
    let last = letter(before: index)
    guard Fold.isWord(last), last & Fold.digit == 0, next & Fold.digit != 0 else { return index }
    hash.add(0x2D)
    return index + length
  }

  private func joinApostrophe(at index: Int, _ length: Int, _ hash: inout WordHash) -> Int {
    guard policy.apostropheJoinsLetters, Fold.isWord(letter(from: index + length)) else {
      return index
    }
    hash.add(0x27)
    return index + length
  }
}
