/// One term as a glossary gives it, ready to be expanded into its forms.
package struct TermSpec: Hashable, Sendable {
  /// The dictionary form, such as `зенитная ракетная система`; words are parted by white space.
  package var text: String
  /// Forms of the whole term that no rule gives.
  package var forms: [String]
  /// True when the term stands as it is, whatever surrounds it.
  package var isInvariant: Bool
  /// `noun`, `verb`, `adjective`, `properNoun` or `phrase`; nil lets the ending decide.
  package var partOfSpeech: String?

  package init(
    text: String, forms: [String] = [], isInvariant: Bool = false, partOfSpeech: String? = nil
  ) {
    self.text = text
    self.forms = forms
    self.isInvariant = isInvariant
    self.partOfSpeech = partOfSpeech
  }
}
