/// A match in a stream, with its place among the lines.
package struct TermOccurrence: Hashable, Sendable {
  /// Offsets count from the stream's first byte.
  package let match: TermMatch
  /// Where the match starts.
  package let position: LinePosition
  /// The matched text.
  package let text: String
  /// The match's length in Unicode scalars.
  package var scalarCount: Int { text.unicodeScalars.count }
}
