/// Counts bytes of a kind, eight at a time: a branch for each would cost more than the scan itself.
enum ByteCount {
  /// A one in the lowest bit of each byte that is LF.
  @inline(__always)
  static func lineFeeds(_ eight: UInt64) -> UInt64 {
    let other = eight ^ 0x0A0A_0A0A_0A0A_0A0A
    let low = (other & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F
    return ~(low | other) &>> 7 & 0x0101_0101_0101_0101
  }

  /// A one in the lowest bit of each byte 80…BF, which begins no code point.
  @inline(__always)
  static func continuations(_ eight: UInt64) -> UInt64 {
    eight &>> 7 & ~eight &>> 6 & 0x0101_0101_0101_0101
  }

  @inline(__always)
  static func sum(
    _ bytes: UnsafeBufferPointer<UInt8>, _ ones: (UInt64) -> UInt64
  ) -> Int {
    guard let base = bytes.baseAddress.map(UnsafeRawPointer.init) else { return 0 }
    var sum = 0
    var index = 0
    while index + 8 <= bytes.count {
      // No byte of the part may pass 255.
      var part: UInt64 = 0
      let end = min(bytes.count - 7, index + 255 * 8)
      while index < end {
        part &+= ones((base + index).loadUnaligned(as: UInt64.self))
        index += 8
      }
      sum += total(part)
    }
    while index < bytes.count {
      sum += Int(ones(UInt64(bytes[index])) & 1)
      index += 1
    }
    return sum
  }

  /// The sum of eight bytes.
  private static func total(_ part: UInt64) -> Int {
    let pairs = (part & 0x00FF_00FF_00FF_00FF) &+ (part &>> 8 & 0x00FF_00FF_00FF_00FF)
    return Int((pairs &* 0x0001_0001_0001_0001) &>> 48)
  }
}
