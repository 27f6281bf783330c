/// Cuts the edits between two files into blocks and says what became of each paragraph.
struct FileBlocks {
  private let lexer: DiffLexer
  private let oldParagraphs: [Range<Int>]
  private let newParagraphs: [Range<Int>]

  init(old: UnsafeBufferPointer<UInt8>, new: UnsafeBufferPointer<UInt8>) {
    lexer = DiffLexer(bytes: old)
    oldParagraphs = Paragraphs(old).ranges
    newParagraphs = Paragraphs(new).ranges
  }

  func blocks(_ uncut: [EditSpan]) -> (blocks: [FileDiff.Block], spans: [EditSpan]) {
    let (drafts, spans) = BlockCutter.cut(
      uncut, oldParagraphs: oldParagraphs, newParagraphs: newParagraphs)
    var blocks: [FileDiff.Block] = []
    blocks.reserveCapacity(drafts.count)
    let split = splitParagraphs(drafts, spans)
    for draft in drafts {
      let share = share(draft, spans)
      blocks.append(
        FileDiff.Block(
          newParagraph: draft.newParagraph, oldParagraphs: share.present,
          kind: kind(draft, share, spans), isSplit: share.kept.contains { split.contains($0) },
          isMerged: share.kept.count > 1, spans: draft.spans))
    }
    return (blocks, spans)
  }

  /// What a block has of either file, in bytes.
  private struct Share {
    /// White space and signs alone don't count as kept.
    var equal = 0
    var deleted = 0
    var inserted = 0
    /// Moved here, or moved away from a block that is gone.
    var moved = 0
    /// From the first to the last old paragraph that has a fair part of its text kept here.
    var kept = 0..<0
    /// The same for text kept or deleted.
    var present = 0..<0
  }

  private func share(_ draft: BlockCutter.Draft, _ spans: [EditSpan]) -> Share {
    var share = Share()
    var kept = ParagraphParts()
    var present = ParagraphParts()
    for span in spans[draft.spans] {
      switch span.operation {
      case .equal: if lexer.hasWord(in: span.old) { share.equal += span.count }
      case .delete: share.deleted += span.count
      case .insert: share.inserted += span.count
      }
      let isOwn = (span.operation == .delete) == (draft.newParagraph == nil)
      if span.move != nil, isOwn { share.moved += span.count }
      guard span.operation != .insert else { continue }
      present.add(span.old, oldParagraphs)
      if span.operation == .equal { kept.add(span.old, oldParagraphs) }
    }
    share.kept = kept.fair
    share.present = present.fair
    return share
  }

  /// Old paragraphs kept in parts by several blocks.
  private func splitParagraphs(_ drafts: [BlockCutter.Draft], _ spans: [EditSpan]) -> Set<Int> {
    var split: Set<Int> = []
    var last = -1
    for draft in drafts {
      var kept = ParagraphParts()
      for span in spans[draft.spans] where span.operation == .equal {
        kept.add(span.old, oldParagraphs)
      }
      let fair = kept.fair
      guard let paragraph = fair.last else { continue }
      if fair.contains(last) { split.insert(last) }
      last = paragraph
    }
    return split
  }

  private func kind(
    _ draft: BlockCutter.Draft, _ share: Share, _ spans: [EditSpan]
  ) -> BlockChange.Kind {
    if spans[draft.spans].allSatisfy({ $0.operation == .equal }) { return .same }
    let isGone = draft.newParagraph == nil
    if share.moved * 2 > share.equal + (isGone ? share.deleted : share.inserted) { return .moved }
    if isGone { return .removed }
    return share.equal == 0 && share.deleted == 0 && share.inserted > 0 ? .added : .changed
  }
}

/// How many bytes of each old paragraph a block has; places come in rising order.
private struct ParagraphParts {
  private var first = -1
  private var last = -1
  /// The paragraph being added up, and how much of it there is so far.
  private var current = -1
  private var count = 0

  mutating func add(_ range: Range<Int>, _ paragraphs: [Range<Int>]) {
    var paragraph = current
    if paragraph < 0 || paragraphs[paragraph].upperBound <= range.lowerBound {
      paragraph = BlockCutter.index(of: range.lowerBound, in: paragraphs)
    }
    while paragraph < paragraphs.count, paragraphs[paragraph].lowerBound < range.upperBound {
      if paragraph != current { (current, count) = (paragraph, 0) }
      count += paragraphs[paragraph].clamped(to: range).count
      // A quarter of a paragraph is a fair part: a stray word makes no split and no merger.
      if count * 4 >= paragraphs[paragraph].count {
        if first < 0 { first = paragraph }
        last = paragraph
      }
      paragraph += 1
    }
  }

  /// From the first to the last paragraph of which a fair part is here.
  var fair: Range<Int> { first < 0 ? 0..<0 : first..<last + 1 }
}
