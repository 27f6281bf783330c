import StetLanguage

extension Concept {
  /// The same concept with every text in the one normal form that files have.
  ///
  /// - Returns: nil when a text has a run of combining marks that no writing has.
  package func composed() -> Concept? {
    var isWriting = true
    func compose(_ text: String) -> String {
      guard let composed = NormalForm.composed(text) else {
        isWriting = false
        return text
      }
      return composed
    }
    var concept = self
    concept.partOfSpeech = partOfSpeech.map(compose)
    concept.definition = definition.map(compose)
    concept.note = note.map(compose)
    concept.terms = terms.mapValues { terms in
      terms.map { term in
        var term = term
        term.text = compose(term.text)
        term.type = term.type.map(compose)
        term.forms = term.forms.map(compose)
        term.note = term.note.map(compose)
        return term
      }
    }
    concept.examples = examples.map {
      Example(texts: $0.texts.mapValues(compose), catches: $0.catches.map(compose))
    }
    return isWriting ? concept : nil
  }
}
