/// Joins two revisions that have one ancestor in common, word by word and block by block.
///
/// A place that one side alone changed is taken as that side has it. Places that both sides changed, and
/// places that touch with no unchanged sign or space between them, are conflicts unless both sides wrote
/// the same: nothing is guessed, and no text of either side is lost.
package enum ThreeWayMerge {
  /// Merges two texts.
  ///
  /// - Returns: pieces, none empty on all sides. Their `text(of: .ours)` joined are `ours`, likewise
  ///   `theirs`, and their `base` joined are `base`, to the byte.
  package static func merge(base: String, ours: String, theirs: String) -> [MergePiece] {
    var (base, ours, theirs) = (base, ours, theirs)
    return base.withUTF8 { base in
      ours.withUTF8 { ours in
        theirs.withUTF8 { theirs in
          TextMerge(base: base, ours: ours, theirs: theirs).pieces()
        }
      }
    }
  }

  /// Merges two documents by block id.
  ///
  /// - Parameters: ids are expected to be distinct in each document; of equal ids the first counts.
  package static func merge(
    base: [DiffBlock], ours: [DiffBlock], theirs: [DiffBlock]
  ) -> MergedDocument {
    BlockMerge(base: base, ours: ours, theirs: theirs).document()
  }
}
