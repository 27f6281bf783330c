/// A set of first words that says no at once, and yes a little too often.
///
/// One bit a word, from the hash's top bits: sixteen bits of room for each word in it, so about one
/// stranger in sixteen passes and is turned away by the table.
struct WordFilter: Sendable {
  private(set) var bits: ContiguousArray<UInt8>
  let shift: UInt64

  init(words: Int) {
    let size = max(1 << 10, words * 16).nextPowerOfTwo
    bits = ContiguousArray(repeating: 0, count: size / 8)
    shift = UInt64(64 - size.trailingZeroBitCount)
  }

  mutating func insert(_ hash: UInt64) {
    let bit = hash &>> shift
    bits[Int(bit &>> 3)] |= 1 &<< UInt8(bit & 7)
  }

  @inline(__always)
  static func mayHold(_ hash: UInt64, _ bits: UnsafePointer<UInt8>, _ shift: UInt64) -> Bool {
    let bit = hash &>> shift
    return bits[Int(truncatingIfNeeded: bit &>> 3)] &>> UInt8(truncatingIfNeeded: bit & 7) & 1 != 0
  }
}
