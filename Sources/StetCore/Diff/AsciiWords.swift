/// Letters, digits and the low line among eight bytes at once.
enum AsciiWords {
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of every byte of `chunk` that is an ASCII letter, digit or low line; all else is 0.
  ///
  /// Each sum stays within its byte, since neither side has the high bit before the addition.
  static func mask(_ chunk: UInt64) -> UInt64 {
    let low = chunk & ~high
    let folded = low | 0x2020_2020_2020_2020
    let letters = (folded &+ repeated(0x80 - 0x61)) & ~(folded &+ repeated(0x7F - 0x7A))
    let digits = (low &+ repeated(0x80 - 0x30)) & ~(low &+ repeated(0x7F - 0x39))
    let lines = ~((low ^ repeated(0x5F)) &+ repeated(0x7F))
    return (letters | digits | lines) & ~chunk & high
  }

  @inline(__always)
  private static func repeated(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
