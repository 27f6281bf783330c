/// What one Unicode scalar is to the diff's tokens.
enum DiffScalar: UInt8 {
  case letter
  /// A mark, joiner or selector: part of what it follows.
  case extend
  case apostrophe
  /// A letter of a script written without spaces: a word of its own.
  case ideograph
  /// Half of a flag.
  case regional
  case space
  case sign
  /// Not a scalar at all.
  case invalid

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2C1, 0x386, 0x388...0x3FF, 0x400...0x481, 0x48A...0x52F,
      0x5D0...0x5EA, 0x620...0x64A,
      0x671...0x6D3, 0xAC00...0xD7A3:
      self = .letter
    case 0xA1...0xA7, 0xAB, 0xAC, 0xB0, 0xB1, 0xBB, 0xD7, 0xF7: self = .sign
    case 0x2019: self = .apostrophe
    case 0xAD, 0x300...0x36F, 0x200C, 0x200D, 0x2060, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF,
      0xE0020...0xE007F:
      self = .extend
    case 0x2010...0x2027, 0x2030...0x205E, 0x1F300...0x1F3FA, 0x1F400...0x1FAFF: self = .sign
    case 0x3041...0x3096, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x323AF: self = .ideograph
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: self = Self.unspaced(scalar)
    case 0x1F1E6...0x1F1FF: self = .regional
    default: self = Self.byCategory(scalar)
    }
  }

  /// Thai, Lao, Burmese and Khmer: letters stand alone, all else as its category says.
  private static func unspaced(_ scalar: Unicode.Scalar) -> DiffScalar {
    let kind = byCategory(scalar)
    return kind == .letter && scalar.properties.numericType == nil ? .ideograph : kind
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> DiffScalar {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber,
      .letterNumber, .otherNumber:
      .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: .extend
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: .space
    default: .sign
    }
  }
}
