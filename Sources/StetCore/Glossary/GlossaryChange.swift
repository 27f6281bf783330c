/// One concept's change: who made it, when, why, and the whole concept before and after.
package struct GlossaryChange: Hashable, Sendable {
  package enum Action: String, CaseIterable, Sendable {
    case add, edit, approve, retire, merge
    case importing = "import"
  }

  /// Counts from 1 in the glossary: one more than the highest of its parents.
  package var number: Int
  /// The changes this one was made after: the glossary's newest at that moment.
  package var parents: [Digest]
  package var at: Timestamp
  package var by: Identifier
  package var action: Action
  package var reason: String?
  /// What the concept's record before this one left; nil for a new concept.
  package var before: Concept?
  package var after: Concept

  package init(
    number: Int, parents: [Digest], at: Timestamp, by: Identifier, action: Action, reason: String?,
    before: Concept?, after: Concept
  ) {
    self.number = number
    self.parents = parents
    self.at = at
    self.by = by
    self.action = action
    self.reason = reason
    self.before = before
    self.after = after
  }

  package var concept: Identifier { after.id }
}

/// A change and the digest of the bytes that hold it.
package struct StoredChange: Hashable, Sendable {
  package let change: GlossaryChange
  package let digest: Digest

  package init(change: GlossaryChange, digest: Digest) {
    self.change = change
    self.digest = digest
  }
}
