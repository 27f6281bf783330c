/// Finds a longest common subsequence of two runs of word numbers in linear space, and marks it.
///
/// The search is O(N·D/64) for N words and D differences: a bit-parallel pass over a band around the
/// diagonal, whose width doubles until the differences found fit in it (E. Ukkonen, 1985), then halving
/// (D. Hirschberg, 1975) down to pieces small enough to keep whole. Where the band would cost more than
/// ``maximumEffort`` it stays narrower; the result is then still a common subsequence, only perhaps not
/// the longest. Owns scratch memory, hence not copyable.
struct SubsequenceSearch: ~Copyable {
  /// Machine words of states kept at once: a quarter of a megabyte.
  static let leafSize = 1 << 15
  /// Machine words that one pass over a band may touch.
  static let maximumEffort = 1 << 23

  let old: UnsafeBufferPointer<Int32>
  let new: UnsafeBufferPointer<Int32>
  let forward: OccurrencePointers
  let backward: OccurrencePointers
  private let keptOld: UnsafeMutableBufferPointer<Bool>
  private let keptNew: UnsafeMutableBufferPointer<Bool>
  private let state: UnsafeMutablePointer<UInt64>
  private let otherState: UnsafeMutablePointer<UInt64>
  private let copies: UnsafeMutablePointer<UInt64>

  /// - Parameters:
  ///   - forward: the places of `new`.
  ///   - backward: the places of `new` counted from its end; needed where a piece exceeds the leaf size.
  ///   - keptOld: one flag for each of `old`, set to true for the words of the subsequence.
  init(
    old: UnsafeBufferPointer<Int32>, new: UnsafeBufferPointer<Int32>, forward: OccurrencePointers,
    backward: OccurrencePointers, keptOld: UnsafeMutableBufferPointer<Bool>,
    keptNew: UnsafeMutableBufferPointer<Bool>
  ) {
    self.old = old
    self.new = new
    self.forward = forward
    self.backward = backward
    self.keptOld = keptOld
    self.keptNew = keptNew
    let wordCount = new.count / 64 + 2
    state = .allocate(capacity: wordCount)
    otherState = .allocate(capacity: wordCount)
    copies = .allocate(capacity: max(Self.leafSize, wordCount))
  }

  deinit {
    state.deallocate()
    otherState.deallocate()
    copies.deallocate()
  }

  /// Whether the two ranges need the backward index.
  static func exceedsLeaf(_ old: Range<Int>, _ new: Range<Int>) -> Bool {
    old.count > 1 && old.count * (new.count / 64 + 2) > leafSize
  }

  /// Marks a longest common subsequence of the two ranges.
  func mark(_ old: Range<Int>, _ new: Range<Int>) {
    let piece = trimmed(old, new)
    guard !piece.old.isEmpty, !piece.new.isEmpty else { return }
    let limit =
      Self.exceedsLeaf(piece.old, piece.new) ? differenceLimit(piece.old, piece.new) : Int.max
    halve(piece.old, piece.new, limit: limit, cap: limit)
  }

  /// - Parameters:
  ///   - limit: the differences that a longest common subsequence leaves, at most.
  ///   - cap: never look further than so many differences allow.
  private func halve(_ wholeOld: Range<Int>, _ wholeNew: Range<Int>, limit: Int, cap: Int) {
    let (old, new) = trimmed(wholeOld, wholeNew)
    guard !old.isEmpty, !new.isEmpty else { return }
    guard Self.exceedsLeaf(old, new) else { return markLeaf(old, new) }
    let band = Band(old.count, new.count, limit: min(limit, cap))
    let upper = old.lowerBound..<old.lowerBound + old.count / 2
    let lower = upper.upperBound..<old.upperBound
    sweep(upper, new, band, into: state)
    sweepBackward(lower, new, band, into: otherState)
    let split = bestSplit(new)
    let left = new.lowerBound..<split.place
    let right = split.place..<new.upperBound
    halve(upper, left, limit: upper.count + left.count - 2 * split.before, cap: cap)
    halve(lower, right, limit: lower.count + right.count - 2 * split.after, cap: cap)
  }

