/// Finds passages that were carried elsewhere: runs of words deleted in one place and inserted in another.
struct MoveSearch {
  /// A passage with so many words unbroken counts as moved wherever it stands; another as whole sentences.
  private static let fewestWords = 6
  /// Runs so few words apart in both texts belong to one passage that was edited on its way.
  private static let reach = 8
  /// With more deleted words than this only one phrase in four is looked at: enough for whole paragraphs.
  private static let thoroughCount = 1 << 16

  let old: UnsafeBufferPointer<UInt8>
  let new: UnsafeBufferPointer<UInt8>

  /// - Parameters:
  ///   - hunks: all that differs, of every pair of pieces.
  ///   - words: of both texts as they were compared, where they were compared as one pair of pieces: then no
  ///     word is read twice.
  /// - Returns: pieces in the order of the new text; none overlaps another in either text.
  func moves(_ hunks: [[Hunk]], words: ComparedWords?) -> [MovedPiece] {
    guard let (deleted, inserted) = changedWords(hunks.flatMap(\.self), words) else { return [] }
    var isTaken = [Bool](repeating: false, count: inserted.numbers.count)
    let runs = distinct(runs(deleted, inserted), &isTaken)
    let passages = passages(runs, deleted, inserted).filter { isMove($0, deleted, inserted) }
      .map { filled($0, deleted, inserted, &isTaken) }
    return pieces(passages.sorted { $0[0].new < $1[0].new }, deleted, inserted)
  }

  private func changedWords(
    _ hunks: [Hunk], _ words: ComparedWords?
  ) -> (deleted: ChangedWords, inserted: ChangedWords)? {
    if let words {
      guard let deleted = ChangedWords(.old, old, hunks.map(\.old), from: words.old),
        let inserted = ChangedWords(.new, new, hunks.map(\.new), from: words.new)
      else { return nil }
      return (deleted, inserted)
    }
    var table = WordTable(
      old: old, new: new, expecting: hunks.reduce(0) { $0 + $1.old.count + $1.new.count })
    guard let deleted = ChangedWords(.old, hunks.map(\.old), numberedBy: &table),
      let inserted = ChangedWords(.new, hunks.map(\.new), numberedBy: &table)
    else { return nil }
    return (deleted, inserted)
  }

  private func runs(_ deleted: ChangedWords, _ inserted: ChangedWords) -> [Anchor] {
    let isThorough = deleted.numbers.count <= Self.thoroughCount
    return deleted.numbers.withUnsafeBufferPointer { deleted in
      inserted.numbers.withUnsafeBufferPointer { inserted in
        AnchorSearch(old: deleted, new: inserted, isThorough: isThorough).anchors()
      }
    }
  }

  /// Each word of the new text given once, to the longest run; in the order of the old text.
  private func distinct(_ runs: [Anchor], _ isTaken: inout [Bool]) -> [Anchor] {
    var kept: [Anchor] = []
    for run in runs.sorted(by: { ($0.length, $1.new) > ($1.length, $0.new) })
    where !isTaken[run.new] && !isTaken[run.newEnd - 1] {
      for index in run.new..<run.newEnd { isTaken[index] = true }
      kept.append(run)
    }
    return kept.sorted { $0.old < $1.old }
  }

  // MARK: - Passages

  /// Gathers runs that follow each other closely in the same two hunks.
  private func passages(
    _ runs: [Anchor], _ deleted: ChangedWords, _ inserted: ChangedWords
  ) -> [[Anchor]] {
    var passages: [[Anchor]] = []
    for run in runs {
      if let last = passages.last?.last, continues(last, run, deleted, inserted) {
        passages[passages.count - 1].append(run)
      } else {
        passages.append([run])
      }
    }
    return passages
  }

  private func continues(
    _ run: Anchor, _ next: Anchor, _ deleted: ChangedWords, _ inserted: ChangedWords
  ) -> Bool {
    next.old - run.oldEnd <= Self.reach && (0...Self.reach).contains(next.new - run.newEnd)
      && deleted.areTogether(run.old, next.old) && inserted.areTogether(run.new, next.new)
  }

  private func isMove(_ passage: [Anchor], _ deleted: ChangedWords, _ inserted: ChangedWords)
    -> Bool
  {
    if passage.contains(where: { $0.length >= Self.fewestWords }) { return true }
    let (first, last) = (passage[0], passage[passage.count - 1])
    return deleted.isSentence(first.old..<last.oldEnd)
      && inserted.isSentence(first.new..<last.newEnd)
  }

  /// Adds the words that the gaps between a passage's runs share and no other passage has.
  private func filled(
    _ passage: [Anchor], _ deleted: ChangedWords, _ inserted: ChangedWords, _ isTaken: inout [Bool]
  ) -> [Anchor] {
    var result = [passage[0]]
    for run in passage.dropFirst() {
      var newStart = result[result.count - 1].newEnd
      for old in result[result.count - 1].oldEnd..<run.old {
        let match = (newStart..<run.new).first {
          !isTaken[$0] && inserted.numbers[$0] == deleted.numbers[old]
        }
        guard let match else { continue }
        isTaken[match] = true
        result.append(Anchor(old: old, new: match, length: 1))
        newStart = match + 1
      }
      result.append(run)
    }
    return result
  }

  // MARK: - Pieces

  private func pieces(
    _ passages: [[Anchor]], _ deleted: ChangedWords, _ inserted: ChangedWords
  ) -> [MovedPiece] {
    let common = CommonSeparators(old: old, new: new)
    let pieces = passages.enumerated().flatMap { index, passage in
      passage.map { run in
        let oldEnds = deleted.surroundings(of: run.old..<run.oldEnd)
        let newEnds = inserted.surroundings(of: run.new..<run.newEnd)
        let head = common.tail(oldEnds.before, newEnds.before)
        let tail = common.head(oldEnds.after, newEnds.after)
        return MovedPiece(
          old: oldEnds.before.upperBound - head..<oldEnds.after.lowerBound + tail,
          new: newEnds.before.upperBound - head..<newEnds.after.lowerBound + tail, number: index + 1
        )
      }
    }
    return pieces.sorted { $0.new.lowerBound < $1.new.lowerBound }
  }
}
