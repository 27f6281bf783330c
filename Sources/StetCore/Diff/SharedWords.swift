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
      places.append(Int32(truncatingIfNeeded: index))
    }
    return (kept, places)
  }

  /// Above this product of lengths anchors are looked for first.
  private static let anchoredSize = 1 << 24

  /// Sets the flags of a common subsequence: the longest for texts of ordinary length, and close to it
  /// for long ones.
  func mark(
    _ keptOld: UnsafeMutableBufferPointer<Bool>, _ keptNew: UnsafeMutableBufferPointer<Bool>,
    numberCount: Int
  ) {
    old.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { new in
        var pieces = [(old: 0..<old.count, new: 0..<new.count)]
        if old.count * new.count > Self.anchoredSize {
          let chain = AnchorChain(
            AnchorSearch(old: old, new: new, isThorough: false).anchors(), newCount: new.count)
          if chain.length * 4 > min(old.count, new.count) {
            for anchor in chain.anchors {
              keptOld[anchor.old..<anchor.oldEnd].update(repeating: true)
              keptNew[anchor.new..<anchor.newEnd].update(repeating: true)
            }
            pieces = chain.gaps(oldCount: old.count, newCount: new.count)
          }
        }
        OccurrenceIndex(self.new, numberCount: numberCount).withPointers { index in
          let search = SubsequenceSearch(
            old: old, new: new, index: index, keptOld: keptOld, keptNew: keptNew)
          for piece in pieces { search.mark(piece.old, piece.new) }
        }
      }
    }
  }
}
