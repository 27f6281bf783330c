/// What the separators between two words set apart, weakest first.
enum TextBoundary: Int, Comparable {
  case none
  case word
  case clause
  case sentence
  case line
  case paragraph

  static func < (one: TextBoundary, other: TextBoundary) -> Bool { one.rawValue < other.rawValue }

  /// Judges the bytes between two words.
  init(_ separators: UnsafeBufferPointer<UInt8>) {
    var strongest = TextBoundary.none
    var lineEnds = 0
    var index = 0
    while index < separators.count {
      if separators[index] == 0x0A { lineEnds += 1 }
      let (kind, length) = Self.kind(separators, at: index)
      strongest = max(strongest, kind)
      index += length
    }
    self = lineEnds > 1 ? .paragraph : lineEnds == 1 ? .line : strongest
  }

  private static func kind(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (kind: TextBoundary, length: Int) {
    switch bytes[index] {
    case 0x20, 0x09, 0x0D: return (.word, 1)
    case 0x21, 0x3F: return (.sentence, 1)
    case 0x2E: return (index + 1 < bytes.count ? .sentence : .none, 1)
    case 0x22, 0x28, 0x29, 0x2C, 0x3A, 0x3B, 0x5B, 0x5D, 0x7B, 0x7D, 0x7C: return (.clause, 1)
    case 0..<0x80: return (.none, 1)
    default: return wide(bytes, at: index)
    }
  }

  /// Signs of several bytes: U+2026, U+3002, U+FF01 and U+FF1F end sentences, U+00A0 is a space.
  private static func wide(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (kind: TextBoundary, length: Int) {
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch (bytes[index], second, third) {
    case (0xE2, 0x80, 0xA6), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F):
      return (.sentence, 3)
    case (0xC2, 0xA0, _): return (.word, 2)
    case (0xC2, _, _): return (.clause, 2)
    case (0xE2, _, _), (0xE3, _, _), (0xEF, _, _): return (.clause, 3)
    default: return (.none, 1)
    }
  }
}
