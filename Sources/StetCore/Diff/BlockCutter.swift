/// Cuts a row of edits at the ends of paragraphs, keeping the order of either text.
///
/// Every new paragraph becomes one block. An old paragraph deleted whole between two new ones becomes a
/// block of its own, or shares the block of the new paragraph that replaces it; what is deleted within a
/// paragraph stays with the block where it happens.
struct BlockCutter {
  struct Draft {
    /// The index of the new paragraph; nil for an old one that is gone.
    let newParagraph: Int?
    var spans: [EditSpan]
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
  /// Edits of the new paragraph being read.
  private var current: [EditSpan] = []
  /// Paragraphs before these lie behind; places asked for only rise.
  private var oldIndex = 0
  private var newIndex = 0

  private init(_ oldParagraphs: [Range<Int>], _ newParagraphs: [Range<Int>]) {
    self.oldParagraphs = oldParagraphs
    self.newParagraphs = newParagraphs
  }

  static func drafts(
    _ spans: [EditSpan], oldParagraphs: [Range<Int>], newParagraphs: [Range<Int>]
  ) -> [Draft] {
    var cutter = BlockCutter(oldParagraphs, newParagraphs)
    var index = 0
    while index < spans.count {
      let hunk = spans[index...].prefix { $0.operation != .equal }
      cutter.addHunk(hunk)
      index += hunk.count
      if index < spans.count { cutter.addEqual(spans[index]) }
      index += 1
    }
    cutter.finish()
    return cutter.drafts
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
    if span.new.upperBound < paragraphEnd(at: span.new.lowerBound) { return current.append(span) }
    for piece in pieces([span], \.new, newParagraphs) { add(piece) }
  }

  /// What is deleted goes as early as it can without leaving its paragraph; the last of it goes with the
  /// last of what is inserted, since what follows both is the same.
  private mutating func addHunk(_ hunk: ArraySlice<EditSpan>) {
    if isWithinParagraphs(hunk) {
      current += hunk
      return
    }
    var deleted = pieces(hunk.filter { $0.operation == .delete }, \.old, oldParagraphs)[...]
    var inserted = pieces(hunk.filter { $0.operation == .insert }, \.new, newParagraphs)[...]
    if let first = deleted.first, !first.isWhole,
      first.reachesEnd || inserted.isEmpty || deleted.count == 1,
      closesParagraph(first)
    {
      drafts[drafts.count - 1].spans += first.spans
      deleted.removeFirst()
    }
    if !current.isEmpty { addWithin(&deleted, &inserted) }
    let isPaired =
      deleted.count == inserted.count && !(deleted + inserted).contains(where: \.isMoved)
    while let piece = deleted.first {
      let isLastOfBoth = deleted.count == 1 && inserted.count == 1
      if isPaired || isLastOfBoth && !piece.isMoved, let replacement = inserted.first {
        current += piece.spans
        add(replacement)
        inserted.removeFirst()
      } else if piece.isWhole, current.isEmpty {
        drafts.append(Draft(newParagraph: nil, spans: piece.spans))
      } else {
        while inserted.count > 1 || inserted.first?.reachesEnd == true,
          let next = inserted.popFirst()
        { add(next) }
        current += piece.spans
      }
      deleted.removeFirst()
    }
    for piece in inserted { add(piece) }
  }

  /// Whether a hunk touches no end of a paragraph on either side, so that it needs no cutting.
  private mutating func isWithinParagraphs(_ hunk: ArraySlice<EditSpan>) -> Bool {
    guard !current.isEmpty, let first = hunk.first, let last = hunk.last else { return false }
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
    piece.reachesEnd && piece.range.lowerBound > piece.paragraph.lowerBound && current.isEmpty
      && !drafts.isEmpty
  }

  /// Carries on the paragraph being read as far as the hunk goes with it.
  private mutating func addWithin(
    _ deleted: inout ArraySlice<Piece>, _ inserted: inout ArraySlice<Piece>
  ) {
    if inserted.first?.reachesEnd != true {
      for piece in deleted { current += piece.spans }
      deleted = []
    } else if let first = deleted.first, !first.isWhole, first.reachesEnd || deleted.count == 1 {
      current += first.spans
      deleted.removeFirst()
    }
    if let first = inserted.popFirst() { add(first) }
  }

  private mutating func add(_ piece: Piece) {
    current += piece.spans
    guard piece.reachesEnd else { return }
    let paragraph = Self.index(of: piece.paragraph.lowerBound, in: newParagraphs)
    drafts.append(Draft(newParagraph: paragraph, spans: current))
    current = []
  }

  /// Edits left over at the end go with the last block.
  private mutating func finish() {
    guard !current.isEmpty else { return }
    if drafts.isEmpty {
      drafts.append(Draft(newParagraph: nil, spans: current))
    } else {
      drafts[drafts.count - 1].spans += current
    }
  }

  private func pieces(
    _ spans: [EditSpan], _ side: KeyPath<EditSpan, Range<Int>>, _ paragraphs: [Range<Int>]
  ) -> [Piece] {
    var pieces: [Piece] = []
    for span in spans {
      let range = span[keyPath: side]
      var place = range.lowerBound
      while place < range.upperBound {
        let paragraph = paragraphs[Self.index(of: place, in: paragraphs)]
        let end = min(range.upperBound, paragraph.upperBound)
        let part = span.slice(place - range.lowerBound..<end - range.lowerBound)
        if let last = pieces.last, last.paragraph == paragraph {
          pieces[pieces.count - 1].spans.append(part)
          pieces[pieces.count - 1].range = last.range.lowerBound..<end
        } else {
          pieces.append(Piece(paragraph: paragraph, spans: [part], range: place..<end))
        }
        place = end
      }
    }
    return pieces
  }
}
