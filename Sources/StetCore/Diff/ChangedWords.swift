/// The words of one text that lie in hunks, in order, with a number of no word between one hunk and the
/// next so that no run of words reaches from one into another.
struct ChangedWords {
  /// Hunks with fewer bytes hold too few words to be looked at.
  private static let leastBytes = 8

  /// With more words than this the texts have nothing to do with each other.
  private static let mostWords = 1 << 18

  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var numbers: ContiguousArray<Int32> = []
  private var starts: ContiguousArray<Int32> = []
  private var ends: ContiguousArray<Int32> = []
  private var hunks: ContiguousArray<Int32> = []
  private let ranges: [Range<Int>]

  /// - Parameter ranges: the hunks' part in the text.
  /// - Returns: nil where there are no words or too many.
  init?(_ side: TextSide, _ ranges: [Range<Int>], numberedBy table: inout WordTable) {
    bytes = table.text(side)
    self.ranges = ranges
    for (index, range) in ranges.enumerated() where range.count >= Self.leastBytes {
      let words = WordSequence(side, in: range, numberedBy: &table)
      guard words.count > 0 else { continue }
      append(-1, at: range.lowerBound..<range.lowerBound, hunk: index, side)
      for word in 0..<words.count {
        append(words.numbers[word], at: words.bytes(of: word), hunk: index, side)
      }
      if numbers.count > Self.mostWords { return nil }
    }
    if numbers.isEmpty { return nil }
  }

  /// The same from words that were read and numbered before; of one that a hunk cuts nothing is taken.
  init?(
    _ side: TextSide, _ bytes: UnsafeBufferPointer<UInt8>, _ ranges: [Range<Int>],
    from words: WordSequence
  ) {
    self.bytes = bytes
    self.ranges = ranges
    var word = 0
    for (index, range) in ranges.enumerated() where range.count >= Self.leastBytes {
      word = words.firstIndex(from: range.lowerBound, after: word)
      guard word < words.count, words.end(of: word) <= range.upperBound else { continue }
      append(-1, at: range.lowerBound..<range.lowerBound, hunk: index, side)
      while word < words.count, words.end(of: word) <= range.upperBound {
        append(words.numbers[word], at: words.bytes(of: word), hunk: index, side)
        word += 1
      }
      if numbers.count > Self.mostWords { return nil }
    }
    if numbers.isEmpty { return nil }
  }

  /// A number below 0 is no word; the two texts have different ones.
  private mutating func append(_ number: Int32, at range: Range<Int>, hunk: Int, _ side: TextSide) {
    numbers.append(number < 0 && side == .new ? number - 1 : number)
    starts.append(Int32(truncatingIfNeeded: range.lowerBound))
    ends.append(Int32(truncatingIfNeeded: range.upperBound))
    hunks.append(Int32(truncatingIfNeeded: hunk))
  }

  /// Whether two words lie in the same hunk.
  func areTogether(_ one: Int, _ other: Int) -> Bool { hunks[one] == hunks[other] }

  /// The separators on both sides of some words, inside their hunk.
  ///
  /// White space goes with the words before it, an opening sign with the word after it, so that passages
  /// side by side share none.
  func surroundings(of words: Range<Int>) -> (before: Range<Int>, after: Range<Int>) {
    let hunk = ranges[Int(hunks[words.lowerBound])]
    let beforeStart = max(Int(ends[words.lowerBound - 1]), hunk.lowerBound)
    let before = beforeStart..<Int(starts[words.lowerBound])
    let isLast =
      words.upperBound == numbers.count || hunks[words.upperBound] != hunks[words.lowerBound]
    let after =
      Int(ends[words.upperBound - 1])..<(isLast ? hunk.upperBound : Int(starts[words.upperBound]))
    let isFirst = numbers[words.lowerBound - 1] < 0
    return (
      (isFirst ? before.lowerBound : cut(before))..<before.upperBound,
      after.lowerBound..<(isLast ? after.upperBound : cut(after))
    )
  }

  /// Past the last white space of a gap; its end where there is none.
  private func cut(_ gap: Range<Int>) -> Int {
    let last = gap.last { bytes[$0] == 0x20 || bytes[$0] == 0x0A || bytes[$0] == 0x09 }
    return last.map { $0 + 1 } ?? gap.upperBound
  }

  /// Whether sentences begin with the first of the words and end with the last.
  func isSentence(_ words: Range<Int>) -> Bool {
    SentenceEnds(bytes: bytes).isEnd(before: Int(starts[words.lowerBound]))
      && SentenceEnds(bytes: bytes).isEnd(after: Int(ends[words.upperBound - 1]))
  }
}

/// Whether a sentence ends before or after a place, closing quotes and brackets passed over.
struct SentenceEnds {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Bytes looked at on either side: enough for a quote, a bracket and a space.
  private static let reach = 12

  func isEnd(before place: Int) -> Bool {
    for position in stride(from: place - 1, through: max(0, place - Self.reach), by: -1) {
      if isStop(at: position) || bytes[position] == 0x0A { return true }
      if isWordByte(bytes[position]) { return false }
    }
    return place < Self.reach
  }

  func isEnd(after place: Int) -> Bool {
    for position in place..<min(bytes.count, place + Self.reach) {
      if isStop(at: position) || bytes[position] == 0x0A { return true }
      if bytes[position] == 0x20 || isWordByte(bytes[position]) { return false }
    }
    return bytes.count - place < Self.reach
  }

  /// `.`, `!`, `?`, U+2026, U+3002 by its last byte, U+FF01 and U+FF1F likewise.
  private func isStop(at position: Int) -> Bool {
    switch bytes[position] {
    case 0x21, 0x2E, 0x3F: true
    case 0xA6: position > 1 && bytes[position - 1] == 0x80 && bytes[position - 2] == 0xE2
    case 0x82: position > 1 && bytes[position - 1] == 0x80 && bytes[position - 2] == 0xE3
    case 0x81, 0x9F: position > 1 && bytes[position - 1] == 0xBC && bytes[position - 2] == 0xEF
    default: false
    }
  }

  /// ASCII letters and digits, and the first bytes of Latin, Greek and Cyrillic letters.
  private func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || (0xC3...0xD4).contains(byte)
  }
}
