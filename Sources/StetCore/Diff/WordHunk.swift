/// One place where two word sequences differ, as ranges of word indices; all words between two hunks are
/// kept, the n-th of the one for the n-th of the other.
struct WordHunk: Hashable {
  private var oldStart: Int32
  private var oldEnd: Int32
  private var newStart: Int32
  private var newEnd: Int32

  init(old: Range<Int>, new: Range<Int>) {
    oldStart = Int32(truncatingIfNeeded: old.lowerBound)
    oldEnd = Int32(truncatingIfNeeded: old.upperBound)
    newStart = Int32(truncatingIfNeeded: new.lowerBound)
    newEnd = Int32(truncatingIfNeeded: new.upperBound)
  }

  var old: Range<Int> { Int(oldStart)..<Int(oldEnd) }
  var new: Range<Int> { Int(newStart)..<Int(newEnd) }

  /// The same number of words changed, `distance` words further on in both texts.
  func shifted(by distance: Int) -> WordHunk {
    WordHunk(
      old: old.lowerBound + distance..<old.upperBound + distance,
      new: new.lowerBound + distance..<new.upperBound + distance)
  }

  /// From the start of this one to the end of a later one, with all that lies between.
  func joined(to next: WordHunk) -> WordHunk {
    WordHunk(old: old.lowerBound..<next.old.upperBound, new: new.lowerBound..<next.new.upperBound)
  }

  /// The hunks between the kept words of an alignment.
  ///
  /// - Parameter reach: hunks with no more kept words between them are taken for one.
  static func hunks(_ alignment: WordAlignment, joinedWithin reach: Int = 0) -> [WordHunk] {
    var hunks: [WordHunk] = []
    var (old, new) = (0, 0)
    alignment.keptOld.withUnsafeBufferPointer { keptOld in
      alignment.keptNew.withUnsafeBufferPointer { keptNew in
        while old < keptOld.count || new < keptNew.count {
          let (oldStart, newStart) = (old, new)
          while old < keptOld.count, !keptOld[old] { old += 1 }
          while new < keptNew.count, !keptNew[new] { new += 1 }
          let hunk = WordHunk(old: oldStart..<old, new: newStart..<new)
          if let last = hunks.last, oldStart - last.old.upperBound <= reach {
            hunks[hunks.count - 1] = last.joined(to: hunk)
          } else if old > oldStart || new > newStart {
            hunks.append(hunk)
          }
          while old < keptOld.count, new < keptNew.count, keptOld[old], keptNew[new] {
            old += 1
            new += 1
          }
        }
      }
    }
    return hunks
  }
}