  private func trimmed(_ old: Range<Int>, _ new: Range<Int>) -> (old: Range<Int>, new: Range<Int>) {
    var (oldLow, oldHigh, newLow, newHigh) = (
      old.lowerBound, old.upperBound, new.lowerBound, new.upperBound
    )
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

  // MARK: - Passes

  private func sweep(
    _ rows: Range<Int>, _ columns: Range<Int>, _ band: Band,
    into state: UnsafeMutablePointer<UInt64>,
    copies: UnsafeMutablePointer<UInt64>? = nil
  ) {
    guard let base = old.baseAddress else { return }
    let count = Self.stateCount(columns)
    state.update(repeating: .max, count: count)
    BitSweep(index: forward, columns: columns, below: band.below, above: band.above)
      .run(
        first: base + rows.lowerBound, step: 1, rowCount: rows.count, state: state,
        stateCount: count,
        copies: copies)
  }

  private func sweepBackward(
    _ rows: Range<Int>, _ columns: Range<Int>, _ band: Band,
    into state: UnsafeMutablePointer<UInt64>
  ) {
    guard let base = old.baseAddress else { return }
    let mirrored = new.count - columns.upperBound..<new.count - columns.lowerBound
    let count = Self.stateCount(mirrored)
    state.update(repeating: .max, count: count)
    BitSweep(index: backward, columns: mirrored, below: band.below, above: band.above)
      .run(
        first: base + rows.upperBound - 1, step: -1, rowCount: rows.count, state: state,
        stateCount: count)
  }

  private static func stateCount(_ columns: Range<Int>) -> Int {
    (columns.upperBound - 1) >> 6 - columns.lowerBound >> 6 + 1
  }

  /// Where to cut the columns so that both parts together keep most, with what each part keeps.
  private func bestSplit(_ columns: Range<Int>) -> (place: Int, before: Int, after: Int) {
    let origin = columns.lowerBound & ~63
    let mirroredEnd = new.count - columns.lowerBound
    let mirroredOrigin = (new.count - columns.upperBound) & ~63
    var after = 0
    for place in new.count - columns.upperBound..<mirroredEnd {
      after += Self.growth(otherState, place - mirroredOrigin)
    }
    var before = 0
    var best = (place: columns.lowerBound, before: 0, after: after)
    for place in columns {
      before += Self.growth(state, place - origin)
      after -= Self.growth(otherState, new.count - 1 - place - mirroredOrigin)
      if before + after > best.before + best.after { best = (place + 1, before, after) }
    }
    return best
  }

  /// 1 where the bit is 0.
  private static func growth(_ state: UnsafeMutablePointer<UInt64>, _ place: Int) -> Int {
    1 - Int(truncatingIfNeeded: state[place >> 6] >> UInt64(place & 63) & 1)
  }

  // MARK: - Leaves and limits

  /// Walks back through the states of all rows; an equal pair is always taken, so runs stay together.
  private func markLeaf(_ rows: Range<Int>, _ columns: Range<Int>) {
    let count = Self.stateCount(columns)
    sweep(rows, columns, .everything, into: state, copies: copies)
    let origin = columns.lowerBound & ~63
    var row = rows.upperBound - 1
    var column = columns.upperBound - 1
    while row >= rows.lowerBound, column >= columns.lowerBound {
      if old[row] == new[column] {
        keptOld[row] = true
        keptNew[column] = true
        row -= 1
        column -= 1
      } else if Self.growth(copies + (row - rows.lowerBound) * count, column - origin) == 0 {
        column -= 1
      } else {
        row -= 1
      }
    }
  }

  /// The number of differences, or the most that the effort allows to look for.
  private func differenceLimit(_ old: Range<Int>, _ new: Range<Int>) -> Int {
    let least = abs(old.count - new.count)
    let cap = least + max(256, Self.maximumEffort / old.count * 64)
    var guess = min(cap, least + max(256, (old.count + new.count) / 64))
    while guess < cap {
      sweep(old, new, Band(old.count, new.count, limit: guess), into: state)
      let origin = new.lowerBound & ~63
      let kept = new.reduce(0) { $0 + Self.growth(state, $1 - origin) }
      let found = old.count + new.count - 2 * kept
      if found <= guess { return found }
      guess = min(cap, found, guess * 4)
    }
    return guess
  }
}

/// How far from the diagonal matches count: row r may meet columns r - below through r + above.
struct Band {
  let below: Int
  let above: Int

  static let everything = Band(below: Int.max / 4, above: Int.max / 4)

  private init(below: Int, above: Int) {
    self.below = below
    self.above = above
  }

  /// The band that holds every path of at most `limit` differences.
  init(_ rowCount: Int, _ columnCount: Int, limit: Int) {
    let differences = min(max(limit, abs(rowCount - columnCount)), rowCount + columnCount)
    below = (differences + rowCount - columnCount) / 2
    above = (differences + columnCount - rowCount) / 2
  }
}
