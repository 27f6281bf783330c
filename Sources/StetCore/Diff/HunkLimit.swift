/// Joins hunks where there are more than anybody can read, so that hostile texts cost no more to show than
/// long ones: the closest are joined first.
enum HunkLimit {
  /// More than a text of 1.5 MB has with one word in four changed.
  static let mostHunks = 1 << 16

  static func apply(to hunks: [Hunk]) -> [Hunk] {
    var hunks = hunks
    var distance = 4
    while hunks.count > mostHunks {
      hunks = joined(hunks, within: distance)
      distance *= 2
    }
    return hunks
  }

  /// - Parameter distance: hunks so few bytes apart become one.
  private static func joined(_ hunks: [Hunk], within distance: Int) -> [Hunk] {
    var result: [Hunk] = []
    for hunk in hunks {
      if let last = result.last, hunk.old.lowerBound - last.old.upperBound <= distance {
        result[result.count - 1] = Hunk(
          old: last.old.lowerBound..<hunk.old.upperBound,
          new: last.new.lowerBound..<hunk.new.upperBound)
      } else {
        result.append(hunk)
      }
    }
    return result
  }
}
