/// Differences between two documents made of blocks.
package enum DocumentDiff {
  /// Compares blocks by id.
  ///
  /// - Parameters:
  ///   - old: the blocks of the earlier revision; ids are expected to be distinct, and of two equal ids the
  ///     first counts while the second is taken for a block of its own.
  ///   - new: the blocks of the later revision, likewise.
  /// - Returns: one change a block in the order of `new`, with each removed block after the block that it
  ///   followed in `old`. As few blocks as can be are called moved. Passages carried from one block into
  ///   another share a move number across the whole document.
  package static func compare(_ old: [DiffBlock], _ new: [DiffBlock]) -> [BlockChange] {
    let order = BlockPairs(old.map(\.id), new.map(\.id)).order
    let (oldText, newText) = (JoinedBlocks(old), JoinedBlocks(new))
    let pairs = order.map { $0.pair(oldText, newText) }
    return oldText.bytes.withUnsafeBufferPointer { oldBytes in
      newText.bytes.withUnsafeBufferPointer { newBytes in
        let script = DifferenceScript(old: oldBytes, new: newBytes, pairs: pairs, isReadable: true)
        let writer = SpanWriter(script, old: oldBytes, new: newBytes)
        return order.indices.map { index in
          let edits = writer.spans(ofPair: index).map { Edit($0, old: oldBytes, new: newBytes) }
          return change(order[index], edits, old, new)
        }
      }
    }
  }

  private static func change(
    _ place: BlockPairs.Place, _ edits: [Edit], _ old: [DiffBlock], _ new: [DiffBlock]
  ) -> BlockChange {
    switch place {
    case .removed(let index):
      return BlockChange(id: old[index].id, kind: .removed, edits: edits)
    case .added(let index):
      return BlockChange(id: new[index].id, kind: .added, edits: edits)
    case .both(let oldIndex, let index, let isMoved):
      let isSame = edits.allSatisfy { $0.operation == .equal }
      return BlockChange(
        id: new[index].id, kind: isMoved ? .moved : isSame ? .same : .changed, edits: edits,
        stoodBehind: isMoved && oldIndex > 0 ? old[oldIndex - 1].id : nil)
    }
  }
}

/// The texts of blocks one after another as bytes, and where each lies.
struct JoinedBlocks {
  private(set) var bytes: [UInt8] = []
  private(set) var ranges: [Range<Int>] = []

  init(_ blocks: [DiffBlock]) {
    bytes.reserveCapacity(blocks.reduce(0) { $0 + $1.text.utf8.count })
    for block in blocks {
      let start = bytes.count
      bytes += block.text.utf8
      ranges.append(start..<bytes.count)
    }
  }
}

extension BlockPairs.Place {
  /// The texts to compare for this place; a removed or added block is compared with nothing.
  func pair(_ old: JoinedBlocks, _ new: JoinedBlocks) -> TextPair {
    switch self {
    case .removed(let index): TextPair(old: old.ranges[index], new: 0..<0)
    case .added(let index): TextPair(old: 0..<0, new: new.ranges[index])
    case .both(let oldIndex, let newIndex, _):
      TextPair(old: old.ranges[oldIndex], new: new.ranges[newIndex])
    }
  }
}
