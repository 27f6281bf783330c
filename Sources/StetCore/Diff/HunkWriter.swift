/// Turns hunks of words into hunks of bytes, white space and signs included.
///
/// Beside a hunk of words as many separators are kept as both sides share, first at its head, then at its
/// tail. Between two kept words a common subsequence of separators is kept.
struct HunkWriter {
  let old: TextWords
  let new: TextWords
  private var hunks: [Hunk] = []

  init(old: TextWords, new: TextWords) {
    self.old = old
    self.new = new
  }

  /// - Parameter changes: hunks of words, rising.
  static func hunks(_ changes: [WordHunk], old: TextWords, new: TextWords) -> [Hunk] {
    var writer = HunkWriter(old: old, new: new)
    writer.hunks.reserveCapacity(changes.count)
    var (oldWord, newWord) = (0, 0)
    for change in changes {
      writer.writeKept(oldWord..<change.old.lowerBound, newWord..<change.new.lowerBound)
      writer.write(change)
      (oldWord, newWord) = (change.old.upperBound, change.new.upperBound)
    }
    writer.writeKept(oldWord..<old.count, newWord..<new.count)
    let isEndKept = changes.last.map { $0.old.upperBound < old.count } ?? true
    if isEndKept { writer.writeGap(old.gap(before: old.count), new.gap(before: new.count)) }
    return writer.hunks
  }

  /// Writes what differs between the kept words of a run, and before its first at the start of the text.
  private mutating func writeKept(_ oldRun: Range<Int>, _ newRun: Range<Int>) {
    if !oldRun.isEmpty, oldRun.lowerBound == 0, newRun.lowerBound == 0 {
      writeGap(old.gap(before: 0), new.gap(before: 0))
    }
    guard oldRun.count > 1, let oldCore = old.core(oldRun), let newCore = new.core(newRun),
      !isSame(oldCore, newCore)
    else { return }
    for offset in 1..<oldRun.count {
      writeGap(
        old.gap(before: oldRun.lowerBound + offset), new.gap(before: newRun.lowerBound + offset))
    }
  }

  /// Writes a hunk of words with the separators around it that the sides don't share.
  private mutating func write(_ change: WordHunk) {
    let oldGap =
      old.gap(before: change.old.lowerBound)
      .lowerBound..<old.gap(before: change.old.upperBound).upperBound
    let newGap =
      new.gap(before: change.new.lowerBound)
      .lowerBound..<new.gap(before: change.new.upperBound).upperBound
    let oldCore = old.core(change.old)
    let newCore = new.core(change.new)
    let head = commonHead(
      oldGap.lowerBound..<(oldCore?.lowerBound ?? oldGap.upperBound),
      newGap.lowerBound..<(newCore?.lowerBound ?? newGap.upperBound))
    let oldStart = oldGap.lowerBound + head
    let newStart = newGap.lowerBound + head
    let tail = commonTail(
      max(oldStart, oldCore?.upperBound ?? 0)..<oldGap.upperBound,
      max(newStart, newCore?.upperBound ?? 0)..<newGap.upperBound)
    hunks.append(
      Hunk(old: oldStart..<oldGap.upperBound - tail, new: newStart..<newGap.upperBound - tail))
  }

  /// Compares the separators between two kept words as if they were words.
  private mutating func writeGap(_ oldGap: Range<Int>, _ newGap: Range<Int>) {
    guard !isSame(oldGap, newGap) else { return }
    var table = WordTable(forBytes: oldGap.count + newGap.count)
    let oldTokens = SeparatorTokens(old.bytes, oldGap, numberedBy: &table)
    let newTokens = SeparatorTokens(new.bytes, newGap, numberedBy: &table)
    let alignment = WordAlignment(oldTokens.numbers, newTokens.numbers, numberCount: table.count)
    for change in WordHunk.hunks(alignment) {
      hunks.append(Hunk(old: oldTokens.bytes(of: change.old), new: newTokens.bytes(of: change.new)))
    }
  }

  // MARK: - Common separators

  private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count, let oldBase = old.bytes.baseAddress,
      let newBase = new.bytes.baseAddress
    else { return one.count == other.count }
    return CommonBytes.areEqual(oldBase + one.lowerBound, newBase + other.lowerBound, one.count)
  }

  /// The bytes of the whole tokens with which both ranges begin.
  private func commonHead(_ oldRange: Range<Int>, _ newRange: Range<Int>) -> Int {
    if oldRange.isEmpty || newRange.isEmpty { return 0 }
    if isSame(oldRange, newRange) { return oldRange.count }
    let oldLexer = lexer(old, to: oldRange.upperBound)
    let newLexer = lexer(new, to: newRange.upperBound)
    var length = 0
    while length < min(oldRange.count, newRange.count) {
      let oldToken =
        oldRange.lowerBound + length..<oldLexer.tokenEnd(from: oldRange.lowerBound + length)
      let newToken =
        newRange.lowerBound + length..<newLexer.tokenEnd(from: newRange.lowerBound + length)
      guard isSame(oldToken, newToken) else { break }
      length += oldToken.count
    }
    return length
  }

  /// The bytes of the whole tokens with which both ranges end.
  private func commonTail(_ oldRange: Range<Int>, _ newRange: Range<Int>) -> Int {
    if oldRange.isEmpty || newRange.isEmpty { return 0 }
    if isSame(oldRange, newRange) { return oldRange.count }
    let shared = sharedTail(oldRange, newRange)
    guard shared > 0 else { return 0 }
    let oldLengths = tokenTails(old, oldRange, upTo: shared)
    let newLengths = tokenTails(new, newRange, upTo: shared)
    var newIndex = 0
    for length in oldLengths {
      while newIndex < newLengths.count, newLengths[newIndex] > length { newIndex += 1 }
      if newIndex < newLengths.count, newLengths[newIndex] == length { return Int(length) }
    }
    return 0
  }

  private func sharedTail(_ oldRange: Range<Int>, _ newRange: Range<Int>) -> Int {
    guard let oldBase = old.bytes.baseAddress, let newBase = new.bytes.baseAddress else { return 0 }
    return CommonBytes.tail(
      oldBase + oldRange.upperBound, newBase + newRange.upperBound,
      min(oldRange.count, newRange.count))
  }

  /// How many bytes follow the start of each token, falling, for those of at most `limit`.
  private func tokenTails(_ text: TextWords, _ range: Range<Int>, upTo limit: Int)
    -> ContiguousArray<Int32>
  {
    let lexer = lexer(text, to: range.upperBound)
    var tails: ContiguousArray<Int32> = []
    var position = range.lowerBound
    while position < range.upperBound {
      if range.upperBound - position <= limit {
        tails.append(Int32(truncatingIfNeeded: range.upperBound - position))
      }
      position = lexer.tokenEnd(from: position)
    }
    return tails
  }

  private func lexer(_ text: TextWords, to end: Int) -> DiffLexer {
    DiffLexer(bytes: UnsafeBufferPointer(rebasing: text.bytes[..<end]))
  }
}
