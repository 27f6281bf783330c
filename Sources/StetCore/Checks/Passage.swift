/// A block of the source beside its translation.
package struct Passage: Hashable, Sendable {
  /// A block's id; a paragraph's or line's number from 1 where there is no job.
  package var id: String
  package var kind: BlockKind
  package var source: String
  /// Empty where there is no translation.
  package var target: String

  package init(id: String, kind: BlockKind = .paragraph, source: String, target: String) {
    self.id = id
    self.kind = kind
    self.source = source
    self.target = target
  }
}

extension SourceRevision {
  /// Every block beside what `draft` says for it.
  package func passages(beside draft: DraftRevision) -> [Passage] {
    let texts = Dictionary(draft.blocks.map { ($0.id, $0.text) }) { first, _ in first }
    return blocks.map {
      Passage(id: $0.id, kind: $0.kind, source: $0.text, target: texts[$0.id] ?? "")
    }
  }
}
