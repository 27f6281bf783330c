/// Bytes of another program's file: UTF-8 with or without its mark, or UTF-16.
enum ForeignBytes {
  /// The bytes as UTF-8 without a mark. UTF-16 is known by its mark, or by a first character
  /// that takes one byte of two.
  ///
  /// - Throws: ``ForeignFault`` for UTF-16 that breaks off or has half a pair, counted in the text.
  static func decoded(_ bytes: [UInt8]) throws(ForeignFault) -> (bytes: [UInt8], isWide: Bool) {
    let start = Array(bytes.prefix(4))
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { return (Array(bytes.dropFirst(3)), false) }
    if start.starts(with: [0xFF, 0xFE]) { return (try wide(bytes, from: 2, isBig: false), true) }
    if start.starts(with: [0xFE, 0xFF]) { return (try wide(bytes, from: 2, isBig: true), true) }
    if start.count == 4, start[0] != 0, start[1] == 0, start[3] == 0 {
      return (try wide(bytes, from: 0, isBig: false), true)
    }
    if start.count == 4, start[0] == 0, start[1] != 0, start[2] == 0 {
      return (try wide(bytes, from: 0, isBig: true), true)
    }
    return (bytes, false)
  }

  private static func wide(
    _ bytes: [UInt8], from start: Int, isBig: Bool
  ) throws(ForeignFault) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = start
    func unit(_ place: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
      return isBig ? first << 8 | second : second << 8 | first
    }
    while place + 1 < bytes.count {
      var value = unit(place)
      place += 2
      if (0xD800..<0xDC00).contains(value), place + 1 < bytes.count,
        (0xDC00..<0xE000).contains(unit(place))
      {
        value = 0x10000 + (value - 0xD800) << 10 + (unit(place) - 0xDC00)
        place += 2
      }
      guard let scalar = Unicode.Scalar(value) else {
        throw ForeignFault(offset: result.count, what: "half a pair of UTF-16")
      }
      UTF8.encode(scalar).map { result.append(contentsOf: $0) }
    }
    guard place == bytes.count else {
      throw ForeignFault(offset: result.count, what: "the file ends inside a character of UTF-16")
    }
    return result
  }
}
