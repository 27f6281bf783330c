/// What the prose rules ask of one Unicode scalar, by ranges of code points and without tables.
///
/// The common blocks (ASCII, Latin, Cyrillic) are answered by comparison; the rest by the
/// standard library's properties, which are right but slower.
enum ScalarFacts {
  /// Reads the scalar that starts at `index` of well-formed UTF-8.
  ///
  /// - Returns: the code point and the index of the byte after it.
  @inline(__always)
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, index + 1) }
    let second = UInt32(bytes[index + 1] & 0x3F)
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, index + 2) }
    let third = UInt32(bytes[index + 2] & 0x3F)
    if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, index + 3) }
    let fourth = UInt32(bytes[index + 3] & 0x3F)
    return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, index + 4)
  }

  /// The scalar that ends just before `index`, or nil at the start.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> UInt32? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return decode(bytes, at: start).0
  }

  static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

  static func isCyrillic(_ scalar: UInt32) -> Bool {
    (0x400...0x52F).contains(scalar) && !(0x482...0x489).contains(scalar)
      || (0x1C80...0x1C8A).contains(scalar) || (0x2DE0...0x2DFF).contains(scalar)
      || (0xA640...0xA69F).contains(scalar)
  }

  static func isLatin(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 }
    if scalar < 0x250 {
      return scalar >= 0xC0 && scalar != 0xD7 && scalar != 0xF7 || scalar == 0xAA || scalar == 0xBA
    }
    return (0x1E00...0x1EFF).contains(scalar) || (0x2C60...0x2C7F).contains(scalar)
      || (0xA722...0xA787).contains(scalar) || (0xFF21...0xFF3A).contains(scalar)
      || (0xFF41...0xFF5A).contains(scalar) || (0x250...0x2AF).contains(scalar)
  }

  static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return isLatin(scalar) }
    if isCyrillic(scalar) || isLatin(scalar) { return true }
    guard scalar >= 0x2B0, let value = Unicode.Scalar(scalar) else { return false }
    return value.properties.isAlphabetic && !isMark(scalar)
  }

  /// A combining mark, which belongs to the letter before it.
  static func isMark(_ scalar: UInt32) -> Bool {
    if scalar < 0x300 { return false }
    if scalar < 0x370 || (0x483...0x489).contains(scalar) { return true }
    guard scalar >= 0x591, let value = Unicode.Scalar(scalar) else { return false }
    switch value.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// A character nobody sees and no rule counts: soft hyphen, joiners, zero-width and direction marks.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    scalar == 0xAD || (0x200B...0x200F).contains(scalar) || (0x202A...0x202E).contains(scalar)
      || (0x2060...0x2069).contains(scalar) || scalar == 0xFEFF || scalar == 0x180E
      || scalar == 0x61C || (0xFE00...0xFE0F).contains(scalar)
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    if scalar <= 0x20 { return scalar == 0x20 || (0x09...0x0D).contains(scalar) }
    return scalar == 0xA0 || scalar == 0x85 || scalar == 0x1680
      || (0x2000...0x200A).contains(scalar) || scalar == 0x2028 || scalar == 0x2029
      || scalar == 0x202F || scalar == 0x205F || scalar == 0x3000
  }

  static func isLineBreak(_ scalar: UInt32) -> Bool {
    (0x0A...0x0D).contains(scalar) || scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029
  }

  /// A hyphen or a dash of any length; the minus sign is one too.
  static func isDash(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || (0x2010...0x2015).contains(scalar) || scalar == 0x2212
  }

  static func isHyphen(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011
  }

  static func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019 || scalar == 0x2BC
  }
}
