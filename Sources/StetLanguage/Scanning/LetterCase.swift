/// Which of the first sixty-four letters and digits of a phrase are capitals.
///
/// A phrase is compared as far as that: a difference in case after its sixty-fourth letter is not
/// seen.
struct LetterCase: Hashable {
  var upper: UInt64 = 0
  var lower: UInt64 = 0

  /// Capitals and nothing else, such as `НАТО` and `С-300`.
  var isAllCapitals: Bool { upper != 0 && lower == 0 }

  /// True when a text so written may stand for a term written as `self`, where case matters.
  /// A headline in capitals may stand for a name (`PATRIOT` for `Patriot`).
  func admits(_ text: LetterCase) -> Bool {
    text.upper == upper || (upper & 1 != 0 && text.isAllCapitals)
  }

  func lacksCapitals(in text: LetterCase) -> Bool { upper & ~text.upper != 0 }

  mutating func append(_ entry: UInt16, at position: Int) {
    guard position < 64 else { return }
    if entry & Fold.upper != 0 {
      upper |= 1 << UInt64(position)
    } else if entry & Fold.digit == 0 {
      lower |= 1 << UInt64(position)
    }
  }
}

extension WordReader {
  /// The capitals between two offsets, articles that count for nothing left out.
  func letterCase(from start: Int, to end: Int) -> LetterCase {
    let part = WordReader(base: base, count: end, table: table, policy: policy)
    var letterCase = LetterCase()
    var position = 0
    var word = Word()
    var index = start
    while position < 64, part.next(from: index, into: &word) {
      index = word.end
      if word.start > start, isArticle(word) { continue }
      part.append(word, to: &letterCase, &position)
    }
    return letterCase
  }

  private func append(_ word: Word, to letterCase: inout LetterCase, _ position: inout Int) {
    var index = word.start
    while index < word.end, position < 64 {
      let (code, length) = scalar(at: index)
      let entry = code < 0x800 ? table[Int(code)] : letter(from: index)
      index += length
      guard Fold.isWord(entry) else { continue }
      letterCase.append(entry, at: position)
      position += 1
    }
  }
}
