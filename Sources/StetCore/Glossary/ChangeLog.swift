/// Every change of a glossary: the fold of its change records.
package struct ChangeLog: Sendable {
  /// By number; two of one number were made in two clones.
  package let changes: [StoredChange]
  /// The changes that no other names as parent.
  package private(set) var heads: [Digest] = []
  private var byDigest: [Digest: StoredChange] = [:]
  private var newest: [Identifier: [StoredChange]] = [:]
  /// Whether each change was made after all those before it.
  private var isLinear = true

  /// - Throws: ``ChangeFault`` for a change whose parents are missing or whose number is not the
  ///   one after theirs.
  package init(_ changes: [StoredChange]) throws(ChangeFault) {
    self.changes = changes.sorted {
      ($0.change.number, $0.digest.hex) < ($1.change.number, $1.digest.hex)
    }
    for stored in self.changes { try fold(stored) }
  }

  package var nextNumber: Int { (changes.last?.change.number ?? 0) + 1 }

  /// The newest change of a concept: none where it has no history, and more than one where two
  /// clones changed it and nobody has since.
  package func newest(of concept: Identifier) -> [StoredChange] { newest[concept] ?? [] }

  /// The concepts that have a history.
  package var concepts: [Identifier] { newest.keys.sorted() }

  /// The changes of one concept, oldest first.
  package func changes(of concept: Identifier) -> [StoredChange] {
    changes.filter { $0.change.concept == concept }
  }

  private mutating func fold(_ stored: StoredChange) throws(ChangeFault) {
    let change = stored.change
    var last = 0
    for parent in change.parents {
      guard let known = byDigest[parent] else {
        throw ChangeFault(digest: stored.digest, missing: parent)
      }
      last = max(last, known.change.number)
    }
    guard change.number == last + 1 else {
      throw ChangeFault(digest: stored.digest, missing: nil)
    }
    if change.parents != heads { isLinear = false }
    heads.removeAll { change.parents.contains($0) }
    heads.append(stored.digest)
    let older = newest[change.concept] ?? []
    newest[change.concept] = older.filter { !isAncestor($0, of: change) } + [stored]
    byDigest[stored.digest] = stored
  }

  func isAncestor(_ older: StoredChange, of change: GlossaryChange) -> Bool {
    if isLinear { return true }
    var open = change.parents
    var seen = Set(open)
    while let next = open.popLast() {
      if next == older.digest { return true }
      guard let known = byDigest[next]?.change, known.number > older.change.number else { continue }
      open += known.parents.filter { seen.insert($0).inserted }
    }
    return false
  }
}

/// Change records that are whole by themselves and make no history together.
package struct ChangeFault: Complaint, Hashable {
  /// Of the change that does not fit.
  package let digest: Digest
  /// The parent that is not there; nil when its number is wrong.
  package let missing: Digest?

  package var outcome: Outcome { .files }
  package var what: String {
    missing.map { "the change before it, \($0.short), is missing" }
      ?? "its number is not the one after its parents'"
  }
  package var message: String {
    "the glossary's changes do not fit together: \(digest.short): \(what)"
  }
  package var hint: String? { "take what is missing back from Git, then stet verify" }
}
