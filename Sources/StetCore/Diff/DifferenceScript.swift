/// Pieces of two texts to be compared with each other.
struct TextPair: Hashable, Sendable {
  let old: Range<Int>
  let new: Range<Int>
}

/// All that differs between two texts, pair of pieces by pair of pieces, as byte ranges.
struct DifferenceScript: Sendable {
  let pairs: [TextPair]
  /// For each pair its hunks, rising.
  let hunks: [[Hunk]]
  /// In the order of the new text.
  let moves: [MovedPiece]
  /// The words that were compared, where they were compared as one pair of pieces and are not too many to
  /// be kept.
  let words: ComparedWords?

  /// At twelve bytes a word, so that hostile texts stay within 64 MB.
  private static let mostWordsKept = 1 << 18

  /// - Precondition: both texts are shorter than 2 GB, since places take 32 bits.
  /// - Parameters:
  ///   - pairs: what to compare with what; together they cover both texts.
  ///   - isReadable: clean up for reading and look for moved passages.
  init(
    old: UnsafeBufferPointer<UInt8>, new: UnsafeBufferPointer<UInt8>, pairs: [TextPair],
    isReadable: Bool
  ) {
    precondition(max(old.count, new.count) < Int32.max, "texts of 2 GB can't be compared")
    let difference = TextDifference(old: old, new: new)
    self.pairs = pairs
    let search = MoveSearch(old: old, new: new)
    if pairs.count == 1, let pair = pairs.first {
      let (hunks, words) = difference.compared(pair.old, pair.new, isReadable: isReadable)
      self.hunks = [hunks]
      moves = isReadable ? search.moves(self.hunks, words: words) : []
      self.words = words.flatMap { max($0.old.count, $0.new.count) > Self.mostWordsKept ? nil : $0 }
    } else {
      words = nil
      hunks = pairs.map { difference.hunks($0.old, $0.new, isReadable: isReadable) }
      moves = isReadable ? search.moves(hunks, words: nil) : []
    }
  }
}
