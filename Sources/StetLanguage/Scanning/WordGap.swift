/// What stands between two words.
struct WordGap {
  /// Zero for anything that counts as a space; two gaps with equal hashes are the same gap.
  var hash: UInt64 = 0
  /// Where the next word begins, a UTF-8 offset.
  var end = 0
  /// Quotation marks and the asterisks of Markdown, which count for nothing between words; kept so
  /// that the closing one can be found. A doubled one counts once.
  var quotes = 0
}

extension WordReader {
  /// In bytes. Longer runs of space part two words for good, so that a stream needs no more memory.
  static let longestGap = 1024
  private static let spacedDash: UInt64 = 0x2013
  private static let closedDash: UInt64 = 0x2014

  /// The gap after a word that ends at `start`; nil at the end of the text, at a paragraph's end (an
  /// empty line) and after ``longestGap`` bytes.
  func gap(from start: Int) -> WordGap? {
    if isPlainSpace(at: start) { return WordGap(hash: 0, end: start + 1) }
    var gap = WordGap()
    var index = start
    var lines = 0
    while index < min(count, start + Self.longestGap) {
      let (code, length) = scalar(at: index)
      switch GapMark(code, in: table) {
      case .letter:
        gap.end = index
        return gap
      case .line:
        lines += 1
        if lines == 2 { return nil }
      case .paragraph: return nil
      case .space: break
      case .quote: gap.quotes += index > 0 && base[index - 1] == base[index] ? 0 : 1
      case .hyphen: add(dash(index, length, start, hyphen: true), to: &gap)
      case .dash: add(dash(index, length, start, hyphen: false), to: &gap)
      case .apostrophe:
        if index == start, Fold.isWord(letter(from: index + length)) {
          add(0x27, to: &gap)
        } else {
          gap.quotes += 1
        }
      case .other: add(UInt64(code) + 1, to: &gap)
      }
      index += length
    }
    return nil
  }

  /// One space with a letter of one or two bytes behind it, as nearly all gaps are.
  @inline(__always)
  private func isPlainSpace(at index: Int) -> Bool {
    guard index + 2 < count, base[index] == 0x20 else { return false }
    let lead = base[index + 1]
    if lead < 0x80 { return Fold.isWord(table[Int(lead)]) }
    return lead &- 0xC2 < 0x1E && Fold.isWord(pair(lead, at: index + 1))
  }

  private func add(_ value: UInt64, to gap: inout WordGap) {
    if value != 0 { gap.hash = (gap.hash ^ (value &+ 1)) &* WordHash.multiplier }
  }

  /// Zero for a hyphen that is as good as a space (`air-defence`), else one of two dashes: with
  /// spaces (`ракета — носитель`) it parts a sentence, without them it joins a compound.
  private func dash(_ index: Int, _ length: Int, _ start: Int, hyphen: Bool) -> UInt64 {
    let isClosed = index == start && Fold.isWord(letter(from: index + length))
    guard isClosed else { return Self.spacedDash }
    return hyphen && !policy.hyphenJoinsLetters ? 0 : Self.closedDash
  }
}

/// What a code point does inside a gap.
enum GapMark {
  case letter, line, paragraph, space, quote, hyphen, dash, apostrophe, other

  init(_ code: UInt32, in table: UnsafePointer<UInt16>) {
    switch code {
    case 0x0A: self = .line
    case 0x0C, 0x2029: self = .paragraph
    case 0x09, 0x0B, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200F, 0x2028, 0x202F, 0x205F,
      0x3000, 0xFEFF, 0x2060, 0xFE00...0xFE0F:
      self = .space
    case 0x2A, 0x5F, 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x201A, 0x2039, 0x203A, 0x300C...0x300F,
      0xFF02:
      self = .quote
    case 0x2013, 0x2014, 0x2015: self = .dash
    case 0..<0x800: self = GapMark(entry: table[Int(code)])
    default: self = GapMark(wide: ScalarClass(code))
    }
  }

  private init(entry: UInt16) {
    switch entry {
    case Fold.joint | 0x2D: self = .hyphen
    case Fold.joint | 0x27: self = .apostrophe
    case _ where Fold.isWord(entry): self = .letter
    case _ where entry & Fold.joint != 0: self = .space
    default: self = .other
    }
  }

  private init(wide: ScalarClass) {
    switch wide {
    case .letter, .ideograph: self = .letter
    case .ignorable: self = .space
    case .hyphen, .enDash: self = .hyphen
    case .apostrophe: self = .apostrophe
    case .separator: self = .other
    }
  }
}
