/// One pass of the bit-parallel longest common subsequence: 64 columns of a row in a few instructions.
///
/// A column's bit is 0 where the length of the common subsequence grows at that column. A row with match
/// set M turns V into (V + (V & M)) | (V & ~M). Source: H. Hyyrö, "Bit-parallel LCS-length computation
/// revisited", 2004. Rows of rare words touch only the machine words where they match.
struct BitSweep {
  let index: OccurrencePointers
  /// The columns compared, as places of `index`.
  let columns: Range<Int>
  /// Only matches within this distance of the diagonal count: row r sees columns r - below ... r + above.
  let below: Int
  let above: Int

  /// Feeds `rowCount` word numbers, from `first` in steps of `step`, into `state`.
  ///
  /// - Parameters:
  ///   - state: bit sets of whole machine words from `columns.lowerBound >> 6` on, all ones at first.
  ///   - copies: where given, the state after each row is put there, `stateCount` machine words a row.
  func run(
    first: UnsafePointer<Int32>, step: Int, rowCount: Int, state: UnsafeMutablePointer<UInt64>,
    stateCount: Int, copies: UnsafeMutablePointer<UInt64>? = nil
  ) {
    var number = first
    for row in 0..<rowCount {
      let low = max(columns.lowerBound, columns.lowerBound + row - below)
      let high = min(columns.upperBound, columns.lowerBound + row + above + 1)
      if low < high { feed(Int(number.pointee), low: low, high: high, state: state) }
      copies?.advanced(by: row * stateCount).update(from: state, count: stateCount)
      number += step
    }
  }

  private func feed(_ number: Int, low: Int, high: Int, state: UnsafeMutablePointer<UInt64>) {
    let denseRow = Int(index.row[number])
    if denseRow >= 0 {
      feedSet(denseRow * index.wordsPerRow, low: low, high: high, state: state)
    } else {
      feedPlaces(number, low: low, high: high, state: state)
    }
  }

  private func feedSet(_ start: Int, low: Int, high: Int, state: UnsafeMutablePointer<UInt64>) {
    let origin = columns.lowerBound >> 6
    let firstWord = low >> 6
    let lastWord = (high - 1) >> 6
    let lowMask = ~UInt64(0) << UInt64(low & 63)
    let highMask = ~UInt64(0) >> UInt64(63 - (high - 1) & 63)
    var carry: UInt64 = 0
    var word = firstWord
    while word <= lastWord {
      var match = index.bits[start + word]
      if word == firstWord { match &= lowMask }
      if word == lastWord { match &= highMask }
      carry = Self.add(match, carry, to: state + (word - origin))
      word += 1
    }
  }

  private func feedPlaces(_ number: Int, low: Int, high: Int, state: UnsafeMutablePointer<UInt64>) {
    let origin = columns.lowerBound >> 6
    let lastWord = (high - 1) >> 6
    let end = Int(index.first[number + 1])
    var place = index.firstIndex(of: number, from: low)
    var carry: UInt64 = 0
    var word = 0
    while place < end, Int(index.places[place]) < high {
      let next = Int(index.places[place]) >> 6
      while carry != 0, word < next {
        carry = Self.add(0, carry, to: state + (word - origin))
        word += 1
      }
      word = next
      var match: UInt64 = 0
      while place < end, Int(index.places[place]) >> 6 == word, Int(index.places[place]) < high {
        match |= 1 << UInt64(index.places[place] & 63)
        place += 1
      }
      carry = Self.add(match, carry, to: state + (word - origin))
      word += 1
    }
    while carry != 0, word <= lastWord {
      carry = Self.add(0, carry, to: state + (word - origin))
      word += 1
    }
  }

  @inline(__always)
  private static func add(_ match: UInt64, _ carry: UInt64, to state: UnsafeMutablePointer<UInt64>)
    -> UInt64
  {
    let old = state.pointee
    let both = old & match
    let (half, overflowed) = old.addingReportingOverflow(both)
    let (sum, overflowedAgain) = half.addingReportingOverflow(carry)
    state.pointee = sum | (old & ~both)
    return overflowed || overflowedAgain ? 1 : 0
  }
}
