/// Cuts bytes into the tokens that a diff compares: words, white space and signs.
///
/// A word is a run of letters, digits and marks with apostrophes between letters (`м'ята`, `don't`) and
/// points or commas between digits (`3.5`), close to UAX #29; scripts written without spaces give one
/// word a character. Combining marks and joiners stay with what they follow, so no token cuts a glyph.
/// Bytes that are no UTF-8 are signs of one byte each. Every step looks at each byte once.
struct DiffLexer {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The end of the word that begins at `start`; `start` itself where none begins.
  func wordEnd(from start: Int) -> Int {
    var position = plainEnd(from: start)
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        guard Self.isWord(ascii: byte) || joinsWord(at: position, after: start) else { break }
        position = plainEnd(from: position + 1)
      } else if isPlainLetter(at: position) {
        position += 2
      } else {
        let (kind, end) = scalar(at: position)
        switch kind {
        case .letter: break
        case .extend where position > start: break
        case .apostrophe where joinsLetters(at: position, next: end, after: start): break
        case .ideograph where position == start: return extendedEnd(from: end)
        case .extend, .apostrophe, .ideograph, .regional, .space, .sign, .invalid: return position
        }
        position = end
      }
    }
    return position
  }

  /// The end of the token of white space or signs at `start`, where no word begins.
  func separatorEnd(from start: Int) -> Int {
    let byte = bytes[start]
    switch byte {
    case 0x0D: return bytes.count > start + 1 && bytes[start + 1] == 0x0A ? start + 2 : start + 1
    case 0x0A: return start + 1
    case 0x20, 0x09: return markedEnd(from: runEnd(from: start) { $0 == 0x20 || $0 == 0x09 })
    case 0x2D, 0x3D, 0x2E, 0x2A, 0x23, 0x7E:
      return markedEnd(from: runEnd(from: start) { $0 == byte })
    case 0..<0x80: return markedEnd(from: start + 1)
    default: break
    }
    let (kind, end) = scalar(at: start)
    if kind == .invalid { return end }
    if kind == .regional, end < bytes.count {
      let next = scalar(at: end)
      if next.kind == .regional { return extendedEnd(from: next.end) }
    }
    return extendedEnd(from: end)
  }

  /// The end of the token at `start`, whatever it is.
  func tokenEnd(from start: Int) -> Int {
    let end = wordEnd(from: start)
    return end > start ? end : separatorEnd(from: start)
  }

  /// Whether a word begins in `range`.
  func hasWord(in range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      if wordEnd(from: position) > position { return true }
      position = separatorEnd(from: position)
    }
    return false
  }

  /// The number of words in the whole of the bytes.
  func wordCount() -> Int { wordCount(in: 0..<bytes.count) }

  /// The number of words that begin in `range`, which begins where a token does.
  func wordCount(in range: Range<Int>) -> Int {
    var count = 0
    var position = range.lowerBound
    while position < range.upperBound {
      let end = wordEnd(from: position)
      if end > position { count += 1 }
      position = end > position ? end : separatorEnd(from: position)
    }
    return count
  }

  // MARK: - Steps

  /// Past ASCII letters, digits and low lines, eight at a time.
  private func plainEnd(from start: Int) -> Int {
    var position = start
    while let base = bytes.baseAddress, position + 8 <= bytes.count {
      let chunk = UInt64(
        littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
      let others = ~AsciiWords.mask(chunk) & 0x8080_8080_8080_8080
      if others != 0 { return position + others.trailingZeroBitCount >> 3 }
      position += 8
    }
    while position < bytes.count, Self.isWord(ascii: bytes[position]) { position += 1 }
    return position
  }

  private func runEnd(from start: Int, while belongs: (UInt8) -> Bool) -> Int {
    var end = start + 1
    while end < bytes.count, belongs(bytes[end]) { end += 1 }
    return end
  }

  /// As ``extendedEnd(from:)``, with the quick way out for ASCII.
  private func markedEnd(from position: Int) -> Int {
    position < bytes.count && bytes[position] >= 0x80 ? extendedEnd(from: position) : position
  }

  /// Past combining marks, variation selectors and what a zero-width joiner ties on.
  private func extendedEnd(from start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position] >= 0x80, !isPlainLetter(at: position) {
      let (kind, end) = scalar(at: position)
      if kind == .extend {
        position = end
      } else if kind == .sign, position - start >= 3, isJoiner(endingAt: position) {
        position = end
      } else {
        break
      }
    }
    return position
  }

  private func isJoiner(endingAt end: Int) -> Bool {
    bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 && bytes[end - 1] == 0x8D
  }

  /// An ASCII apostrophe between letters, a point or comma between digits.
  private func joinsWord(at position: Int, after start: Int) -> Bool {
    guard position > start, position + 1 < bytes.count else { return false }
    let next = bytes[position + 1]
    switch bytes[position] {
    case 0x27: return joinsLetters(at: position, next: position + 1, after: start)
    case 0x2C, 0x2E: return Self.isDigit(bytes[position - 1]) && Self.isDigit(next)
    default: return false
    }
  }

  private func joinsLetters(at position: Int, next: Int, after start: Int) -> Bool {
    guard position > start, next < bytes.count, !Self.isDigit(bytes[position - 1]) else {
      return false
    }
    let byte = bytes[next]
    if byte < 0x80 { return Self.isWord(ascii: byte) && !Self.isDigit(byte) }
    return isPlainLetter(at: next) || scalar(at: next).kind == .letter
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Letters, digits and the low line, as two bit sets of 64.
  private static func isWord(ascii byte: UInt8) -> Bool {
    let set: UInt64 = byte < 64 ? 0x03FF_0000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return byte < 128 && (set >> UInt64(byte & 63)) & 1 == 1
  }

  /// U+0100 to U+024F and U+0400 to U+04FF: Latin and Cyrillic letters of two bytes, without decoding.
  private func isPlainLetter(at position: Int) -> Bool {
    let lead = bytes[position]
    guard (0xD0...0xD3).contains(lead) || (0xC4...0xC8).contains(lead) else { return false }
    return position + 1 < bytes.count && bytes[position + 1] & 0xC0 == 0x80
  }

  /// What stands at `position`, and where it ends.
  private func scalar(at position: Int) -> (kind: DiffScalar, end: Int) {
    let (value, length) = decode(at: position)
    guard let value, let scalar = Unicode.Scalar(value) else { return (.invalid, position + 1) }
    return (DiffScalar(scalar), position + length)
  }

  /// One scalar of well-formed UTF-8, or nil (Unicode 15, table 3-7).
  private func decode(at position: Int) -> (value: UInt32?, length: Int) {
    let lead = bytes[position]
    let length: Int
    switch lead {
    case 0..<0x80: return (UInt32(lead), 1)
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return (nil, 1)
    }
    guard position + length <= bytes.count else { return (nil, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = bytes[position + offset]
      guard byte & 0xC0 == 0x80 else { return (nil, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let isShortest = length == 2 || value >= (length == 3 ? 0x800 : 0x10000)
    return (isShortest ? value : nil, length)
  }
}
