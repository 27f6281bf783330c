/// Cuts a row of edits at the ends of paragraphs, keeping the order of either text.
///
/// Every new paragraph becomes one block. An old paragraph deleted whole between two new ones becomes a
/// block of its own, or shares the block of the new paragraph that replaces it; what is deleted within a
/// paragraph stays with the block where it happens.
struct BlockCutter {
  struct Draft {
    /// The index of the new paragraph; nil for an old one that is gone.
    let newParagraph: Int?
    /// The block's part of all edits.
    let spans: Range<Int>
  }

  /// Edits of one kind within one paragraph.
  private struct Piece {
    let paragraph: Range<Int>
    var spans: [EditSpan]
    /// What the edits cover of the paragraph.
    var range: Range<Int>

    var isWhole: Bool { range == paragraph }
    var reachesEnd: Bool { range.upperBound == paragraph.upperBound }
    var isMoved: Bool { spans.contains { $0.move != nil } }
  }

  private let oldParagraphs: [Range<Int>]
  private let newParagraphs: [Range<Int>]
  private var drafts: [Draft] = []
  private var spans: [EditSpan] = []
  /// Where the edits of the new paragraph being read begin.
  private var start = 0
  /// Paragraphs before these lie behind; places asked for only rise.
  private var oldIndex = 0
  private var newIndex = 0

  private init(_ oldParagraphs: [Range<Int>], _ newParagraphs: [Range<Int>]) {
    self.oldParagraphs = oldParagraphs
    self.newParagraphs = newParagraphs
  }

  static func cut(
    _ spans: [EditSpan], oldParagraphs: [Range<Int>], newParagraphs: [Range<Int>]
  ) -> (drafts: [Draft], spans: [EditSpan]) {
    var cutter = BlockCutter(oldParagraphs, newParagraphs)
    cutter.spans.reserveCapacity(spans.count + newParagraphs.count)
    cutter.drafts.reserveCapacity(newParagraphs.count)
    var index = 0
    while index < spans.count {
      let hunk = spans[index...].prefix { $0.operation != .equal }
      cutter.addHunk(hunk)
      index += hunk.count
      if index < spans.count { cutter.addEqual(spans[index]) }
      index += 1
    }
    cutter.finish()
    return (cutter.drafts, cutter.spans)
  }

