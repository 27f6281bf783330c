/// In which capacity somebody acted on a text.
package enum Capacity: String, CaseIterable, Sendable { case translator, editor }

/// The translation of one source block.
package struct DraftBlock: Hashable, Sendable {
  package var id: String
  package var text: String
  /// The ``Block/basis`` of the source text that this text answers to. When the source block
  /// says something else, the draft block is stale.
  package var basis: String
  /// Set where the draft came from a Markdown file that differs from the source's here.
  package var markup: Markup?

  package init(id: String, text: String, basis: String, markup: Markup? = nil) {
    self.id = id
    self.text = text
    self.basis = basis
    self.markup = markup
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

  package func text(of id: String) -> String? { blocks.first { $0.id == id }?.text }
}
