/// Writes numbers and short texts one after another, for files that only this machine reads.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Seven bits a byte, the lowest first: small numbers take one byte (LEB128).
  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Eight bytes, the lowest first.
  mutating func write(word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ other: ArraySlice<UInt8>) { bytes += other }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }
}

/// Reads what a ``PackedWriter`` wrote.
///
/// Past the end it gives zeros and empty texts and says so: a torn file is refused once, not at each step.
struct PackedReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private(set) var isBroken = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  var isAtEnd: Bool { place == bytes.count }

  mutating func number() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(truncatingIfNeeded: value) }
      shift += 7
    }
    isBroken = true
    return 0
  }

  /// A number of things that are still to be read, each of a byte at least.
  mutating func count() -> Int {
    let count = number()
    guard (0...bytes.count - place).contains(count) else {
      isBroken = true
      return 0
    }
    return count
  }

  mutating func word() -> UInt64 {
    guard bytes.count - place >= 8, let base = bytes.baseAddress else {
      isBroken = true
      return 0
    }
    defer { place += 8 }
    return UInt64(
      littleEndian: UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self))
  }

  /// Whether something can be read at a place.
  func reads<Value>(at place: Int, _ body: (inout PackedReader) -> Value?) -> Bool {
    var reader = PackedReader(bytes, at: place)
    return body(&reader) != nil
  }

  /// Where a text lies.
  mutating func span() -> Range<Int> {
    let count = count()
    defer { place += count }
    return place..<place + count
  }

  mutating func text() -> String { text(span()) }

  func text(_ span: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[span]), as: UTF8.self)
  }
}

/// A check sum against torn and half-written files; no defence against anybody.
enum PackedSum {
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var sum = UInt64(truncatingIfNeeded: bytes.count) ^ 0x9E37_79B9_7F4A_7C15
    var place = 0
    while let base = bytes.baseAddress, place + 8 <= bytes.count {
      sum = fold(sum ^ UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self))
      place += 8
    }
    while place < bytes.count {
      sum = fold(sum ^ UInt64(bytes[place]))
      place += 1
    }
    return sum
  }

  static func fold(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return (product.high ^ product.low) &+ 0xA076_1D64_78BD_642F
  }
}
