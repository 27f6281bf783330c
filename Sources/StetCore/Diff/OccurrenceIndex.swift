/// Where each word number stands in a sequence: sorted places for all, bit sets for the frequent.
///
/// The bit sets serve words that fill more than one place in 256: for those a pass over the set is
/// cheaper than one over the places. There are fewer than 256 such words; in long texts there are as many
/// sets as fit four megabytes.
struct OccurrenceIndex {
  let count: Int
  /// The places of number `n` are `places[first[n]..<first[n + 1]]`, rising.
  private let first: ContiguousArray<Int32>
  private let places: ContiguousArray<Int32>
  /// The row of `bits` that number `n` has, or -1.
  private let row: ContiguousArray<Int32>
  private let bits: ContiguousArray<UInt64>
  private let wordsPerRow: Int

  /// - Parameter numberCount: one more than the greatest number.
  init(_ numbers: ContiguousArray<Int32>, numberCount: Int) {
    count = numbers.count
    var first = ContiguousArray<Int32>(repeating: 0, count: numberCount + 1)
    for number in numbers { first[Int(number) + 1] += 1 }
    for number in 0..<numberCount { first[number + 1] += first[number] }
    var next = first
    var places = ContiguousArray<Int32>(repeating: 0, count: numbers.count)
    for place in numbers.indices {
      let number = Int(numbers[place])
      places[Int(next[number])] = Int32(place)
      next[number] += 1
    }
    self.first = first
    self.places = places
    wordsPerRow = (numbers.count + 63) / 64
    (row, bits) = Self.bitSets(first: first, places: places, wordsPerRow: wordsPerRow)
  }

  /// Machine words of all sets together.
  private static let largestSets = 1 << 19

  private static func bitSets(
    first: ContiguousArray<Int32>, places: ContiguousArray<Int32>, wordsPerRow: Int
  ) -> (row: ContiguousArray<Int32>, bits: ContiguousArray<UInt64>) {
    let numberCount = first.count - 1
    let mostRows = min(256, largestSets / max(1, wordsPerRow))
    let leastPlaces = max(8, places.count / max(1, mostRows))
    var row = ContiguousArray<Int32>(repeating: -1, count: numberCount)
    var rowCount = 0
    for number in 0..<numberCount where Int(first[number + 1] - first[number]) > leastPlaces {
      row[number] = Int32(rowCount)
      rowCount += 1
    }
    var bits = ContiguousArray<UInt64>(repeating: 0, count: rowCount * wordsPerRow)
    for number in 0..<numberCount where row[number] >= 0 {
      let start = Int(row[number]) * wordsPerRow
      for index in Int(first[number])..<Int(first[number + 1]) {
        let place = Int(places[index])
        bits[start + place >> 6] |= 1 << UInt64(place & 63)
      }
    }
    return (row, bits)
  }

  /// Runs `body` on bare pointers; they must not escape it.
  func withPointers<Result>(_ body: (OccurrencePointers) -> Result) -> Result {
    first.withUnsafeBufferPointer { first in
      places.withUnsafeBufferPointer { places in
        row.withUnsafeBufferPointer { row in
          bits.withUnsafeBufferPointer { bits in
            body(
              OccurrencePointers(
                count: count, first: first, places: places, row: row, bits: bits,
                wordsPerRow: wordsPerRow))
          }
        }
      }
    }
  }
}

/// An ``OccurrenceIndex`` without bounds or exclusivity checks, for the inner loops.
struct OccurrencePointers {
  let count: Int
  let first: UnsafeBufferPointer<Int32>
  let places: UnsafeBufferPointer<Int32>
  let row: UnsafeBufferPointer<Int32>
  let bits: UnsafeBufferPointer<UInt64>
  let wordsPerRow: Int

  /// The index in `places` of the first place of `number` that is `place` or later.
  func firstIndex(of number: Int, from place: Int) -> Int {
    var low = Int(first[number])
    var high = Int(first[number + 1])
    while low < high {
      let middle = (low + high) / 2
      if Int(places[middle]) < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
