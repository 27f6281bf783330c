/// What a desk thinks of a term.
package enum TermStatus: String, CaseIterable, Sendable {
  case preferred, admitted, deprecated, forbidden
}

/// One way to say a concept in one language.
package struct Term: Hashable, Sendable {
  package var text: String
  package var status: TermStatus
  /// `abbreviation`, `designator`, `reportingName`, …: for the reader, no rule depends on it.
  package var type: String?
  /// Inflected forms that no rule gives.
  package var forms: [String]
  package var isInvariant: Bool
  package var isCaseSensitive: Bool
  package var note: String?

  package init(
    text: String, status: TermStatus, type: String? = nil, forms: [String] = [],
    isInvariant: Bool = false, isCaseSensitive: Bool = false, note: String? = nil
  ) {
    self.text = text
    self.status = status
    self.type = type
    self.forms = forms
    self.isInvariant = isInvariant
    self.isCaseSensitive = isCaseSensitive
    self.note = note
  }
}
