/// One pass of the bit-parallel longest common subsequence over a band around the diagonal: 64 columns of
/// a row in a few instructions.
///
/// A column's bit is 0 where the length of the common subsequence grows at that column. A row with match
/// set M turns the bits V into (V + (V & M)) | (V & ~M). Source: H. Hyyrö, "Bit-parallel LCS-length
/// computation revisited", 2004. Rows of rare words touch only the machine words where they match. What
/// lies left of the band stays as it was, what lies right of it is all ones, so only the band is worked on.
struct BandSweep {
  let index: OccurrencePointers
  /// The word numbers of the rows.
  let rows: UnsafePointer<Int32>
  let rowCount: Int
  /// The columns compared, as places of `index`.
  let columns: Range<Int>
  /// Row r meets the columns r - below through r + above.
  let below: Int
  let above: Int

  /// A band that holds every way of at most `limit` differences from corner to corner.
  init(
    _ index: OccurrencePointers, rows: UnsafePointer<Int32>, rowCount: Int, columns: Range<Int>,
    limit: Int
  ) {
    self.index = index
    self.rows = rows
    self.rowCount = rowCount
    self.columns = columns
    let longest = rowCount + columns.count
    let differences = min(max(limit, abs(rowCount - columns.count)), longest)
    below = (differences + rowCount - columns.count) / 2
    above = (differences + columns.count - rowCount) / 2
  }

  /// The machine words of a whole row.
  var wordCount: Int { (columns.upperBound - 1) >> 6 - columns.lowerBound >> 6 + 1 }
  /// The most machine words that the band takes of one row.
  var bandWordCount: Int { min(wordCount, (below + above) / 64 + 2) }

  /// The machine words of the band in a row, counted from the first of the columns.
  func band(_ row: Int) -> ClosedRange<Int> {
    let origin = columns.lowerBound >> 6
    let low = min(columns.upperBound - 1, max(columns.lowerBound, columns.lowerBound + row - below))
    let high = max(low, min(columns.upperBound - 1, columns.lowerBound + row + above))
    return low >> 6 - origin...high >> 6 - origin
  }

  /// Turns `state`, of all columns, by one row.
  func feed(_ row: Int, _ state: UnsafeMutablePointer<UInt64>) {
    let low = max(columns.lowerBound, columns.lowerBound + row - below)
    let high = min(columns.upperBound, columns.lowerBound + row + above + 1)
    guard low < high else { return }
    let number = Int(rows[row])
    let set = Int(index.row[number])
    if set >= 0 {
      feedSet(set * index.wordsPerRow, low: low, high: high, state)
    } else {
      feedPlaces(number, low: low, high: high, state)
    }
  }

  private func feedSet(_ start: Int, low: Int, high: Int, _ state: UnsafeMutablePointer<UInt64>) {
    let origin = columns.lowerBound >> 6
    let firstWord = low >> 6
    let lastWord = (high - 1) >> 6
    let lowMask = ~UInt64(0) << UInt64(truncatingIfNeeded: low & 63)
    let highMask = ~UInt64(0) >> UInt64(truncatingIfNeeded: 63 - (high - 1) & 63)
    let sets = index.bits
    if firstWord == lastWord {
      _ = Self.add(
        sets[start + firstWord] & lowMask & highMask, 0, to: state + (firstWord - origin))
      return
    }
    var carry = Self.add(sets[start + firstWord] & lowMask, 0, to: state + (firstWord - origin))
    var word = firstWord + 1
    while word < lastWord {
      carry = Self.add(sets[start &+ word], carry, to: state + (word &- origin))
      word &+= 1
    }
    _ = Self.add(sets[start + lastWord] & highMask, carry, to: state + (lastWord - origin))
  }

  private func feedPlaces(_ number: Int, low: Int, high: Int, _ state: UnsafeMutablePointer<UInt64>)
  {
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
        match |= 1 << UInt64(truncatingIfNeeded: index.places[place] & 63)
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
  private static func add(
    _ match: UInt64, _ carry: UInt64, to state: UnsafeMutablePointer<UInt64>
  ) -> UInt64 {
    let old = state.pointee
    let both = old & match
    let (half, overflowed) = old.addingReportingOverflow(both)
    let (sum, overflowedAgain) = half.addingReportingOverflow(carry)
    state.pointee = sum | (old & ~both)
    return overflowed || overflowedAgain ? 1 : 0
  }
}
