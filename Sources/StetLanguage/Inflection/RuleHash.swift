/// The hash of the keys of a ``RuleTable``, taken from a word's end so that it grows with the ending.
///
/// FNV-1a, 64 bits. Keys are not compared letter by letter: with 3,000 of them, another ending is taken
/// for one about once in 10^15.
enum RuleHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  /// Set apart whole words and roots from endings of the same letters.
  static let wholeWord: UInt64 = 0x9E37_79B9_7F4A_7C15
  static let root: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  static func of(_ letters: some BidirectionalCollection<UInt8>) -> UInt64 {
    var hash = seed
    for byte in letters.reversed() { hash = mix(hash, byte) }
    return hash
  }

  /// - Parameter mask: one less than the table's size, which is a power of two.
  static func slot(_ hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 20) & mask
  }
}
