/// In which capacity somebody acted on a text.
package enum Capacity: String, CaseIterable, Sendable { case translator, editor }

/// What a translator did to a block on purpose.
package struct BlockMark: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// The article does without it.
    case leftOut = "left-out"
    /// What it says stands in the text of another block.
    case merged
    /// It stands in no source.
    case added
  }

  package var kind: Kind
  package var reason: String
  /// For a merged block: the one whose text says it. For an added one: the one that it follows.
  package var other: String?

  package init(_ kind: Kind, reason: String, other: String? = nil) {
    self.kind = kind
    self.reason = reason
    self.other = other
  }
}

/// The translation of one source block, or a block that the translator added.
package struct DraftBlock: Hashable, Sendable {
  package var id: String
  package var text: String
  /// The ``Block/basis`` of the source text that this text answers to. When the source block
  /// says something else, the draft block is stale.
  package var basis: String
  /// Set where the draft came from a Markdown file that differs from the source's here.
  package var markup: Markup?
  package var mark: BlockMark?
  /// What the translator tells the editor; no reader sees it.
  package var note: String?

  package init(
    id: String, text: String, basis: String, markup: Markup? = nil, mark: BlockMark? = nil,
    note: String? = nil
  ) {
    self.id = id
    self.text = text
    self.basis = basis
    self.markup = markup
    self.mark = mark
    self.note = note
  }

  /// Whether a reader of the article sees no difference: reasons and notes are for the desk.
  func prints(like other: DraftBlock) -> Bool {
    id == other.id && text.utf8.elementsEqual(other.text.utf8) && markup == other.markup
      && mark?.kind == other.mark?.kind && mark?.other == other.mark?.other
  }
}

/// The translation at one time. Its number counts from 1 in its job.
package struct DraftRevision: Hashable, Sendable {
  /// Of the source record that this draft was made beside.
  package var source: Digest
  package var blocks: [DraftBlock]
  package var syntax: Syntax
  package var usesCRLF: Bool
  package var capacity: Capacity
  package var message: String?

  package init(
    source: Digest, blocks: [DraftBlock], syntax: Syntax, usesCRLF: Bool = false,
    capacity: Capacity, message: String? = nil
  ) {
    self.source = source
    self.blocks = blocks
    self.syntax = syntax
    self.usesCRLF = usesCRLF
    self.capacity = capacity
    self.message = message
  }

  /// Whether recording `other` after this one would record nothing new.
  package func says(thatOf other: DraftRevision) -> Bool {
    blocks == other.blocks && source == other.source && syntax == other.syntax
      && usesCRLF == other.usesCRLF
  }

  /// Whether an agreement to `other` is one to this draft: nothing that a reader sees differs.
  package func prints(like other: DraftRevision) -> Bool {
    source == other.source && syntax == other.syntax && usesCRLF == other.usesCRLF
      && blocks.count == other.blocks.count
      && zip(blocks, other.blocks).allSatisfy { $0.prints(like: $1) }
  }

  package func text(of id: String) -> String? { blocks.first { $0.id == id }?.text }
}
