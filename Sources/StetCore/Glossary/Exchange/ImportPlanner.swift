/// Finds out what an import would do.
package struct ImportPlanner {
  package struct Options: Sendable {
    package var languages: LanguagePair
    /// For concepts that name no domain.
    package var domain: String
    /// For every new concept, whatever the file says; nil for what it says, or else a proposal.
    package var status: ConceptStatus?

    package init(
      languages: LanguagePair, domain: String = "imported", status: ConceptStatus? = nil
    ) {
      self.languages = languages
      self.domain = domain
      self.status = status
    }
  }

  private let glossary: Glossary
  private let options: Options
  private let places: [Identifier: Int]
  private let index: ConceptIndex
  private var names: ConceptNames
  /// Concepts of the glossary that a concept of the file was found to be.
  private var taken: Set<Int> = []

  /// Decides on every concept of a file, in its order.
  ///
  /// A concept of the file is one of the glossary when it has its id, or else when they share
  /// terms in two languages. Two concepts of one file are never taken for one.
  package static func plan(
    _ incoming: IncomingGlossary, into glossary: Glossary, _ options: Options
  ) -> ImportPlan {
    var planner = ImportPlanner(glossary, options)
    // Whoever has a name of the desk's goes first, so that no nameless neighbour takes it away.
    let named = incoming.concepts.map {
      planner.named($0, hasOwnNames: incoming.hasOwnNames)
    }
    return ImportPlan(
      items: zip(incoming.concepts, named).map { concept, named in
        planner.item(concept, named)
      })
  }

  private init(_ glossary: Glossary, _ options: Options) {
    self.glossary = glossary
    self.options = options
    places = Dictionary(
      uniqueKeysWithValues: glossary.concepts.enumerated().map { ($0.element.id, $0.offset) })
    index = ConceptIndex(glossary.concepts)
    names = ConceptNames(taken: glossary.concepts.map(\.id))
  }

  /// What a concept's own name says about it.
  private enum Name {
    /// The place of the concept in the glossary.
    case known(Int)
    /// Free in the glossary and now this concept's.
    case new(Identifier)
    case refused(ImportPlan.Reason)
    case none
  }

  private mutating func named(_ incoming: IncomingConcept, hasOwnNames: Bool) -> Name {
    guard !incoming.terms.isEmpty else { return .refused(.noTerm) }
    guard let id = incoming.entry.flatMap(Identifier.init),
      hasOwnNames || !ConceptNames.isCounter(id.text)
    else { return .none }
    guard let place = places[id] else {
      guard names.take(id) else { return hasOwnNames ? .refused(.twice(id)) : .none }
      return .new(id)
    }
    guard glossary.concepts[place].sharesTerm(with: incoming) else {
      return hasOwnNames ? .refused(.stranger(id)) : .none
    }
    guard taken.insert(place).inserted else { return .refused(.twice(id)) }
    return .known(place)
  }

  private mutating func item(_ incoming: IncomingConcept, _ name: Name) -> ImportPlan.Item {
    switch name {
    case .refused(let reason):
      return ImportPlan.Item(incoming: incoming, step: .skip(reason, nil))
    case .known(let place):
      return merged(incoming, place) { $0.replaced(by: incoming) }
    case .new(let id):
      // A name that is free says nothing about the terms, which the desk may have already.
      if let place = index.match(incoming, except: taken) {
        return found(incoming, place)
      }
      return added(incoming, id)
    case .none:
      if let place = index.match(incoming, except: taken) { return found(incoming, place) }
      // On a line of its own: while arguments are made, the planner would be copied.
      let id = names.make(for: incoming, options.languages)
      return added(incoming, id)
    }
  }

  private mutating func found(_ incoming: IncomingConcept, _ place: Int) -> ImportPlan.Item {
    taken.insert(place)
    return merged(incoming, place) { $0.joined(with: incoming) }
  }

  private func merged(
    _ incoming: IncomingConcept, _ place: Int, _ merge: (Concept) -> Concept
  ) -> ImportPlan.Item {
    let old = glossary.concepts[place]
    var new = merge(old)
    let step: ImportPlan.Step
    if new == old {
      step = .skip(.known, old.id)
    } else if old.status == .retired, incoming.status == nil {
      step = .skip(.retired(old.id), old.id)
    } else {
      new.revision = old.revision + 1
      step = .change(from: old, to: new)
    }
    return ImportPlan.Item(incoming: incoming, step: step)
  }

  private func added(_ incoming: IncomingConcept, _ id: Identifier) -> ImportPlan.Item {
    let concept = Concept(
      id: id, domain: incoming.domain ?? options.domain,
      status: options.status ?? incoming.status ?? .proposed, partOfSpeech: incoming.partOfSpeech,
      definition: incoming.definition, note: incoming.note,
      needsFirstMention: incoming.needsFirstMention ?? false, terms: incoming.terms)
    let neighbours = index.concepts(sharing: incoming, in: options.languages.from)
    return ImportPlan.Item(
      incoming: incoming, step: .add(concept),
      neighbours: neighbours.map { glossary.concepts[$0].id })
  }
}
