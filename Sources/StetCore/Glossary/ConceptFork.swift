/// A concept that two clones changed, neither knowing of the other's change.
package struct ConceptFork: Hashable, Sendable {
  package let concept: Identifier
  /// The newest change of each line, in the order that every clone gives them.
  package let newest: [StoredChange]
  /// What all lines went on from; nil where each added the concept by itself.
  package let base: Concept?

  /// What the lines make together; the first line stands where they contradict each other.
  package var join: (value: JSON, conflicts: [JSONMerge.Conflict]) {
    var value = newest[0].change.after.jsonWithDomain
    var conflicts: [JSONMerge.Conflict] = []
    for other in newest.dropFirst() {
      let merge = JSONMerge(
        base: base?.jsonWithDomain, ours: value, theirs: other.change.after.jsonWithDomain)
      value = merge.value
      conflicts += merge.conflicts
    }
    return (value, conflicts)
  }

  /// Whether a concept is what one of the lines left.
  package func hasLeft(_ concept: Concept) -> Bool {
    newest.contains { $0.change.after.isWritten(like: concept) }
  }
}

extension ChangeLog {
  /// The concepts that several lines changed and nobody has joined since.
  package var forks: [ConceptFork] { concepts.compactMap(fork) }

  /// nil for a concept of one line, and where all lines say the same.
  package func fork(of concept: Identifier) -> ConceptFork? {
    let newest = newest(of: concept)
    guard let first = newest.first,
      newest.contains(where: { !$0.change.after.isWritten(like: first.change.after) })
    else { return nil }
    return ConceptFork(concept: concept, newest: newest, base: base(of: newest))
  }

  /// What the first line's oldest change that another line lacks was made of.
  private func base(of newest: [StoredChange]) -> Concept? {
    let (first, others) = (newest[0], newest.dropFirst())
    let own = changes(of: first.change.concept).first { change in
      (change == first || isAncestor(change, of: first.change))
        && !others.allSatisfy { isAncestor(change, of: $0.change) }
    }
    return own?.change.before
  }
}
