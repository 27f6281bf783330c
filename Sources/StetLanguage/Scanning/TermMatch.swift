/// One occurrence of a term in a text.
package struct TermMatch: Hashable, Sendable {
  /// Counts from 0 in the order the entries were given.
  package let entry: Int32
  /// UTF-8 offsets into the text, half-open.
  package let start: Int
  package let end: Int
  package let kind: MatchKind
  /// Found in the spelling of another region than the automaton's (`defense` under `en-GB`).
  package let isVariant: Bool
  /// A capital of the term is small in the text (`rostec`); more capitals than the term has are no
  /// difference, since sentences and headlines add them.
  package let lacksCapitals: Bool

  package init(
    entry: Int32, start: Int, end: Int, kind: MatchKind, isVariant: Bool = false,
    lacksCapitals: Bool = false
  ) {
    self.entry = entry
    self.start = start
    self.end = end
    self.kind = kind
    self.isVariant = isVariant
    self.lacksCapitals = lacksCapitals
  }

  /// The same match in a text that has `offset` bytes before it.
  init(_ match: TermMatch, by offset: Int) {
    self.init(
      entry: match.entry, start: match.start + offset, end: match.end + offset, kind: match.kind,
      isVariant: match.isVariant, lacksCapitals: match.lacksCapitals)
  }
}
