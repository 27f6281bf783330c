/// A block of a merge.
package struct MergedBlock: Hashable, Sendable {
  package let id: String
  package let pieces: [MergePiece]
  /// The side that dropped the block while the other changed it: whether it stays is for a person to say.
  package let removedBy: MergeSide?

  package var hasConflict: Bool { removedBy != nil || pieces.contains(where: \.isConflict) }
}

/// Two documents joined.
package struct MergedDocument: Hashable, Sendable {
  package let blocks: [MergedBlock]
  /// Both sides put the blocks into new orders, and not the same; the blocks stand in the order of ours.
  package let hasOrderConflict: Bool

  package var hasConflict: Bool { hasOrderConflict || blocks.contains(where: \.hasConflict) }
}
