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
    flagsOld.withUnsafeMutableBufferPointer { flagsOld in
      flagsNew.withUnsafeMutableBufferPointer { flagsNew in
        shared.mark(flagsOld, flagsNew, numberCount: numberCount)
      }
    }
    for index in flagsOld.indices where flagsOld[index] { keptOld[shared.oldPlace(index)] = true }
    for index in flagsNew.indices where flagsNew[index] { keptNew[shared.newPlace(index)] = true }
  }
}
