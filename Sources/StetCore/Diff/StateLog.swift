/// The states of all rows of a ``BandSweep``, kept in little memory.
///
/// On the first pass the state is marked down every so many rows; the states of the rows between two marks
/// are worked out again when asked for. With about as many marks as rows between them, the memory is the
/// square root of the whole. Owns scratch memory, hence not copyable.
struct StateLog: ~Copyable {
  private let sweep: BandSweep
  private let state: UnsafeMutablePointer<UInt64>
  /// Rows between two marks.
  private let interval: Int
  /// Machine words a row.
  private let stride: Int
  private let marks: UnsafeMutablePointer<UInt64>
  private let copies: UnsafeMutablePointer<UInt64>

  /// - Parameters:
  ///   - state: room for the machine words of all columns.
  ///   - isWhole: keep the states of all rows at once.
  init(_ sweep: BandSweep, state: UnsafeMutablePointer<UInt64>, isWhole: Bool) {
    self.sweep = sweep
    self.state = state
    var root = 1
    while root * root < sweep.rowCount { root += 1 }
    interval = isWhole ? sweep.rowCount : root
    stride = sweep.bandWordCount
    let markCount = isWhole ? 1 : sweep.rowCount / root + 1
    marks = .allocate(capacity: markCount * stride)
    copies = .allocate(capacity: interval * stride)
  }

  deinit {
    marks.deallocate()
    copies.deallocate()
  }

  /// Makes the first pass.
  ///
  /// - Returns: the length of the longest common subsequence that the band holds.
  func run() -> Int {
    state.update(repeating: .max, count: sweep.wordCount)
    if interval == sweep.rowCount {
      copyRows(from: 0)
    } else {
      for row in 0..<sweep.rowCount {
        if row > 0, row % interval == 0 { mark(row) }
        sweep.feed(row, state)
      }
    }
    return (0..<sweep.wordCount).reduce(0) { $0 + (~state[$1]).nonzeroBitCount }
  }

  /// Works out the states of the rows around `row` and returns the first of them.
  func load(_ row: Int) -> Int {
    let first = row / interval * interval
    guard interval < sweep.rowCount else { return first }
    state.update(repeating: .max, count: sweep.wordCount)
    if first > 0 {
      let band = sweep.band(first - 1)
      (state + band.lowerBound).update(from: marks + first / interval * stride, count: band.count)
    }
    copyRows(from: first)
    return first
  }

  /// Whether the subsequence grows at `column` in the state of a loaded row, both counted from 0.
  ///
  /// Left of the band nothing changes any more, so the answer there is that of a row above: yes, go up.
  func grows(_ row: Int, _ column: Int) -> Bool {
    let place = column + sweep.columns.lowerBound
    let word = place >> 6 - sweep.columns.lowerBound >> 6
    let band = sweep.band(row)
    if word < band.lowerBound { return true }
    if word > band.upperBound { return false }
    let bits = copies[row % interval * stride + word - band.lowerBound]
    return bits >> UInt64(truncatingIfNeeded: place & 63) & 1 == 0
  }

  private func mark(_ row: Int) {
    let band = sweep.band(row - 1)
    (marks + row / interval * stride).update(from: state + band.lowerBound, count: band.count)
  }

  private func copyRows(from first: Int) {
    for row in first..<min(first + interval, sweep.rowCount) {
      sweep.feed(row, state)
      let band = sweep.band(row)
      (copies + row % interval * stride).update(from: state + band.lowerBound, count: band.count)
    }
  }
}
