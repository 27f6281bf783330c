/// The marks that end and close sentences.
enum SentenceMarks {
  static func isTerminator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x203D, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF0E, 0xFF1F:
      true
    default: false
    }
  }

  /// Closing brackets and quotation marks. `“` closes after `„`.
  static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x201C, 0x203A: true
    default: false
    }
  }

  /// `и т. д.`, `и т. п.`, `н. э.` can end a sentence.
  static let closingPairs: Set<[UInt64]> = pairs("т д, т п, т н, н э, н е")

  /// `5 p.m. Moscow time`: only a word that opens sentences parts them.
  static let hingePairs: Set<[UInt64]> = pairs("a m, p m")

  private static func pairs(_ list: String) -> Set<[UInt64]> {
    Set(
      list.split(separator: ",").map { pair in
        pair.split(separator: " ").map { Fingerprint(String($0)).value }
      })
  }
}
