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
  ///
  /// Where both sides have as many paragraph ends inside, each paragraph gets a hunk of its own.
  private mutating func write(_ change: WordHunk) {
    let breaks = paragraphBreaks(change)
    let outer = (old: old.surroundings(of: change.old), new: new.surroundings(of: change.new))
    let head = common.head(
      outer.old.lowerBound..<(old.core(change.old)?.lowerBound ?? outer.old.upperBound),
      outer.new.lowerBound..<(new.core(change.new)?.lowerBound ?? outer.new.upperBound))
    var start = (old: outer.old.lowerBound + head, new: outer.new.lowerBound + head)
    for (oldWord, newWord) in breaks {
      let (oldGap, newGap) = (old.lineEnds(before: oldWord), new.lineEnds(before: newWord))
      let tail = common.tail(oldGap.ends, newGap.ends)
      hunks.append(
        Hunk(
          old: start.old..<oldGap.ends.upperBound - tail,
          new: start.new..<newGap.ends.upperBound - tail))
      let head = common.head(oldGap.rest, newGap.rest)
      start = (oldGap.rest.lowerBound + head, newGap.rest.lowerBound + head)
    }
    let tail = common.tail(
      max(start.old, old.core(change.old)?.upperBound ?? 0)..<outer.old.upperBound,
      max(start.new, new.core(change.new)?.upperBound ?? 0)..<outer.new.upperBound)
    hunks.append(
      Hunk(
        old: start.old..<outer.old.upperBound - tail, new: start.new..<outer.new.upperBound - tail))
  }

  /// The words that begin paragraphs inside a hunk, in pairs; none where the sides have different numbers.
  private func paragraphBreaks(_ change: WordHunk) -> [(old: Int, new: Int)] {
    guard change.old.count > 1, change.new.count > 1 else { return [] }
    let oldBreaks = old.paragraphStarts(in: change.old)
    guard !oldBreaks.isEmpty else { return [] }
    let newBreaks = new.paragraphStarts(in: change.new)
    return oldBreaks.count == newBreaks.count ? Array(zip(oldBreaks, newBreaks)) : []
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
