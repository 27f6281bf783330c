/// Counts the words of edits, which come in order: from the words that were compared where there are any,
/// else by cutting the bytes once more.
struct SpanWords {
  private var old: Side
  private var new: Side

  private struct Side {
    let lexer: DiffLexer
    let words: WordSequence?
    /// A word before everything that is still to come.
    var known = 0

    mutating func count(_ range: Range<Int>) -> Int {
      guard let words else { return lexer.wordCount(in: range) }
      let inside = range.clamped(to: words.range)
      guard !inside.isEmpty else { return lexer.wordCount(in: range) }
      let first = words.firstIndex(from: inside.lowerBound, after: known)
      known = words.firstIndex(from: inside.upperBound, after: first)
      return known - first + lexer.wordCount(in: range.lowerBound..<inside.lowerBound)
        + lexer.wordCount(in: inside.upperBound..<range.upperBound)
    }
  }

  /// - Parameter words: of parts of both texts, cut where a word begins in any case.
  init(
    old: UnsafeBufferPointer<UInt8>, new: UnsafeBufferPointer<UInt8>, words: ComparedWords?
  ) {
    self.old = Side(lexer: DiffLexer(bytes: old), words: words?.old)
    self.new = Side(lexer: DiffLexer(bytes: new), words: words?.new)
  }

  /// The words that begin in an edit's bytes.
  mutating func count(_ span: EditSpan) -> Int {
    span.operation == .insert ? new.count(span.new) : old.count(span.old)
  }
}

extension DiffStat {
  init(of blocks: [FileDiff.Block], _ spans: [EditSpan], _ words: inout SpanWords) {
    self.init()
    for block in blocks {
      for span in spans[block.spans] {
        add(
          words.count(span), as: span.operation, isMoved: span.move != nil,
          inMovedBlock: block.kind == .moved)
      }
    }
  }
}
