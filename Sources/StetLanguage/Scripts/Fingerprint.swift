/// A 64-bit name for a word as readers know it: case, `ё`, `ı`, stress marks and soft hyphens aside.
///
/// Looking words up by number keeps the loops over a text free of strings. Among the few thousand words of
/// the tables two share a number with a chance of less than one in a million million; a stranger that did
/// would be read as a number word, no worse.
struct Fingerprint: Hashable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  /// The name of a whole word of a table.
  init(_ word: String) {
    for scalar in word.unicodeScalars { take(scalar.value) }
  }

  /// The names of the words of a list, apart by spaces, each with `stem` before it.
  static func each(
    in list: String, after stem: Fingerprint = Fingerprint(), _ body: (UInt64) -> Void
  ) {
    var name = stem
    for scalar in list.unicodeScalars {
      if scalar != " " {
        name.take(scalar.value)
        continue
      }
      body(name.value)
      name = stem
    }
    if !list.isEmpty { body(name.value) }
  }

  /// Takes the next scalar of the word. FNV-1a over folded code points.
  @inline(__always)
  mutating func take(_ scalar: UInt32) {
    if let folded = Self.folded(scalar) { take(folded: folded) }
  }

  /// Takes a scalar that is folded already.
  @inline(__always)
  mutating func take(folded scalar: UInt32) {
    value = (value ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
  }

  /// The letter that stands for `scalar`, or nil when readers do not see one.
  static func folded(_ scalar: UInt32) -> UInt32? {
    if scalar >= 0x300, ScalarFacts.isMark(scalar) { return nil }
    if scalar >= 0xAD, ScalarFacts.isInvisible(scalar) { return nil }
    switch scalar {
    case 0x401, 0x451: return 0x435
    case 0x131: return 0x69
    case 0x2019, 0x2BC: return 0x27
    default: return ScalarCase.lower(scalar)
    }
  }
}
