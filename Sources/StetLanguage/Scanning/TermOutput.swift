/// What is reported where a form ends: one entry that has this form.
struct TermOutput: Sendable {
  var entry: Int32
  /// The next output of the same form, or -1.
  var next: Int32
  /// An index into the table of capitals, or -1 where they don't matter.
  var letterCase: Int32
  var kind: MatchKind
  var isVariant: Bool
  var isCaseSensitive: Bool

  /// Exact before declared before inflected, the right region's spelling before the other's.
  func isBetter(than other: TermOutput) -> Bool {
    if isVariant != other.isVariant { return !isVariant }
    return Self.rank(kind) < Self.rank(other.kind)
  }

  /// True when both judge the capitals of a text in the same way.
  func looksAlike(_ other: TermOutput) -> Bool {
    letterCase == other.letterCase && isCaseSensitive == other.isCaseSensitive
  }

  private static func rank(_ kind: MatchKind) -> Int {
    switch kind {
    case .exact: 0
    case .declared: 1
    case .inflected: 2
    }
  }
}