  /// The index of the paragraph that holds `place`.
  static func index(of place: Int, in paragraphs: [Range<Int>]) -> Int {
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: - Steps

  private mutating func addEqual(_ span: EditSpan) {
    if span.new.upperBound < paragraphEnd(at: span.new.lowerBound) { return spans.append(span) }
    for piece in pieces([span], newParagraphs) { add(piece) }
  }

  /// What is deleted goes as early as it can without leaving its paragraph; the last of it goes with the
  /// last of what is inserted, since what follows both is the same.
  private mutating func addHunk(_ hunk: ArraySlice<EditSpan>) {
    if isWithinParagraphs(hunk) {
      spans += hunk
      return
    }
    var deleted = pieces(hunk.filter { $0.operation == .delete }, oldParagraphs)[...]
    var inserted = pieces(hunk.filter { $0.operation == .insert }, newParagraphs)[...]
    if let first = deleted.first, !first.isWhole,
      first.reachesEnd || inserted.isEmpty || deleted.count == 1,
      closesParagraph(first)
    {
      addToLast(first)
      deleted.removeFirst()
    }
    if isOpen { addWithin(&deleted, &inserted) }
    let isPaired =
      deleted.count == inserted.count && !(deleted + inserted).contains(where: \.isMoved)
    while let piece = deleted.first {
      let isLastOfBoth = deleted.count == 1 && inserted.count == 1
      if isPaired || isLastOfBoth && !piece.isMoved, let replacement = inserted.first {
        spans += piece.spans
        add(replacement)
        inserted.removeFirst()
      } else if piece.isWhole, !isOpen {
        spans += piece.spans
        close(nil)
      } else {
        while inserted.count > 1 || inserted.first?.reachesEnd == true,
          let next = inserted.popFirst()
        { add(next) }
        spans += piece.spans
      }
      deleted.removeFirst()
    }
    for piece in inserted { add(piece) }
  }

  /// Whether a hunk touches no end of a paragraph on either side, so that it needs no cutting.
  private mutating func isWithinParagraphs(_ hunk: ArraySlice<EditSpan>) -> Bool {
    guard isOpen, let first = hunk.first, let last = hunk.last else { return false }
    let newEnd = max(last.new.upperBound, first.new.lowerBound)
    return newEnd < paragraphEnd(at: first.new.lowerBound)
      && last.old.upperBound < oldParagraphEnd(at: first.old.lowerBound)
  }

  /// The end of the new paragraph that holds `place`; 0 past the end of the text.
  private mutating func paragraphEnd(at place: Int) -> Int {
    while newIndex < newParagraphs.count, newParagraphs[newIndex].upperBound <= place {
      newIndex += 1
    }
    return newIndex < newParagraphs.count ? newParagraphs[newIndex].upperBound : 0
  }

  private mutating func oldParagraphEnd(at place: Int) -> Int {
    while oldIndex < oldParagraphs.count, oldParagraphs[oldIndex].upperBound <= place {
      oldIndex += 1
    }
    return oldIndex < oldParagraphs.count ? oldParagraphs[oldIndex].upperBound : 0
  }

  /// Whether `piece` is the end of a paragraph whose beginning stands in the block just closed.
  private func closesParagraph(_ piece: Piece) -> Bool {
    piece.reachesEnd && piece.range.lowerBound > piece.paragraph.lowerBound && !isOpen
      && !drafts.isEmpty
  }

  /// Carries on the paragraph being read as far as the hunk goes with it.
  private mutating func addWithin(
    _ deleted: inout ArraySlice<Piece>, _ inserted: inout ArraySlice<Piece>
  ) {
    if inserted.first?.reachesEnd != true {
      for piece in deleted { spans += piece.spans }
      deleted = []
    } else if let first = deleted.first, !first.isWhole, first.reachesEnd || deleted.count == 1 {
      spans += first.spans
      deleted.removeFirst()
    }
    if let first = inserted.popFirst() { add(first) }
  }

  /// Whether edits have been added to the block being read.
  private var isOpen: Bool { start < spans.count }

  private mutating func add(_ piece: Piece) {
    spans += piece.spans
    if piece.reachesEnd { close(Self.index(of: piece.paragraph.lowerBound, in: newParagraphs)) }
  }

  private mutating func close(_ paragraph: Int?) {
    drafts.append(Draft(newParagraph: paragraph, spans: start..<spans.count))
    start = spans.count
  }

  /// Lengthens the block just closed; none is open.
  private mutating func addToLast(_ piece: Piece) {
    spans += piece.spans
    reopenLast()
  }

  private mutating func reopenLast() {
    guard let last = drafts.popLast() else { return close(nil) }
    start = last.spans.lowerBound
    close(last.newParagraph)
  }

  /// Edits left over at the end go with the last block.
  private mutating func finish() {
    if isOpen { reopenLast() }
  }

  /// The edits, all of one text, cut at the ends of paragraphs and gathered by paragraph.
  private func pieces(_ spans: [EditSpan], _ paragraphs: [Range<Int>]) -> [Piece] {
    var pieces: [Piece] = []
    for span in spans {
      let range = span.operation == .delete ? span.old : span.new
      var place = range.lowerBound
      var index = Self.index(of: place, in: paragraphs)
      while place < range.upperBound {
        let end = min(range.upperBound, paragraphs[index].upperBound)
        let part = span.slice(place - range.lowerBound..<end - range.lowerBound)
        if let last = pieces.last, last.paragraph == paragraphs[index] {
          pieces[pieces.count - 1].spans.append(part)
          pieces[pieces.count - 1].range = last.range.lowerBound..<end
        } else {
          pieces.append(Piece(paragraph: paragraphs[index], spans: [part], range: place..<end))
        }
        place = end
        index += 1
      }
    }
    return pieces
  }
}
