/// Up to 16 bytes of UTF-8 held in place: an ending, or the new end of a changed stem.
///
/// A trivial value, so tables of endings cost no reference counting where forms are made.
struct Tail: BitwiseCopyable, Hashable, Sendable {
  private(set) var count = 0
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  static let capacity = 16

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  subscript(index: Int) -> UInt8 {
    let word = index < 8 ? low : high
    return UInt8(truncatingIfNeeded: word >> UInt64((index & 7) * 8))
  }

  /// - Precondition: fewer than ``capacity`` bytes are held; the tables are fixed and tested.
  mutating func append(_ byte: UInt8) {
    precondition(count < Self.capacity, "a table holds an ending of more than 16 bytes")
    let shifted = UInt64(byte) << UInt64((count & 7) * 8)
    if count < 8 { low |= shifted } else { high |= shifted }
    count += 1
  }

  /// Writes all ``capacity`` bytes, of which the first ``count`` count.
  func write(to output: UnsafeMutablePointer<UInt8>) {
    let raw = UnsafeMutableRawPointer(output)
    raw.storeBytes(of: low.littleEndian, as: UInt64.self)
    raw.storeBytes(of: high.littleEndian, toByteOffset: 8, as: UInt64.self)
  }

  mutating func append(_ other: Tail) {
    for index in 0..<other.count { append(other[index]) }
  }
}

extension Tail: ExpressibleByStringLiteral {
  init(stringLiteral text: StaticString) {
    self.init()
    text.withUTF8Buffer { for byte in $0 { append(byte) } }
  }
}
