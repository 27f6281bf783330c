/// Tells texts that a concept's terms stand in, in any of several versions of it.
package struct ConceptPresence: Sendable {
  package let id: Identifier
  private let versions: [Concept]
  private var indexes: [LanguagePair: [TermIndex]] = [:]

  /// - Parameter versions: as it was and as it is to be; none but an approved one counts.
  /// - Throws: ``UselessTerm``.
  package init(
    _ id: Identifier, _ versions: [Concept], for pairs: some Sequence<LanguagePair>
  ) throws(UselessTerm) {
    self.id = id
    self.versions = versions.filter { $0.status == .approved }
    for pair in pairs where indexes[pair] == nil {
      var made: [TermIndex] = []
      for version in self.versions {
        made.append(try TermIndex(Glossary(name: "", concepts: [version]), languages: pair))
      }
      indexes[pair] = made
    }
  }

  /// Whether the source has the concept, or the target one of its terms, right or wrong.
  package func stands(in passage: Passage, _ languages: LanguagePair) -> Bool {
    (indexes[languages] ?? []).contains { index in
      !index.inSource(passage.source).isEmpty
        || (!passage.target.isEmpty
          && (!index.wrongInTarget(passage.target).isEmpty
            || !index.rightInTarget(passage.target).isEmpty))
    }
  }
}
