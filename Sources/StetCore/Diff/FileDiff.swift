/// Differences between two files, paragraph by paragraph, to the byte.
///
/// The edits of all blocks in order cover both files: joined `equal` and `delete` bytes are the whole old
/// file, joined `equal` and `insert` bytes the whole new one. A paragraph that moved therefore stands
/// twice: as a block of deletions where it was and as a block of insertions where it is, both of kind
/// `moved` and with a shared move number.
package struct FileDiff: Hashable, Sendable {
  package let old: [UInt8]
  package let new: [UInt8]
  package let blocks: [Block]
  /// The edits of all blocks in order.
  package let spans: [EditSpan]
  /// How much changed, in words; as ``DiffStat`` counts the same edits as text.
  package let stat: DiffStat

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
    var change = BlockChange(id: block.id, kind: block.kind, edits: edits)
    (change.isSplit, change.isMerged) = (block.isSplit, block.isMerged)
    return change
  }

  /// All blocks with their edits as text.
  package var changes: [BlockChange] { blocks.map(change) }
}

extension DocumentDiff {
  /// Compares two files of any bytes by their content.
  ///
  /// Paragraphs moved, split and merged are recognised, as are passages moved within and between them.
  package static func compareFiles(_ old: [UInt8], _ new: [UInt8]) -> FileDiff {
    old.withUnsafeBufferPointer { oldBytes in
      new.withUnsafeBufferPointer { newBytes in
        let pair = TextPair(old: 0..<oldBytes.count, new: 0..<newBytes.count)
        let script = DifferenceScript(old: oldBytes, new: newBytes, pairs: [pair], isReadable: true)
        let uncut = SpanWriter(script, old: oldBytes, new: newBytes).spans(ofPair: 0)
        let (blocks, spans) = FileBlocks(old: oldBytes, new: newBytes).blocks(uncut)
        var words = SpanWords(old: oldBytes, new: newBytes, words: script.words)
        let stat = DiffStat(of: blocks, spans, &words)
        return FileDiff(old: old, new: new, blocks: blocks, spans: spans, stat: stat)
      }
    }
  }
}
