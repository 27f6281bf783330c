/// Russian terms, expanded into the forms in which they can stand in a text.
package enum Russian {
  /// Calls `emit` once for each distinct spelled-out form of the term.
  ///
  /// - Parameters:
  ///   - term: the term as the glossary gives it.
  ///   - emit: gets the form as UTF-8, words parted by one space, with the headword's case and
  ///     hyphens; the first is the term itself. The bytes live for the call only.
  package static func expand(
    _ term: TermSpec, emit: (UnsafeBufferPointer<UInt8>, MatchKind) -> Void
  ) {
    TermExpansion.run(term, owners: formOwners, emit: emit) { workspace in
      var phrase = RussianPhrase(workspace, partOfSpeech: term.partOfSpeech)
      phrase.plan()
      return phrase.workspace
    }
  }
}
