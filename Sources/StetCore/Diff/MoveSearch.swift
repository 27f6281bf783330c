/// Finds passages that were carried elsewhere: runs of words deleted in one place and inserted in another.
struct MoveSearch {
  /// A run of so many words counts as moved wherever it stands; a shorter one only as a whole sentence.
  private static let phrase = 6
  private static let sentence = 4
  /// Runs so few words apart belong to one moved passage.
  private static let reach = 8

  let old: UnsafeBufferPointer<UInt8>
  let new: UnsafeBufferPointer<UInt8>

  /// - Parameter hunks: all that differs, of every pair of pieces.
  /// - Returns: pieces in the order of the new text; none overlaps another in either text.
  func moves(_ hunks: [[Hunk]]) -> [MovedPiece] {
    let all = hunks.flatMap(\.self)
    var table = WordTable(forBytes: all.reduce(0) { $0 + $1.old.count + $1.new.count })
    let deleted = ChangedWords(old, all.map(\.old), sign: -1, numberedBy: &table)
    guard deleted.numbers.count > Self.sentence else { return [] }
    let inserted = ChangedWords(new, all.map(\.new), sign: -2, numberedBy: &table)
    let runs = runs(deleted, inserted).filter { isMove($0, deleted, inserted) }
    return pieces(distinct(runs, inserted), deleted, inserted)
  }

  private func runs(_ deleted: ChangedWords, _ inserted: ChangedWords) -> [Anchor] {
    deleted.numbers.withUnsafeBufferPointer { deleted in
      inserted.numbers.withUnsafeBufferPointer { inserted in
        AnchorSearch(old: deleted, new: inserted, isThorough: true).anchors()
      }
    }
  }

  private func isMove(_ run: Anchor, _ deleted: ChangedWords, _ inserted: ChangedWords) -> Bool {
    if run.length >= Self.phrase { return true }
    return run.length >= Self.sentence && deleted.isSentence(run.old..<run.oldEnd)
      && inserted.isSentence(run.new..<run.newEnd)
  }

  /// Longest first, each word of the new text given once; then in the order of the new text.
  private func distinct(_ runs: [Anchor], _ inserted: ChangedWords) -> [Anchor] {
    var isTaken = [Bool](repeating: false, count: inserted.numbers.count)
    var kept: [Anchor] = []
    for run in runs.sorted(by: { ($0.length, $1.new) > ($1.length, $0.new) })
    where !isTaken[run.new] && !isTaken[run.newEnd - 1] {
      for index in run.new..<run.newEnd { isTaken[index] = true }
      kept.append(run)
    }
    return kept.sorted { $0.new < $1.new }
  }

  private func pieces(
    _ runs: [Anchor], _ deleted: ChangedWords, _ inserted: ChangedWords
  ) -> [MovedPiece] {
    var pieces: [MovedPiece] = []
    var number = 0
    for (index, run) in runs.enumerated() {
      if index == 0 || !continues(runs[index - 1], run, deleted, inserted) { number += 1 }
      let oldEnds = deleted.surroundings(of: run.old..<run.oldEnd)
      let newEnds = inserted.surroundings(of: run.new..<run.newEnd)
      let common = CommonSeparators(old: old, new: new)
      let head = common.tail(oldEnds.before, newEnds.before)
      let tail = common.head(oldEnds.after, newEnds.after)
      pieces.append(
        MovedPiece(
          old: oldEnds.before.upperBound - head..<oldEnds.after.lowerBound + tail,
          new: newEnds.before.upperBound - head..<newEnds.after.lowerBound + tail, number: number))
    }
    return pieces
  }

  /// Whether `next` carries on the passage of `run`, a few changed words later in the same places.
  private func continues(
    _ run: Anchor, _ next: Anchor, _ deleted: ChangedWords, _ inserted: ChangedWords
  ) -> Bool {
    next.old >= run.oldEnd && next.old - run.oldEnd <= Self.reach
      && next.new - run.newEnd <= Self.reach
      && deleted.areTogether(run.oldEnd - 1, next.old)
      && inserted.areTogether(run.newEnd - 1, next.new)
  }
}
