/// The merge of two documents with their common ancestor, block by block.
struct BlockMerge {
  private let base: BlockList
  private let ours: BlockList
  private let theirs: BlockList

  init(base: [DiffBlock], ours: [DiffBlock], theirs: [DiffBlock]) {
    self.base = BlockList(base)
    self.ours = BlockList(ours)
    self.theirs = BlockList(theirs)
  }

  func document() -> MergedDocument {
    let (order, isContested) = order()
    return MergedDocument(blocks: order.compactMap(block), hasOrderConflict: isContested)
  }

  /// The block as merged; nil where it is gone without dispute.
  private func block(_ id: String) -> MergedBlock? {
    switch (base[id], ours[id], theirs[id]) {
    case (_, nil, nil): nil
    case (let base, let ours?, let theirs?):
      MergedBlock(
        id: id, pieces: ThreeWayMerge.merge(base: base ?? "", ours: ours, theirs: theirs),
        removedBy: nil)
    case (nil, let ours?, nil): added(id, .ours, ours)
    case (nil, nil, let theirs?): added(id, .theirs, theirs)
    case (let base?, let ours?, nil): removed(id, base, by: .theirs, kept: ours)
    case (let base?, nil, let theirs?): removed(id, base, by: .ours, kept: theirs)
    }
  }

  private func added(_ id: String, _ side: MergeSide, _ text: String) -> MergedBlock {
    let pieces = text.isEmpty ? [] : [MergePiece.changed(side, base: "", text: text)]
    return MergedBlock(id: id, pieces: pieces, removedBy: nil)
  }

  /// A block that one side dropped goes when the other left it as it was.
  private func removed(_ id: String, _ base: String, by side: MergeSide, kept: String)
    -> MergedBlock?
  {
    guard !base.utf8.elementsEqual(kept.utf8) else { return nil }
    let piece =
      side == .ours
      ? MergePiece.conflict(base: base, ours: "", theirs: kept)
      : MergePiece.conflict(base: base, ours: kept, theirs: "")
    return MergedBlock(id: id, pieces: [piece], removedBy: side)
  }

  // MARK: - Order

  /// All ids in the merged order, and whether the sides disagree about it.
  private func order() -> (ids: [String], isContested: Bool) {
    let isOursMoved = ours.isReordered(from: base)
    let isTheirsMoved = theirs.isReordered(from: base)
    let isContested = isOursMoved && isTheirsMoved && ours.isReordered(from: theirs)
    return isTheirsMoved && !isOursMoved
      ? (theirs.ids(with: ours), isContested) : (ours.ids(with: theirs), isContested)
  }
}

/// Blocks by id, in order.
private struct BlockList {
  private var ids: [String] = []
  private var texts: [String: String] = [:]

  init(_ blocks: [DiffBlock]) {
    for block in blocks where texts.updateValue(block.text, forKey: block.id) == nil {
      ids.append(block.id)
    }
  }

  subscript(id: String) -> String? { texts[id] }

  /// Whether the blocks that both have stand in another order here.
  func isReordered(from other: BlockList) -> Bool {
    ids.filter { other[$0] != nil } != other.ids.filter { self[$0] != nil }
  }

  /// These ids with those that only `other` has, each after the block it follows there.
  func ids(with other: BlockList) -> [String] {
    var following: [String: [String]] = [:]
    var leading: [String] = []
    var anchor: String?
    for id in other.ids {
      if self[id] != nil {
        anchor = id
      } else if let anchor {
        following[anchor, default: []].append(id)
      } else {
        leading.append(id)
      }
    }
    return leading + ids.flatMap { [$0] + (following[$0] ?? []) }
  }
}
