/// What the scanner makes of a code point that the fold table doesn't hold.
enum ScalarClass {
  case separator
  case letter(folded: UInt32, isUpper: Bool, isDigit: Bool)
  /// A letter of a script without spaces: a word by itself.
  case ideograph(UInt32)
  /// No width, no meaning: as if it were not there.
  case ignorable
  case hyphen
  /// A hyphen only between a letter and a digit (`С–400`), a dash anywhere else.
  case enDash
  case apostrophe

  init(_ code: UInt32) {
    switch code {
    case 0x2010, 0x2011, 0x2012, 0x2212, 0xFE63, 0xFF0D: self = .hyphen
    case 0x2013: self = .enDash
    case 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: self = .apostrophe
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF,
      0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F, 0xE0000...0xE01EF:
      self = .ignorable
    case 0x2000...0x2BFF, 0x3000...0x3004, 0x3008...0x3020: self = .separator
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .ideograph(code)
    default: self = Self.letter(code)
    }
  }

  private static func letter(_ code: UInt32) -> ScalarClass {
    guard let scalar = Unicode.Scalar(code) else { return .separator }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .decimalNumber: return .letter(folded: code, isUpper: false, isDigit: true)
    case .nonspacingMark, .spacingMark:
      return .letter(folded: code, isUpper: false, isDigit: false)
    default: break
    }
    guard properties.isAlphabetic else { return .separator }
    let lower = properties.lowercaseMapping.unicodeScalars
    guard let first = lower.first, lower.count == 1 else {
      return .letter(folded: code, isUpper: false, isDigit: false)
    }
    return .letter(folded: first.value, isUpper: first.value != code, isDigit: false)
  }
}
