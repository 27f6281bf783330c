/// Which words of two sequences stand in both: the n-th word kept of the one is the n-th kept of the other.
struct WordAlignment {
  private(set) var keptOld: ContiguousArray<Bool>
  private(set) var keptNew: ContiguousArray<Bool>

  /// - Parameter numberCount: one more than the greatest word number.
  init(_ old: ContiguousArray<Int32>, _ new: ContiguousArray<Int32>, numberCount: Int) {
    keptOld = ContiguousArray(repeating: false, count: old.count)
    keptNew = ContiguousArray(repeating: false, count: new.count)
    let head = zip(old, new).prefix { $0 == $1 }.count
    let limit = min(old.count, new.count) - head
    var tail = 0
    while tail < limit, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    keep(0..<head, 0..<head)
    keep(old.count - tail..<old.count, new.count - tail..<new.count)
    alignMiddle(
      SharedWords(
        old, head..<old.count - tail, new, head..<new.count - tail, numberCount: numberCount),
      numberCount: numberCount)
  }

  private mutating func keep(_ old: Range<Int>, _ new: Range<Int>) {
    for index in old { keptOld[index] = true }
    for index in new { keptNew[index] = true }
  }

  private mutating func alignMiddle(_ shared: SharedWords, numberCount: Int) {
    guard !shared.old.isEmpty, !shared.new.isEmpty else { return }
    var flagsOld = ContiguousArray(repeating: false, count: shared.old.count)
    var flagsNew = ContiguousArray(repeating: false, count: shared.new.count)
    let pieces = [(old: 0..<shared.old.count, new: 0..<shared.new.count)]
    let isLarge = pieces.contains { SubsequenceSearch.exceedsLeaf($0.old, $0.new) }
    let forward = OccurrenceIndex(shared.new, numberCount: numberCount)
    let backward = OccurrenceIndex(
      isLarge ? shared.new : [], numberCount: numberCount, isReversed: true)
    flagsOld.withUnsafeMutableBufferPointer { flagsOld in
      flagsNew.withUnsafeMutableBufferPointer { flagsNew in
        shared.old.withUnsafeBufferPointer { old in
          shared.new.withUnsafeBufferPointer { new in
            forward.withPointers { forward in
              backward.withPointers { backward in
                let search = SubsequenceSearch(
                  old: old, new: new, forward: forward, backward: backward, keptOld: flagsOld,
                  keptNew: flagsNew)
                for piece in pieces { search.mark(piece.old, piece.new) }
              }
            }
          }
        }
      }
    }
    for index in flagsOld.indices where flagsOld[index] {
      keptOld[Int(shared.oldPlaces[index])] = true
    }
    for index in flagsNew.indices where flagsNew[index] {
      keptNew[Int(shared.newPlaces[index])] = true
    }
  }
}

/// What is left of two sequences without the words that only one of them has: those can't be kept.
struct SharedWords {
  private(set) var old: ContiguousArray<Int32> = []
  private(set) var new: ContiguousArray<Int32> = []
  private(set) var oldPlaces: ContiguousArray<Int32> = []
  private(set) var newPlaces: ContiguousArray<Int32> = []

  init(
    _ old: ContiguousArray<Int32>, _ oldRange: Range<Int>, _ new: ContiguousArray<Int32>,
    _ newRange: Range<Int>, numberCount: Int
  ) {
    guard !oldRange.isEmpty, !newRange.isEmpty else { return }
    var sides = ContiguousArray<UInt8>(repeating: 0, count: numberCount)
    for index in oldRange { sides[Int(old[index])] |= 1 }
    for index in newRange { sides[Int(new[index])] |= 2 }
    (self.old, oldPlaces) = Self.select(old, oldRange, sides)
    (self.new, newPlaces) = Self.select(new, newRange, sides)
  }

  private static func select(
    _ numbers: ContiguousArray<Int32>, _ range: Range<Int>, _ sides: ContiguousArray<UInt8>
  ) -> (ContiguousArray<Int32>, ContiguousArray<Int32>) {
    var kept = ContiguousArray<Int32>()
    var places = ContiguousArray<Int32>()
    kept.reserveCapacity(range.count)
    places.reserveCapacity(range.count)
    for index in range where sides[Int(numbers[index])] == 3 {
      kept.append(numbers[index])
      places.append(Int32(index))
    }
    return (kept, places)
  }
}
