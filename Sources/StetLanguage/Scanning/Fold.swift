/// What folding makes of one code point below U+0800, packed in sixteen bits.
///
/// The low eleven bits are the code point that stands for it in a word's hash (lower case, `ё` as
/// `е`); the high bits say what it is. Zero is a plain separator: a space, a comma, a bracket.
enum Fold {
  static let word: UInt16 = 0x8000
  static let upper: UInt16 = 0x4000
  static let digit: UInt16 = 0x2000
  /// Not a letter, and yet a word may go on over it: marks, soft hyphens, hyphens, apostrophes.
  static let joint: UInt16 = 0x1000
  static let value: UInt16 = 0x07FF

  @inline(__always)
  static func isWord(_ entry: UInt16) -> Bool { Int16(bitPattern: entry) < 0 }
}
