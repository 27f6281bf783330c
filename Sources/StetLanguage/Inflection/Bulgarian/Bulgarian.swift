/// Bulgarian terms, expanded into the forms in which they can stand in a text.
package enum Bulgarian {
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
      var phrase = BulgarianPhrase(workspace, partOfSpeech: term.partOfSpeech)
      phrase.plan()
      return phrase.workspace
    }
  }

  /// Judged by hand from general news: the other reading is many times rarer.
  static let formOwners = FormOwners(
    """
    са/съм е/съм си/съм сме/съм сте/съм бил/съм/бъда била/съм/бъда било/съм/бъда били/съм/бъда
    те/те/той/ти ги/той/те го/той му/той им/те/той ми/аз ти/ти я/тя й/тя ни/ние ви/вие
    това/този/това тези/този тази/този кои/кой кое/кой що/що
    дни/ден деня/ден вече/вече само/само/сам около/около
    две/два два/два
    """)
}
