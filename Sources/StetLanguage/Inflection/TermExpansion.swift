/// What the expansion of a term has in common in every language: the term itself first, then the
/// inflected forms, then the declared ones, none of them twice.
enum TermExpansion {
  /// Bytes beyond which a term is no term but a text, and stands as it is.
  static let longestInflected = 4096

  /// Parts of speech that do not change.
  private static let standing = [
    "adverb", "preposition", "conjunction", "particle", "interjection",
  ]

  /// - Parameters:
  ///   - owners: spellings that a term of one word leaves to other words.
  ///   - inflect: places the forms of the words that change.
  static func run(
    _ term: TermSpec, owners: FormOwners? = nil,
    emit: (UnsafeBufferPointer<UInt8>, MatchKind) -> Void,
    inflect: (TermWorkspace) -> TermWorkspace
  ) {
    let text = TermText(term.text)
    if text.words.isEmpty { return }
    text.written.withUnsafeBufferPointer { emit($0, .exact) }
    let remembers = !term.forms.isEmpty
    var seen: Set<ContiguousArray<UInt8>> = remembers ? [text.written] : []
    if !stands(term, text) {
      var workspace = inflect(TermWorkspace(text))
      workspace.finish()
      let owners = text.words.count == 1 ? owners : nil
      let headword = owners == nil ? 0 : RuleHash.of(text.folded[text.words[0].core])
      FormCombiner.run(workspace) { form in
        if isSame(form, text.written) { return }
        if let owners, owners.takes(form, from: headword) { return }
        if remembers { seen.insert(ContiguousArray(form)) }
        emit(form, .inflected)
      }
    }
    for form in term.forms {
      let spelled = TermText(form).written
      if spelled.isEmpty || !seen.insert(spelled).inserted { continue }
      spelled.withUnsafeBufferPointer { emit($0, .declared) }
    }
  }

  private static func stands(_ term: TermSpec, _ text: TermText) -> Bool {
    if term.isInvariant || text.written.count > longestInflected { return true }
    guard let partOfSpeech = term.partOfSpeech else { return false }
    return standing.contains(partOfSpeech)
  }

  /// Compared from the end, where forms differ.
  private static func isSame(
    _ form: UnsafeBufferPointer<UInt8>, _ term: ContiguousArray<UInt8>
  ) -> Bool {
    if form.count != term.count { return false }
    var index = term.count - 1
    while index >= 0, form[index] == term[index] { index -= 1 }
    return index < 0
  }
}
