import StetLanguage

/// Finds concepts by what somebody types.
package enum GlossarySearch {
  /// Concepts whose terms stand in `text` in any form of any language, then those that have `text`
  /// in an id or a term.
  ///
  /// - Throws: ``UselessTerm``.
  package static func find(
    _ text: String, in glossary: Glossary
  ) throws(UselessTerm) -> [Concept] {
    let concepts = glossary.concepts
    var named: Set<Int> = []
    for language in Set(concepts.flatMap(\.terms.keys)) {
      let list = try TermList(
        entries(of: concepts, in: language, standingIn: text), in: language, of: concepts)
      named.formUnion(list.occurrences(in: text).map(\.concept))
    }
    let folded = folded(text)
    return concepts.enumerated().filter { offset, concept in
      named.contains(offset) || concept.id.text.contains(folded)
        || concept.terms.values.contains { terms in
          terms.contains { Self.folded($0.text).contains(folded) }
        }
    }.map(\.element)
  }

  private static func entries(
    of concepts: [Concept], in language: LanguageTag, standingIn text: String
  ) -> [TermList.Entry] {
    var sieve = TermSieve(language: language.text)
    sieve.read(text)
    return concepts.enumerated().flatMap { offset, concept in
      concept.terms[language, default: []].filter { term in
        term.spellings.contains { sieve.passes($0, isVerb: concept.mayBeVerb) }
      }.map { TermList.Entry(concept: offset, term: $0, isForeign: false) }
    }
  }

  private static func folded(_ text: String) -> String {
    String(text.lowercased().map { $0 == "ё" ? "е" : $0 })
  }
}
