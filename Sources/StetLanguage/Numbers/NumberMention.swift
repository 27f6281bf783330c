/// One number in a text: where it stands, what it is worth and how it was written.
package struct NumberMention: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case cardinal, ordinal, percent, year, decade, century, fraction
    /// One end of `5–7`.
    case rangePart
    /// A calendar date; what is not written is nil.
    case date(year: Int?, month: Int?, day: Int?)
    /// Minutes after midnight.
    case time(minutes: Int)
    /// A telephone number, an account, a version: compared digit by digit.
    case code
    /// The digits of `С-400`: the designator rules judge them, this one only lets them match.
    case designatorPart
  }

  /// UTF-8 byte offsets, half-open.
  package let range: Range<Int>
  /// For a date its day, or else its year; for a time its hour.
  package let value: ExactNumber
  package let kind: Kind
  /// Written in words (or Roman figures) rather than in digits.
  package let isSpelled: Bool
}
