/// Everything that a rule for the glossary may look at.
package struct GlossaryInspection {
  /// A domain's file: the order of its concepts is the file's.
  package struct Listing: Hashable, Sendable {
    package let name: String
    package let ids: [Identifier]

    package init(name: String, ids: [Identifier]) {
      self.name = name
      self.ids = ids
    }
  }

  package let glossary: Glossary
  /// The project's.
  package let languages: LanguagePair
  /// Those in which each concept must have a preferred term.
  package let enforced: [LanguageTag]
  package let listings: [Listing]
  /// The versions of one concept that a change is about; nil for the whole glossary.
  let change: ConceptPresence?
  /// Called with what is being done, now and then.
  let progress: (String) -> Void

  package init(
    _ glossary: Glossary, languages: LanguagePair, enforced: [LanguageTag],
    listings: [Listing] = [],
    change: ConceptPresence? = nil, progress: @escaping (String) -> Void = { _ in }
  ) {
    self.glossary = glossary
    self.languages = languages
    self.enforced = enforced.isEmpty ? [languages.from, languages.to] : enforced
    self.listings = listings
    self.change = change
    self.progress = progress
  }

  /// The concepts that somebody may still use.
  var live: [Concept] { glossary.concepts.filter { $0.status != .retired } }

  /// Those whose own terms and texts are to be looked at.
  var asked: [Concept] {
    guard let change else { return live }
    return live.filter { $0.id == change.id }
  }

  /// Whether a fault comes of the concept that is being changed. An example is looked at only where
  /// that concept stands in it, whichever concept it belongs to.
  func concerns(_ fault: GlossaryFault, of rule: GlossaryRule) -> Bool {
    guard let change else { return true }
    return fault.concept == change.id || fault.other == change.id
      || rule.id == GlossaryRule.exampleFails.id
  }

  /// Calls `body` with each term that is to be looked at, and its language.
  func eachTerm(_ body: (Concept, LanguageTag, Term) -> GlossaryFault?) -> [GlossaryFault] {
    asked.flatMap { concept in
      concept.terms.sorted { $0.key.text < $1.key.text }.flatMap { language, terms in
        terms.compactMap { body(concept, language, $0) }
      }
    }
  }
}

extension Term {
  /// Case and `ё` make no other word.
  var folded: String { String(text.lowercased().map { $0 == "ё" ? "е" : $0 }) }

  var mayBeWritten: Bool { status == .preferred || status == .admitted }
}
