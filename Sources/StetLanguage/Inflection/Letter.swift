/// A lower-case Cyrillic letter by its two bytes of UTF-8; zero is no such letter.
struct Letter: Hashable, Sendable, ExpressibleByUnicodeScalarLiteral {
  let bytes: UInt16

  init(bytes: UInt16) { self.bytes = bytes }

  init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    bytes = UInt16(truncatingIfNeeded: (0xC0 | scalar.value >> 6) << 8 | 0x80 | scalar.value & 0x3F)
  }

  /// The letter that ends before `end`, or zero when none of two bytes does.
  init(_ text: ContiguousArray<UInt8>, before end: Int, from start: Int) {
    guard end - 2 >= start, text[end - 2] & 0xE0 == 0xC0 else {
      bytes = 0
      return
    }
    bytes = UInt16(text[end - 2]) << 8 | UInt16(text[end - 1])
  }

  /// In lower case, `ё` as `е`.
  var folded: Letter {
    switch bytes {
    case 0xD191, 0xD081: "е"
    case 0xD090...0xD09F: Letter(bytes: bytes + 0x20)
    case 0xD0A0...0xD0AF: Letter(bytes: bytes + 0xE0)
    case 0xD080...0xD08F: Letter(bytes: bytes + 0x110)
    case 0xD290: Letter(bytes: 0xD291)
    default: self
    }
  }

  var isVowel: Bool {
    switch self {
    case "а", "е", "и", "о", "у", "ы", "э", "ю", "я", "ё", "і", "ї", "є": true
    default: false
    }
  }

  var isVelar: Bool { self == "к" || self == "г" || self == "х" }

  /// `ж`, `ш`, `щ`, `ч`: after them `ы` is never written, and `о` only under stress.
  var isSibilant: Bool {
    switch self {
    case "ж", "ш", "щ", "ч": true
    default: false
    }
  }
}
