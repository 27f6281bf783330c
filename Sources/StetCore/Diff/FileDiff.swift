/// Differences between two files, paragraph by paragraph, to the byte.
///
/// The edits of all blocks in order cover both files: joined `equal` and `delete` bytes are the whole old
/// file, joined `equal` and `insert` bytes the whole new one. A paragraph that moved therefore stands
/// twice: as a block of deletions where it was and as a block of insertions where it is, both of kind
/// `moved` and with a shared move number.
package struct FileDiff: Hashable, Sendable {
  /// One paragraph of the new file, or one of the old file that is gone from its place.
  package struct Block: Hashable, Sendable {
    /// The paragraph's number in the new file from 1; nil for one that is gone.
    package let newParagraph: Int?
    /// The numbers from 1 of the old paragraphs from the first to the last that have a fair part of their
    /// words here, kept or deleted; empty for new text.
    package let oldParagraphs: Range<Int>
    package let kind: BlockChange.Kind
    /// The old paragraph of this block has gone into several new ones.
    package let isSplit: Bool
    /// The block's part of the diff's ``FileDiff/spans``.
    package let spans: Range<Int>

    /// Several old paragraphs have become this one.
    package var isMerged: Bool { newParagraph != nil && oldParagraphs.count > 1 }

    /// The new number, or `-` and the old one for a paragraph that is gone.
    package var id: String { newParagraph.map { "\($0)" } ?? "-\(oldParagraphs.lowerBound)" }
  }

  package let old: [UInt8]
  package let new: [UInt8]
  package let blocks: [Block]
  /// The edits of all blocks in order.
  package let spans: [EditSpan]

  /// The bytes that a step covers.
  package func bytes(of span: EditSpan) -> ArraySlice<UInt8> {
    span.operation == .insert ? new[span.new] : old[span.old]
  }

  /// A block's edits as text; bytes that are no UTF-8 become U+FFFD.
  package func change(_ block: Block) -> BlockChange {
    let edits = spans[block.spans].map { span in
      Edit(
        span.operation, String(decoding: bytes(of: span), as: UTF8.self), isSmall: span.isSmall,
        move: span.move)
    }
    return BlockChange(id: block.id, kind: block.kind, edits: edits)
  }

  /// All blocks with their edits as text.
  package var changes: [BlockChange] { blocks.map(change) }
}

extension DocumentDiff {
  /// Compares two files of any bytes by their content.
  ///
  /// Paragraphs moved, split and merged are recognised, as are passages moved within and between them.
  package static func compareFiles(_ old: [UInt8], _ new: [UInt8]) -> FileDiff {
    let (blocks, spans) = old.withUnsafeBufferPointer { oldBytes in
      new.withUnsafeBufferPointer { newBytes in
        let pair = TextPair(old: 0..<oldBytes.count, new: 0..<newBytes.count)
        let script = DifferenceScript(old: oldBytes, new: newBytes, pairs: [pair], isReadable: true)
        let spans = SpanWriter(script, old: oldBytes, new: newBytes).spans(ofPair: 0)
        return FileBlocks(old: oldBytes, new: newBytes).blocks(spans)
      }
    }
    return FileDiff(old: old, new: new, blocks: blocks, spans: spans)
  }
}
