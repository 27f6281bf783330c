/// Whether bytes are UTF-8, and where they stop being it.
package enum UTF8Check {
  /// - Returns: the offset of the first byte that belongs to no scalar, nil when all do.
  package static func firstFault(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while place < bytes.count {
        if bytes[place] < 0x80 {
          place = asciiEnd(bytes, from: place)
          continue
        }
        let length = scalarLength(in: bytes, at: place)
        if length == 0 { return place }
        place += length
      }
      return nil
    }
  }

  /// Past the ASCII bytes at `place`, eight at a time.
  private static func asciiEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    while let base = bytes.baseAddress, place + 8 <= bytes.count,
      UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      place += 8
    }
    while place < bytes.count, bytes[place] < 0x80 { place += 1 }
    return place
  }

  /// The bytes of the scalar that starts at `place`, 0 when none does (Unicode, table 3-7).
  private static func scalarLength(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    func isTail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      place + offset < bytes.count && range.contains(bytes[place + offset])
    }
    switch bytes[place] {
    case 0xC2...0xDF: return isTail(1) ? 2 : 0
    case 0xE0: return isTail(1, 0xA0...0xBF) && isTail(2) ? 3 : 0
    case 0xED: return isTail(1, 0x80...0x9F) && isTail(2) ? 3 : 0
    case 0xE1...0xEF: return isTail(1) && isTail(2) ? 3 : 0
    case 0xF0: return isTail(1, 0x90...0xBF) && isTail(2) && isTail(3) ? 4 : 0
    case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : 0
    case 0xF4: return isTail(1, 0x80...0x8F) && isTail(2) && isTail(3) ? 4 : 0
    default: return 0
    }
  }
}
