/// The hash of a word's folded letters, taken in four at a time.
///
/// A letter is a unit of sixteen bits, two for one above U+FFFF. A full chunk is mixed in when the
/// next unit comes, so the last unit can always be changed.
struct WordHash: BitwiseCopyable {
  private var mixed: UInt64 = 0xCBF2_9CE4_8422_2325
  private var chunk: UInt64 = 0
  /// Bits of the chunk in use.
  private var filled: UInt64 = 0

  static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  mutating func add(_ unit: UInt16) {
    flushFull()
    chunk |= UInt64(unit) &<< filled
    filled &+= 16
  }

  /// Adds the lowest `count` of four units; nothing but full chunks may have been added before.
  @inline(__always)
  mutating func add(lanes: UInt64, bits: UInt64) {
    flushFull()
    chunk = lanes
    filled = bits
  }

  @inline(__always)
  private mutating func flushFull() {
    guard filled == 64 else { return }
    mixed = (mixed ^ chunk) &* Self.multiplier
    chunk = 0
    filled = 0
  }

  mutating func add(scalar: UInt32) {
    if scalar > 0xFFFF { add(UInt16(truncatingIfNeeded: scalar >> 16 | 0xD800)) }
    add(UInt16(truncatingIfNeeded: scalar))
  }

  /// Zero before the first.
  var lastUnit: UInt16 {
    filled == 0 ? 0 : UInt16(truncatingIfNeeded: chunk &>> (filled &- 16))
  }

  mutating func replaceLast(with unit: UInt16) {
    guard filled > 0 else { return }
    chunk ^= UInt64(lastUnit ^ unit) &<< (filled &- 16)
  }

  /// Never zero, which is an empty slot.
  @inline(__always)
  var value: UInt64 {
    let last = (mixed ^ chunk) &* Self.multiplier
    return (last ^ (last &>> 32)) | 1
  }
}
