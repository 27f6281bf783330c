/// What an import would do to a glossary. Nothing is done by making one.
package struct ImportPlan: Sendable {
  package enum Step: Hashable, Sendable {
    case add(Concept)
    case change(from: Concept, to: Concept)
    case skip(Reason, Identifier?)
  }

  /// Why a concept of the file changes nothing.
  package enum Reason: Hashable, Sendable {
    /// The glossary says all of it already.
    case known
    case noTerm
    /// The file has two concepts of that name.
    case twice(Identifier)
    /// The glossary has another concept of that name: no term of theirs is the same.
    case stranger(Identifier)
    case retired(Identifier)
  }

  package struct Item: Hashable, Sendable {
    package let incoming: IncomingConcept
    package let step: Step
    /// Concepts of the glossary that a new one shares a source term with.
    package var neighbours: [Identifier] = []
  }

  /// In the order of the file.
  package let items: [Item]

  package var additions: [Concept] {
    items.compactMap { if case .add(let concept) = $0.step { concept } else { nil } }
  }

  package var changes: [(from: Concept, to: Concept)] {
    items.compactMap { if case .change(let from, let to) = $0.step { (from, to) } else { nil } }
  }
}

extension ImportPlan.Reason {
  /// A clause for a person.
  package var text: String {
    switch self {
    case .known: "the glossary says so already"
    case .noTerm: "no term"
    case .twice(let id): "the file has '\(id)' twice"
    case .stranger(let id): "'\(id)' is another concept in the glossary, and no term is the same"
    case .retired(let id): "the desk has retired '\(id)'"
    }
  }
}
