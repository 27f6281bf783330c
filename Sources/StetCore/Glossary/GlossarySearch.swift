import StetLanguage

/// Finds concepts by what somebody types.
package enum GlossarySearch {
  /// Concepts whose terms stand in `text` in any form, then those that have `text` in an id or
  /// a term.
  ///
  /// - Throws: ``UselessTerm``.
  package static func find(
    _ text: String, in glossary: Glossary, _ languages: LanguagePair
  ) throws(UselessTerm) -> [Concept] {
    var everything = glossary.concepts
    for index in everything.indices { everything[index].status = .approved }
    let index = try TermIndex(
      Glossary(name: "", concepts: everything), languages: languages,
      for: [Passage(id: "1", source: text, target: text)])
    let named = Set(
      (index.inSource(text) + index.rightInTarget(text) + index.wrongInTarget(text)).map(\.concept))
    let folded = folded(text)
    return glossary.concepts.enumerated().filter { offset, concept in
      named.contains(offset) || concept.id.text.contains(folded)
        || concept.terms.values.contains { terms in
          terms.contains { Self.folded($0.text).contains(folded) }
        }
    }.map(\.element)
  }

  private static func folded(_ text: String) -> String {
    String(text.lowercased().map { $0 == "ё" ? "е" : $0 })
  }
}
