/// One piece of a text as the prose rules see it: a word, a run of digits, a run of spaces, a mark.
struct ProseToken: Sendable {
  enum Kind: UInt8, Sendable { case word, digits, space, mark }

  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    static let latin = Traits(rawValue: 1)
    static let cyrillic = Traits(rawValue: 2)
    static let otherScript = Traits(rawValue: 4)
    /// The first letter is a capital.
    static let capital = Traits(rawValue: 8)
    static let hasLower = Traits(rawValue: 16)
    /// Spaces that hold a line break.
    static let lineBreak = Traits(rawValue: 32)
    /// A word of one letter.
    static let single = Traits(rawValue: 64)
    /// Spaces that hold two line breaks or a paragraph separator.
    static let emptyLine = Traits(rawValue: 128)
  }

  let kind: Kind
  let traits: Traits
  /// UTF-8 byte offsets, half-open.
  let start: Int
  let end: Int
  /// A word's fingerprint, the value of up to 18 digits (past that, a hash of all of them),
  /// the first scalar of a run of spaces, a mark's scalar.
  let code: UInt64

  var length: Int { end - start }
  var range: Range<Int> { start..<end }
  var scalar: UInt32 { UInt32(truncatingIfNeeded: code) }
  var isAllCapitals: Bool { traits.contains(.capital) && !traits.contains(.hasLower) }
}
