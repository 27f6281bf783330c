/// The folds of every code point below U+0800 (one and two bytes of UTF-8) for one style of language.
///
/// Everything that stet's desks write in often (Latin, Greek, Cyrillic) lies below U+0800, so one
/// load from four kilobytes answers for nearly every letter; the rest goes the slow way
/// (``ScalarClass``).
struct FoldTable: Sendable {
  let entries: ContiguousArray<UInt16>

  /// Cyrillic, Greek and Latin with their accents kept.
  static let general = FoldTable(entries: ContiguousArray((0..<0x800).map { entry(for: $0) }))
  /// English readers write `Erdoğan` and `Erdogan`, `café` and `cafe`: accents fold away.
  static let english = general.folding(LatinAccents.bases)
  /// `I` is the capital of `ı`, `İ` of `i`.
  static let turkish = general.folding([0x49: 0x131, 0x130: 0x69])

  /// The same table with some letters folded otherwise, by code point.
  private func folding(_ letters: [UInt16: UInt16]) -> FoldTable {
    var entries = self.entries
    for (code, folded) in letters {
      let kind = entries[Int(code)] & ~Fold.value
      entries[Int(code)] = kind | folded
    }
    return FoldTable(entries: entries)
  }

  private static func entry(for code: UInt16) -> UInt16 {
    if let joint = joints[code] { return Fold.joint | joint }
    guard let scalar = Unicode.Scalar(code) else { return 0 }
    switch code {
    case 0x30...0x39: return Fold.word | Fold.digit | code
    case 0x41...0x5A: return Fold.word | Fold.upper | (code + 0x20)
    case 0x61...0x7A: return Fold.word | code
    case 0..<0xAA: return 0
    case 0x300...0x36F: return Fold.joint | code
    case 0x483...0x489, 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F: return Fold.joint | 0xAD
    case 0x401, 0x451, 0x400, 0x450: return Fold.word | 0x435 | (code < 0x410 ? Fold.upper : 0)
    case 0x3C2: return Fold.word | 0x3C3
    case 0x40D, 0x45D: return Fold.word | 0x438 | (code < 0x410 ? Fold.upper : 0)
    default: return letter(scalar, code)
    }
  }

  private static func letter(_ scalar: Unicode.Scalar, _ code: UInt16) -> UInt16 {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .spacingMark: return Fold.word | code
    case .decimalNumber: return Fold.word | Fold.digit | code
    case .uppercaseLetter, .titlecaseLetter: break
    default: return 0
    }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = lower.first, lower.count == 1, first.value < 0x800 else {
      return Fold.word | code
    }
    return Fold.word | Fold.upper | UInt16(first.value)
  }

  /// Hyphen, apostrophes and code points without a width. Each is written as the one it equals.
  private static let joints: [UInt16: UInt16] = [
    0x2D: 0x2D, 0x27: 0x27, 0x60: 0x27, 0xB4: 0x27, 0x2BC: 0x27, 0x2B9: 0x27, 0xAD: 0xAD,
    0x61C: 0xAD, 0x640: 0xAD, 0x34F: 0xAD,
  ]
}
