/// Turns hunks of words into hunks of bytes, white space and signs included.
///
/// Beside a hunk of words as many separators are kept as both sides share, first at its head, then at its
/// tail. Between two kept words a common subsequence of separators is kept.
struct HunkWriter {
  private let old: TextWords
  private let new: TextWords
  private let common: CommonSeparators
  private var hunks: [Hunk] = []

  private init(old: TextWords, new: TextWords) {
    self.old = old
    self.new = new
    common = CommonSeparators(old: old.bytes, new: new.bytes)
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
      !common.areSame(oldCore, newCore)
    else { return }
    for offset in 1..<oldRun.count {
      writeGap(
        old.gap(before: oldRun.lowerBound + offset), new.gap(before: newRun.lowerBound + offset))
    }
  }

  /// Writes a hunk of words with the separators around it that the sides don't share.
  private mutating func write(_ change: WordHunk) {
    let oldGap = old.surroundings(of: change.old)
    let newGap = new.surroundings(of: change.new)
    let oldCore = old.core(change.old)
    let newCore = new.core(change.new)
    let head = common.head(
      oldGap.lowerBound..<(oldCore?.lowerBound ?? oldGap.upperBound),
      newGap.lowerBound..<(newCore?.lowerBound ?? newGap.upperBound))
    let oldStart = oldGap.lowerBound + head
    let newStart = newGap.lowerBound + head
    let tail = common.tail(
      max(oldStart, oldCore?.upperBound ?? 0)..<oldGap.upperBound,
      max(newStart, newCore?.upperBound ?? 0)..<newGap.upperBound)
    hunks.append(
      Hunk(old: oldStart..<oldGap.upperBound - tail, new: newStart..<newGap.upperBound - tail))
  }

  /// Compares the separators between two kept words as if they were words.
  private mutating func writeGap(_ oldGap: Range<Int>, _ newGap: Range<Int>) {
    guard !common.areSame(oldGap, newGap) else { return }
    var table = WordTable(
      old: old.bytes, new: new.bytes, expecting: oldGap.count + newGap.count)
    let oldTokens = SeparatorTokens(.old, in: oldGap, numberedBy: &table)
    let newTokens = SeparatorTokens(.new, in: newGap, numberedBy: &table)
    let alignment = WordAlignment(oldTokens.numbers, newTokens.numbers, numberCount: table.count)
    let isHuge = oldTokens.numbers.count + newTokens.numbers.count > 1 << 19
    for change in WordHunk.hunks(alignment, joinedWithin: isHuge ? 4 : 0) {
      hunks.append(Hunk(old: oldTokens.bytes(of: change.old), new: newTokens.bytes(of: change.new)))
    }
  }
}
