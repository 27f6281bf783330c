/// What the lexer asks of the scalars below U+0530, answered by one look: Latin and Cyrillic live there.
struct ScalarTable {
  static let size: UInt32 = 0x530
  static let shared = ScalarTable()

  /// Traits of a letter in the low byte, its folded scalar above; 0 for what is no letter.
  private let entries: ContiguousArray<UInt32>

  private init() {
    entries = ContiguousArray((0..<Self.size).map(Self.entry))
  }

  /// The entry of a scalar below ``size``, or 0.
  @inline(__always)
  func entry(_ scalar: UInt32) -> UInt32 {
    scalar < Self.size ? entries[Int(scalar)] : 0
  }

  @inline(__always)
  static func traits(_ entry: UInt32) -> ProseToken.Traits {
    ProseToken.Traits(rawValue: UInt8(truncatingIfNeeded: entry))
  }

  @inline(__always)
  static func folded(_ entry: UInt32) -> UInt32 { entry >> 8 }

  private static func entry(_ scalar: UInt32) -> UInt32 {
    guard ScalarFacts.isLetter(scalar), let folded = Fingerprint.folded(scalar) else { return 0 }
    return folded << 8 | UInt32(ProseToken.Traits.ofLetter(scalar).rawValue)
  }
}

extension ProseToken.Traits {
  /// Alphabet and case of one letter; ``capital`` for any upper-case one.
  static func ofLetter(_ scalar: UInt32) -> ProseToken.Traits {
    var traits: ProseToken.Traits =
      ScalarFacts.isLatin(scalar)
      ? .latin : ScalarFacts.isCyrillic(scalar) ? .cyrillic : .otherScript
    traits.insert(ScalarCase.isUpper(scalar) ? .capital : .hasLower)
    return traits
  }
}
