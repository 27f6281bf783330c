/// One place where two texts differ: what stood there, what stands there now, in byte offsets.
///
/// A script of hunks rises in both texts and what lies between two hunks is the same in both, so hunks
/// alone describe the whole difference.
struct Hunk: Hashable, Sendable {
  private let oldStart: Int32
  private let oldEnd: Int32
  private let newStart: Int32
  private let newEnd: Int32

  init(old: Range<Int>, new: Range<Int>) {
    oldStart = Int32(truncatingIfNeeded: old.lowerBound)
    oldEnd = Int32(truncatingIfNeeded: old.upperBound)
    newStart = Int32(truncatingIfNeeded: new.lowerBound)
    newEnd = Int32(truncatingIfNeeded: new.upperBound)
  }

  var old: Range<Int> { Int(oldStart)..<Int(oldEnd) }
  var new: Range<Int> { Int(newStart)..<Int(newEnd) }
}
