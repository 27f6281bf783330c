/// Concepts by their terms, to find the one that a concept from elsewhere is.
struct ConceptIndex {
  private struct Key: Hashable {
    /// A region's spelling and that of the whole language are looked for alike.
    let language: String
    let text: String

    init(_ language: LanguageTag, _ term: Term) {
      self.language = language.primary
      text = term.text.lowercased()
    }
  }

  /// A term that stands for more concepts than this tells none of them.
  private static let mostOwners = 50

  private var owners: [Key: [Int]] = [:]

  init(_ concepts: [Concept]) {
    for (place, concept) in concepts.enumerated() {
      for (language, terms) in concept.terms {
        for term in terms {
          let key = Key(language, term)
          if owners[key]?.last != place { owners[key, default: []].append(place) }
        }
      }
    }
  }

  /// The concept that shares the most terms with `incoming`, in two languages at least; in one
  /// when `incoming` has only one and the concept has all of its terms.
  ///
  /// - Parameter except: concepts that are not asked for any more.
  func match(_ incoming: IncomingConcept, except taken: Set<Int>) -> Int? {
    var shared: [Int: (languages: Set<String>, terms: Int)] = [:]
    for (language, terms) in incoming.terms {
      for term in terms {
        let found = owners[Key(language, term)] ?? []
        for owner in found.prefix(Self.mostOwners) where !taken.contains(owner) {
          shared[owner, default: ([], 0)].languages.insert(language.primary)
          shared[owner, default: ([], 0)].terms += 1
        }
      }
    }
    let termCount = incoming.terms.values.reduce(0) { $0 + $1.count }
    let isOneLanguage = Set(incoming.terms.keys.map(\.primary)).count == 1
    return shared.filter { _, found in
      isOneLanguage ? found.terms == termCount : found.languages.count > 1
    }.max { left, right in
      (left.value.languages.count, left.value.terms, right.key)
        < (right.value.languages.count, right.value.terms, left.key)
    }?.key
  }

  /// The concepts that have one of the terms of `incoming` in a language, in their order.
  func concepts(sharing incoming: IncomingConcept, in language: LanguageTag) -> [Int] {
    let terms = incoming.terms.filter { $0.key.primary == language.primary }
    let found = terms.flatMap { language, terms in
      terms.flatMap { (owners[Key(language, $0)] ?? []).prefix(Self.mostOwners) }
    }
    return Set(found).sorted()
  }
}

extension Concept {
  /// Whether some term stands for both, in one language.
  func sharesTerm(with incoming: IncomingConcept) -> Bool {
    incoming.terms.contains { language, terms in
      self.terms.contains { own, ownTerms in
        own.primary == language.primary
          && ownTerms.contains { term in
            terms.contains { $0.text.lowercased() == term.text.lowercased() }
          }
      }
    }
  }
}
