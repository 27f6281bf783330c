/// Where the plain bytes of a JSON string end, looked for eight bytes at a time: most of a glossary
/// is strings, and most of a string is plain.
enum StringEnd {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// - Returns: the offset of the first quotation mark, backslash or control character from `start`
  ///   on, else the count of the bytes.
  static func next(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { bytes in
      var place = start
      while place + 8 <= bytes.count {
        let found = marks(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        if found != 0 { return place + UInt64(littleEndian: found).trailingZeroBitCount / 8 }
        place += 8
      }
      while place < bytes.count, !isMark(bytes[place]) { place += 1 }
      return place
    }
  }

  /// The top bit of the first byte that is a mark, and perhaps of some behind it.
  private static func marks(_ word: UInt64) -> UInt64 {
    let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let backslash = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
    let quotes = (quote &- ones) & ~quote
    let backslashes = (backslash &- ones) & ~backslash
    let controls = (word &- (ones &* 0x20)) & ~word
    return (quotes | backslashes | controls) & tops
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20
  }
}
