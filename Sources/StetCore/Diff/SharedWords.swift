/// What is left of two sequences without the words that only one of them has: those can't be kept.
struct SharedWords {
  private(set) var old: ContiguousArray<Int32> = []
  private(set) var new: ContiguousArray<Int32> = []
  private var oldPlaces = Places.from(0)
  private var newPlaces = Places.from(0)

  /// Where each word that is left stands in its whole sequence.
  private enum Places {
    /// None was left out.
    case from(Int)
    case listed(ContiguousArray<Int32>)

    subscript(index: Int) -> Int {
      switch self {
      case .from(let start): start + index
      case .listed(let places): Int(places[index])
      }
    }
  }

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

  /// Where word `index` of ``old`` stands in the whole old sequence.
  func oldPlace(_ index: Int) -> Int { oldPlaces[index] }
  func newPlace(_ index: Int) -> Int { newPlaces[index] }

  private static func select(
    _ numbers: ContiguousArray<Int32>, _ range: Range<Int>, _ sides: ContiguousArray<UInt8>
  ) -> (ContiguousArray<Int32>, Places) {
    let count = range.reduce(0) { $0 + (sides[Int(numbers[$1])] == 3 ? 1 : 0) }
    if count == numbers.count { return (numbers, .from(0)) }
    if count == range.count { return (ContiguousArray(numbers[range]), .from(range.lowerBound)) }
    var kept = ContiguousArray<Int32>()
    var places = ContiguousArray<Int32>()
    kept.reserveCapacity(count)
    places.reserveCapacity(count)
    for index in range where sides[Int(numbers[index])] == 3 {
      kept.append(numbers[index])
      places.append(Int32(truncatingIfNeeded: index))
    }
    return (kept, .listed(places))
  }

  /// Above this product of lengths anchors are looked for first.
  private static let anchoredSize = 1 << 24

  /// Sets the flags of a common subsequence: the longest for texts of ordinary length, and close to it
  /// for long ones.
  func mark(
    _ keptOld: UnsafeMutableBufferPointer<Bool>, _ keptNew: UnsafeMutableBufferPointer<Bool>,
    numberCount: Int
  ) {
    let chain = anchorChain()
    for anchor in chain.anchors {
      keptOld[anchor.old..<anchor.oldEnd].update(repeating: true)
      keptNew[anchor.new..<anchor.newEnd].update(repeating: true)
    }
    let index = OccurrenceIndex(new, numberCount: numberCount)
    old.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { new in
        index.withPointers { index in
          let search = SubsequenceSearch(
            old: old, new: new, index: index, keptOld: keptOld, keptNew: keptNew,
            areFarApart: chain.anchors.isEmpty && isLong)
          for gap in chain.gaps(oldCount: old.count, newCount: new.count) {
            search.mark(gap.old, gap.new)
          }
        }
      }
    }
  }

  private var isLong: Bool { old.count * new.count > Self.anchoredSize }

  /// Anchors for long texts; none where they would hold less than a quarter of the words, since then the
  /// texts repeat themselves or have little to do with each other.
  private func anchorChain() -> AnchorChain {
    guard isLong else { return AnchorChain([], newCount: 0) }
    let anchors = old.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { new in
        AnchorSearch(old: old, new: new, isThorough: false).anchors()
      }
    }
    let chain = AnchorChain(anchors, newCount: new.count)
    return chain.length * 4 > min(old.count, new.count) ? chain : AnchorChain([], newCount: 0)
  }
}
