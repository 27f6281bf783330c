/// The hunks between two texts given as bytes: the whole path from bytes to ``Hunk``.
struct TextDifference {
  let old: UnsafeBufferPointer<UInt8>
  let new: UnsafeBufferPointer<UInt8>

  func hunks(isReadable: Bool) -> [Hunk] {
    let (head, tail) = commonEnds()
    let oldText = head..<old.count - tail
    let newText = head..<new.count - tail
    guard !oldText.isEmpty || !newText.isEmpty else { return [] }
    var table = WordTable(forBytes: oldText.count + newText.count)
    let oldWords = TextWords(old, in: oldText, numberedBy: &table)
    let newWords = TextWords(new, in: newText, numberedBy: &table)
    let alignment = WordAlignment(
      oldWords.words.numbers, newWords.words.numbers, numberCount: table.count)
    var changes = WordHunk.hunks(alignment)
    if isReadable {
      changes = HunkSlide(old: oldWords, new: newWords).apply(to: changes)
      changes = IslandAbsorption(old: oldWords, new: newWords).apply(to: changes)
    }
    return HunkWriter.hunks(changes, old: oldWords, new: newWords)
  }

  // MARK: - Common ends

  /// Bytes left uncut at each end, so that an edit can still slide into what both texts share.
  private static let margin = 1024

  /// How many bytes to leave out at either end, cut where no token of either text can reach across.
  private func commonEnds() -> (head: Int, tail: Int) {
    let shorter = min(old.count, new.count)
    var head = 0
    while head < shorter, old[head] == new[head] { head += 1 }
    if head == old.count, head == new.count { return (head, 0) }
    var tail = 0
    while tail < shorter - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    return (headCut(head - Self.margin), tailCut(tail - Self.margin))
  }

  private func headCut(_ limit: Int) -> Int {
    var cut = limit
    while cut > 0, !isSafeCut(cut) { cut -= 1 }
    return max(cut, 0)
  }

  private func tailCut(_ limit: Int) -> Int {
    var cut = limit
    while cut > 0, !isSafeCut(old.count - cut) { cut -= 1 }
    return max(cut, 0)
  }

  /// Whether a word begins at `place` of the old text right after a space or line end.
  private func isSafeCut(_ place: Int) -> Bool {
    guard place > 0, place < old.count, old[place - 1] == 0x20 || old[place - 1] == 0x0A else {
      return false
    }
    let byte = old[place]
    return (byte | 0x20) &- 0x61 < 26 || byte == 0xD0 || byte == 0xD1
  }
}
