/// Finds a longest common subsequence of two runs of word numbers in linear space, and marks it.
///
/// The search is O(N·D/64) for N words and D differences: a bit-parallel pass over a band around the
/// diagonal, whose width grows until the differences found fit in it (E. Ukkonen, 1985). The way back is
/// read from the states of the rows, which are worked out again from marks set on the way there. Where the
/// band would cost more than the effort allowed it stays narrower; the result is then still a common
/// subsequence, only perhaps not the longest. Owns scratch memory, hence not copyable.
struct SubsequenceSearch: ~Copyable {
  /// Machine words of states kept at once for a short piece: a quarter of a megabyte.
  private static let shortSize = 1 << 15
  /// Machine words that passes over bands may touch for the whole of the texts.
  private static let mostEffort = 1 << 25
  /// The same for texts that keep less than half of their words: a wide search finds hardly more there.
  private static let leastEffort = 1 << 21

  private let old: UnsafeBufferPointer<Int32>
  private let new: UnsafeBufferPointer<Int32>
  private let index: OccurrencePointers
  private let keptOld: UnsafeMutableBufferPointer<Bool>
  private let keptNew: UnsafeMutableBufferPointer<Bool>
  private let state: UnsafeMutablePointer<UInt64>
  private let areFarApart: Bool

  /// - Parameters:
  ///   - index: the places of `new`.
  ///   - areFarApart: whether the texts are long and share too few anchors: a narrow band would find little.
  ///   - keptOld: one flag for each of `old`, set to true for the words of the subsequence.
  init(
    old: UnsafeBufferPointer<Int32>, new: UnsafeBufferPointer<Int32>, index: OccurrencePointers,
    keptOld: UnsafeMutableBufferPointer<Bool>, keptNew: UnsafeMutableBufferPointer<Bool>,
    areFarApart: Bool
  ) {
    self.old = old
    self.new = new
    self.index = index
    self.areFarApart = areFarApart
    self.keptOld = keptOld
    self.keptNew = keptNew
    state = .allocate(capacity: new.count / 64 + 2)
  }

  deinit { state.deallocate() }

  /// Marks a longest common subsequence of the two ranges.
  func mark(_ wholeOld: Range<Int>, _ wholeNew: Range<Int>) {
    let (old, new) = trimmed(wholeOld, wholeNew)
    guard !old.isEmpty, !new.isEmpty, let rows = self.old.baseAddress else { return }
    let least = abs(old.count - new.count)
    let longest = old.count + new.count
    let isShort = old.count * (new.count / 64 + 2) <= Self.shortSize
    var effort = max(Self.leastEffort, Self.mostEffort / self.old.count * old.count)
    var limit = isShort ? longest : least + 256 + longest / 512
    if areFarApart { limit = max(limit, least + Self.leastEffort / old.count * 64) }
    while true {
      let cap = least + max(256, effort / old.count * 64)
      let sweep = BandSweep(
        index, rows: rows + old.lowerBound, rowCount: old.count, columns: new,
        limit: min(limit, cap))
      let states = StateLog(sweep, state: state, isWhole: isShort)
      let kept = states.run()
      let found = longest - 2 * kept
      if found <= limit || limit >= cap { return markKept(states, old, new) }
      if kept * 2 < min(old.count, new.count) { effort = min(effort, Self.leastEffort) }
      limit = found <= limit * 8 ? found : limit * 4
    }
  }

  private func trimmed(_ old: Range<Int>, _ new: Range<Int>) -> (old: Range<Int>, new: Range<Int>) {
    var (oldLow, oldHigh) = (old.lowerBound, old.upperBound)
    var (newLow, newHigh) = (new.lowerBound, new.upperBound)
    while oldLow < oldHigh, newLow < newHigh, self.old[oldLow] == self.new[newLow] {
      keptOld[oldLow] = true
      keptNew[newLow] = true
      oldLow += 1
      newLow += 1
    }
    while oldLow < oldHigh, newLow < newHigh, self.old[oldHigh - 1] == self.new[newHigh - 1] {
      oldHigh -= 1
      newHigh -= 1
      keptOld[oldHigh] = true
      keptNew[newHigh] = true
    }
    return (oldLow..<oldHigh, newLow..<newHigh)
  }

  /// Walks back from corner to corner; an equal pair is always taken, so runs stay together.
  private func markKept(_ states: borrowing StateLog, _ rows: Range<Int>, _ columns: Range<Int>) {
    var row = rows.count - 1
    var column = columns.count - 1
    var loaded = rows.count
    while row >= 0, column >= 0 {
      if old[rows.lowerBound + row] == new[columns.lowerBound + column] {
        keptOld[rows.lowerBound + row] = true
        keptNew[columns.lowerBound + column] = true
        row -= 1
        column -= 1
        continue
      }
      if row < loaded { loaded = states.load(row) }
      if states.grows(row, column) { row -= 1 } else { column -= 1 }
    }
  }
}
