/// A set of first words that says no at once, and yes a little too often.
///
/// A Bloom filter of two bits a word, both in the same eight bytes: one load answers. With sixteen
/// to thirty-two bits of room for each word in it, fewer than one stranger in a hundred passes, and
/// the table turns that one away.
struct WordFilter: Sendable {
  private(set) var cells: ContiguousArray<UInt64>
  let shift: UInt64

  init(words: Int) {
    let size = max(64, words / 4).nextPowerOfTwo
    cells = ContiguousArray(repeating: 0, count: size)
    shift = UInt64(64 - size.trailingZeroBitCount)
  }

  mutating func insert(_ hash: UInt64) { cells[Int(hash &>> shift)] |= Self.bits(hash) }

  /// The hash's top bits choose a cell, twelve from its middle the bits in it.
  @inline(__always)
  private static func bits(_ hash: UInt64) -> UInt64 {
    1 &<< (hash &>> 22 & 63) | 1 &<< (hash &>> 28 & 63)
  }

  @inline(__always)
  static func mayHold(_ hash: UInt64, _ cells: UnsafePointer<UInt64>, _ shift: UInt64) -> Bool {
    let bits = bits(hash)
    return cells[Int(truncatingIfNeeded: hash &>> shift)] & bits == bits
  }
}
