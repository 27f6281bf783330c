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

  func blocks(_ spans: [EditSpan]) -> [FileDiff.Block] {
    let drafts = BlockCutter.drafts(
      spans, oldParagraphs: oldParagraphs, newParagraphs: newParagraphs)
    let shares = drafts.map { share($0) }
    let split = splitParagraphs(shares)
    return zip(drafts, shares).map { draft, share in
      FileDiff.Block(
        newParagraph: draft.newParagraph.map { $0 + 1 },
        oldParagraphs: share.oldParagraphs.map { $0 + 1 },
        kind: kind(draft, share), isSplit: share.kept.contains { split.contains($0) },
        spans: draft.spans)
    }
  }

  /// What a block has of either file, in bytes.
  private struct Share {
    /// White space and signs alone don't count as kept.
    var equal = 0
    var deleted = 0
    var inserted = 0
    /// Moved here, or moved away from a block that is gone.
    var moved = 0
    /// Old paragraphs that have a fair part of their text kept here.
    var kept: [Int] = []
    /// Old paragraphs that have a fair part of their text here, kept or deleted.
    var oldParagraphs: [Int] = []
  }

  private func share(_ draft: BlockCutter.Draft) -> Share {
    var share = Share()
    var kept = ParagraphParts()
    var present = ParagraphParts()
    for span in draft.spans {
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
    share.kept = kept.fair(oldParagraphs)
    share.oldParagraphs = present.fair(oldParagraphs)
    return share
  }

  /// Old paragraphs kept in parts by several blocks.
  private func splitParagraphs(_ shares: [Share]) -> Set<Int> {
    var seen: Set<Int> = []
    return Set(shares.flatMap(\.kept).filter { !seen.insert($0).inserted })
  }

  private func kind(_ draft: BlockCutter.Draft, _ share: Share) -> BlockChange.Kind {
    if draft.spans.allSatisfy({ $0.operation == .equal }) { return .same }
    let isGone = draft.newParagraph == nil
    if share.moved * 2 > share.equal + (isGone ? share.deleted : share.inserted) { return .moved }
    if isGone { return .removed }
    return share.equal == 0 && share.deleted == 0 && share.inserted > 0 ? .added : .changed
  }
}

/// How many bytes of each old paragraph a block has; places come in rising order.
private struct ParagraphParts {
  private var parts: [(paragraph: Int, count: Int)] = []

  mutating func add(_ range: Range<Int>, _ paragraphs: [Range<Int>]) {
    var paragraph = parts.last?.paragraph ?? BlockCutter.index(of: range.lowerBound, in: paragraphs)
    if paragraphs[paragraph].upperBound <= range.lowerBound {
      paragraph = BlockCutter.index(of: range.lowerBound, in: paragraphs)
    }
    while paragraph < paragraphs.count, paragraphs[paragraph].lowerBound < range.upperBound {
      let count = paragraphs[paragraph].clamped(to: range).count
      if parts.last?.paragraph == paragraph {
        parts[parts.count - 1].count += count
      } else {
        parts.append((paragraph, count))
      }
      paragraph += 1
    }
  }

  /// The paragraphs of which at least a quarter is here: a stray word makes no split and no merger.
  func fair(_ paragraphs: [Range<Int>]) -> [Int] {
    parts.filter { $0.count * 4 >= paragraphs[$0.paragraph].count }.map(\.paragraph)
  }
}
