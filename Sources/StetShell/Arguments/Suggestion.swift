/// What somebody may have meant.
enum Suggestion {
  /// The candidate that is fewest keystrokes away from `word`; nil when none is near.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let limit = word.utf8.count <= 4 ? 1 : word.utf8.count <= 8 ? 2 : 3
    return candidates.map { ($0, distance(Array(word.utf8), Array($0.utf8))) }
      .filter { $0.1 <= limit }.min { $0.1 < $1.1 }?.0
  }

  /// Insertions, deletions, replacements and swaps of neighbours that lead from one to the other.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    guard left.count <= 100, right.count <= 100 else { return .max }
    var before: [Int] = []
    var last = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var next = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(
          next[column] + 1, last[column + 1] + 1, last[column] + (byte == other ? 0 : 1))
        if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
          best = min(best, before[column - 1] + 1)
        }
        next.append(best)
      }
      (before, last) = (last, next)
    }
    return last[right.count]
  }
}
