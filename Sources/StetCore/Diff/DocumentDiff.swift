/// Differences between two documents made of blocks.
package enum DocumentDiff {
  /// Compares blocks by id.
  ///
  /// - Parameters:
  ///   - old: the blocks of the earlier revision; ids are expected to be distinct, and of two equal ids the
  ///     first counts while the second is taken for a block of its own.
  ///   - new: the blocks of the later revision, likewise.
  /// - Returns: one change a block in the order of `new`, with each removed block after the block that it
  ///   followed in `old`. As few blocks as can be are called moved.
  package static func compare(_ old: [DiffBlock], _ new: [DiffBlock]) -> [BlockChange] {
    let pairs = BlockPairs(old.map(\.id), new.map(\.id))
    return pairs.order.map { place in
      switch place {
      case .removed(let index):
        BlockChange(id: old[index].id, kind: .removed, edits: whole(.delete, old[index].text))
      case .added(let index):
        BlockChange(id: new[index].id, kind: .added, edits: whole(.insert, new[index].text))
      case .both(let oldIndex, let newIndex, let isMoved):
        change(from: old[oldIndex].text, to: new[newIndex], isMoved: isMoved)
      }
    }
  }

  private static func whole(_ operation: EditOperation, _ text: String) -> [Edit] {
    text.isEmpty ? [] : [Edit(operation, text)]
  }

  private static func change(from old: String, to new: DiffBlock, isMoved: Bool) -> BlockChange {
    let edits = WordDiff.edits(from: old, to: new.text)
    let isSame = edits.allSatisfy { $0.operation == .equal }
    return BlockChange(id: new.id, kind: isMoved ? .moved : isSame ? .same : .changed, edits: edits)
  }
}
