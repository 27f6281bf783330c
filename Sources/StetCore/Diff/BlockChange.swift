/// A block of a document as the diff sees it: an id that stays through revisions, and a text.
package struct DiffBlock: Hashable, Sendable {
  package let id: String
  package let text: String

  package init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}

/// What happened to one block between two revisions, with the edits that show it.
package struct BlockChange: Hashable, Sendable {
  package enum Kind: String, Hashable, CaseIterable, Sendable {
    case same, changed, added, removed
    /// Stands elsewhere among the blocks that both revisions have; its text may have changed too.
    case moved
  }

  package let id: String
  package let kind: Kind
  /// Joined `equal` and `delete` texts are the old block, `equal` and `insert` the new one, to the byte.
  package let edits: [Edit]
  /// For a moved block the one that it stood behind, nil where it was the first; nil for all others.
  package let stoodBehind: String?

  /// One old paragraph has become several of which this is one, or several have become this one; between files
  /// alone, since blocks of a job keep their ids.
  package var isSplit = false
  package var isMerged = false

  package init(id: String, kind: Kind, edits: [Edit], stoodBehind: String? = nil) {
    self.id = id
    self.kind = kind
    self.edits = edits
    self.stoodBehind = stoodBehind
  }

  /// What a reader should know of the block as a whole beside its kind: `stood after b2`, `split`.
  package var notes: [String] {
    var notes: [String] = []
    if kind == .moved, edits.allSatisfy({ $0.move == nil }) {
      notes.append(stoodBehind.map { "stood after \($0)" } ?? "stood first")
    }
    if isSplit { notes.append("split") }
    if isMerged { notes.append("merged") }
    let changes = edits.filter { $0.operation != .equal }
    if kind == .changed, !changes.isEmpty, changes.allSatisfy(\.isSmall) {
      notes.append("form or punctuation only")
    }
    return notes
  }
}
