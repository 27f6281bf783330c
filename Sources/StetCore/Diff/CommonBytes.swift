/// Comparisons of raw bytes and searches among them, eight at a time.
package enum CommonBytes {
  static func areEqual(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, _ count: Int)
    -> Bool
  {
    head(one, other, count) == count
  }

  /// How many of the first `count` bytes are the same before the first that differs.
  static func head(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, _ count: Int) -> Int
  {
    var offset = 0
    while offset + 8 <= count {
      let left = UnsafeRawPointer(one + offset).loadUnaligned(as: UInt64.self)
      let right = UnsafeRawPointer(other + offset).loadUnaligned(as: UInt64.self)
      if left != right { break }
      offset += 8
    }
    while offset < count, one[offset] == other[offset] { offset += 1 }
    return offset
  }

  /// How many of the `count` bytes before the two ends are the same, counted from the ends.
  static func tail(_ oneEnd: UnsafePointer<UInt8>, _ otherEnd: UnsafePointer<UInt8>, _ count: Int)
    -> Int
  {
    var length = 0
    while length + 8 <= count {
      let left = UnsafeRawPointer(oneEnd - length - 8).loadUnaligned(as: UInt64.self)
      let right = UnsafeRawPointer(otherEnd - length - 8).loadUnaligned(as: UInt64.self)
      if left != right { break }
      length += 8
    }
    while length < count, oneEnd[-1 - length] == otherEnd[-1 - length] { length += 1 }
    return length
  }

  /// The place of the first byte from `start` on that is below 0x20, 0x7F or above; `end` where there is none.
  package static func firstSpecial(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var place = start
    while let base = bytes.baseAddress, place + 8 <= end {
      let chunk = UInt64(
        littleEndian: UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self))
      let low = (chunk &- repeated(0x20)) & ~chunk
      let delete = ((chunk ^ repeated(0x7F)) &- repeated(1)) & ~(chunk ^ repeated(0x7F))
      let marks = (low | delete | chunk) & repeated(0x80)
      // A borrow may mark a byte past the first that counts, never one before it.
      if marks != 0 { return place + marks.trailingZeroBitCount >> 3 }
      place += 8
    }
    while place < end, (0x20..<0x7F).contains(bytes[place]) { place += 1 }
    return place
  }

  /// The place of the first line feed or carriage return from `start` on; the count where there is none.
  static func firstLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    while let base = bytes.baseAddress, place + 8 <= bytes.count {
      let chunk = UInt64(
        littleEndian: UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self))
      let (feeds, returns) = (chunk ^ repeated(0x0A), chunk ^ repeated(0x0D))
      let marks =
        ((feeds &- repeated(1)) & ~feeds | (returns &- repeated(1)) & ~returns) & repeated(0x80)
      if marks != 0 { return place + marks.trailingZeroBitCount >> 3 }
      place += 8
    }
    while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
    return place
  }

  @inline(__always)
  private static func repeated(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
