/// The hunks between two pieces of text given as bytes: the whole path from bytes to ``Hunk``.
struct TextDifference {
  let old: UnsafeBufferPointer<UInt8>
  let new: UnsafeBufferPointer<UInt8>

  /// - Parameters:
  ///   - oldRange: the piece of `old` to compare with the piece `newRange` of `new`.
  ///   - isReadable: slide edits to where a reader expects them and absorb stray words.
  func hunks(_ oldRange: Range<Int>, _ newRange: Range<Int>, isReadable: Bool) -> [Hunk] {
    compared(oldRange, newRange, isReadable: isReadable).hunks
  }

  /// The same with the words that were compared, numbered alike; nil where nothing had to be.
  func compared(
    _ oldRange: Range<Int>, _ newRange: Range<Int>, isReadable: Bool
  ) -> (hunks: [Hunk], words: ComparedWords?) {
    let (oldText, newText) = withoutCommonEnds(oldRange, newRange)
    guard !oldText.isEmpty || !newText.isEmpty else { return ([], nil) }
    var table = WordTable(old: old, new: new, expecting: oldText.count + newText.count)
    let oldWords = TextWords(.old, in: oldText, of: oldRange, numberedBy: &table)
    let newWords = TextWords(.new, in: newText, of: newRange, numberedBy: &table)
    let alignment = WordAlignment(
      oldWords.words.numbers, newWords.words.numbers, numberCount: table.count)
    var changes = WordHunk.hunks(alignment)
    if isReadable {
      changes = HunkSlide(old: oldWords, new: newWords).apply(to: changes)
      changes = IslandAbsorption(old: oldWords, new: newWords).apply(to: changes)
    }
    let hunks = HunkWriter.hunks(changes, old: oldWords, new: newWords)
    return (
      isReadable ? HunkLimit.apply(to: hunks) : hunks,
      ComparedWords(old: oldWords.words, new: newWords.words)
    )
  }

  // MARK: - Common ends

  /// Bytes left uncut at each end, so that an edit can still slide into what both texts share.
  private static let margin = 1024

  /// Leaves out what both pieces begin and end with, cut where no token of either can reach across.
  private func withoutCommonEnds(
    _ oldRange: Range<Int>, _ newRange: Range<Int>
  ) -> (old: Range<Int>, new: Range<Int>) {
    guard let oldBase = old.baseAddress, let newBase = new.baseAddress else {
      return (oldRange, newRange)
    }
    let shorter = min(oldRange.count, newRange.count)
    let head = CommonBytes.head(
      oldBase + oldRange.lowerBound, newBase + newRange.lowerBound, shorter)
    if head == oldRange.count, head == newRange.count { return (0..<0, 0..<0) }
    let tail = CommonBytes.tail(
      oldBase + oldRange.upperBound, newBase + newRange.upperBound, shorter - head)
    let start = headCut(oldRange.lowerBound + head - Self.margin, from: oldRange.lowerBound)
    let end = tailCut(oldRange.upperBound - tail + Self.margin, to: oldRange.upperBound)
    let newStart = start - oldRange.lowerBound + newRange.lowerBound
    return (start..<end, newStart..<newRange.upperBound - (oldRange.upperBound - end))
  }

  private func headCut(_ limit: Int, from start: Int) -> Int {
    var cut = limit
    while cut > start, !isSafeCut(cut) { cut -= 1 }
    return max(cut, start)
  }

  private func tailCut(_ limit: Int, to end: Int) -> Int {
    var cut = limit
    while cut < end, !isSafeCut(cut) { cut += 1 }
    return min(cut, end)
  }

  /// Whether a word begins at `place` of the old text right after a space or line end.
  private func isSafeCut(_ place: Int) -> Bool {
    guard old[place - 1] == 0x20 || old[place - 1] == 0x0A else { return false }
    let byte = old[place]
    return (byte | 0x20) &- 0x61 < 26 || byte == 0xD0 || byte == 0xD1
  }
}

/// The words of both sides of a comparison, numbered alike.
struct ComparedWords: Sendable {
  let old: WordSequence
  let new: WordSequence
}
