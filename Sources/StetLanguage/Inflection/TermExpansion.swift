/// What the expansion of a term has in common in every language: the term itself first, then the
/// inflected forms, then the declared ones, none of them twice.
enum TermExpansion {
  /// - Parameter inflect: places the forms of the words that change.
  static func run(
    _ term: TermSpec, emit: (UnsafeBufferPointer<UInt8>, MatchKind) -> Void,
    inflect: (TermWorkspace) -> TermWorkspace
  ) {
    let text = TermText(term.text)
    if text.words.isEmpty { return }
    text.written.withUnsafeBufferPointer { emit($0, .exact) }
    var seen: Set<ContiguousArray<UInt8>> = [text.written]
    let remembers = !term.forms.isEmpty
    if !term.isInvariant {
      var workspace = inflect(TermWorkspace(text))
      workspace.finish()
      var combiner = FormCombiner(workspace)
      combiner.run { form in
        if form.elementsEqual(text.written) { return }
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
}
