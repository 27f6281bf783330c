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
  /// What is to be checked: every block beside what `draft` says for it.
  ///
  /// A block that was left out on purpose says nothing; one that was merged adds its source to the block
  /// whose text says it.
  package func passages(beside draft: DraftRevision) -> [Passage] {
    let own = Dictionary(draft.blocks.map { ($0.id, $0) }) { first, _ in first }
    var merged: [String: [String]] = [:]
    for block in blocks {
      guard let mark = own[block.id]?.mark, mark.kind == .merged, let other = mark.other else {
        continue
      }
      merged[other, default: []].append(block.text)
    }
    return blocks.filter { own[$0.id]?.mark == nil }.map { block in
      Passage(
        id: block.id, kind: block.kind,
        source: ([block.text] + (merged[block.id] ?? [])).joined(separator: "\n"),
        target: own[block.id]?.text ?? "")
    }
  }
}
