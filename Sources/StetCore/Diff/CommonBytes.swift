/// Comparisons of raw bytes, eight at a time.
enum CommonBytes {
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
}
