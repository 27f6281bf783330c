extension FileDiff {
  /// One paragraph of the new file, or one of the old file that is gone from its place.
  package struct Block: Hashable, Sendable {
    package let kind: BlockChange.Kind
    /// The old paragraph of this block has gone into several new ones.
    package let isSplit: Bool
    /// Several old paragraphs have become this one.
    package let isMerged: Bool
    // 32 bits each: a file may have a line a word. Paragraphs are counted from 1, 0 is none.
    private let paragraph: Int32
    private let oldStart: Int32
    private let oldEnd: Int32
    private let spanStart: Int32
    private let spanEnd: Int32

    /// - Parameters: as the properties say; `newParagraph` and `oldParagraphs` are counted from 0.
    init(
      newParagraph: Int?, oldParagraphs: Range<Int>, kind: BlockChange.Kind, isSplit: Bool,
      isMerged: Bool, spans: Range<Int>
    ) {
      self.kind = kind
      self.isSplit = isSplit
      self.isMerged = isMerged
      paragraph = Int32(truncatingIfNeeded: (newParagraph ?? -1) + 1)
      oldStart = Int32(truncatingIfNeeded: oldParagraphs.lowerBound + 1)
      oldEnd = Int32(truncatingIfNeeded: oldParagraphs.upperBound + 1)
      spanStart = Int32(truncatingIfNeeded: spans.lowerBound)
      spanEnd = Int32(truncatingIfNeeded: spans.upperBound)
    }

    /// The paragraph's number in the new file from 1; nil for one that is gone.
    package var newParagraph: Int? { paragraph == 0 ? nil : Int(paragraph) }
    /// The numbers from 1 of the old paragraphs from the first to the last that have a fair part of their
    /// words here, kept or deleted; empty for new text.
    package var oldParagraphs: Range<Int> { Int(oldStart)..<Int(oldEnd) }
    /// The block's part of the diff's ``FileDiff/spans``.
    package var spans: Range<Int> { Int(spanStart)..<Int(spanEnd) }
    /// The new number, or `-` and the old one for a paragraph that is gone.
    package var id: String { newParagraph.map { "\($0)" } ?? "-\(oldParagraphs.lowerBound)" }
  }
}
