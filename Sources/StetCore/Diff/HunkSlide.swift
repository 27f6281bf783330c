/// Moves pure insertions and deletions to where a reader would put them.
///
/// `a {+b a+} c` and `{+a b+} a c` say the same; of all such places the one with the strongest boundaries
/// at both ends is taken. No hunk passes another, so all slides together look at each word twice at most.
struct HunkSlide {
  let old: TextWords
  let new: TextWords

  func apply(to hunks: [WordHunk]) -> [WordHunk] {
    var result: [WordHunk] = []
    result.reserveCapacity(hunks.count)
    for (index, hunk) in hunks.enumerated() {
      let next = index + 1 < hunks.count ? hunks[index + 1] : nil
      let slid: WordHunk
      if hunk.old.isEmpty {
        let floor = result.last?.new.upperBound ?? 0
        let ceiling = next?.new.lowerBound ?? new.count
        slid = hunk.shifted(by: distance(hunk.new, in: new, floor..<ceiling))
      } else if hunk.new.isEmpty {
        let floor = result.last?.old.upperBound ?? 0
        let ceiling = next?.old.lowerBound ?? old.count
        slid = hunk.shifted(by: distance(hunk.old, in: old, floor..<ceiling))
      } else {
        slid = hunk
      }
      if let last = result.last, last.old.upperBound == slid.old.lowerBound {
        result[result.count - 1] = last.joined(to: slid)
      } else {
        result.append(slid)
      }
    }
    return result
  }

  /// How far to slide the words `range` of one text within `limits`, left negative.
  private func distance(_ range: Range<Int>, in text: TextWords, _ limits: Range<Int>) -> Int {
    let numbers = text.words.numbers
    var left = 0
    while range.lowerBound - left > limits.lowerBound,
      numbers[range.lowerBound - left - 1] == numbers[range.upperBound - left - 1]
    {
      left += 1
    }
    var right = 0
    while range.upperBound + right < limits.upperBound,
      numbers[range.lowerBound + right] == numbers[range.upperBound + right]
    {
      right += 1
    }
    if left == 0, right == 0 { return 0 }
    var best = (distance: 0, strength: -1)
    for distance in -left...right {
      let strength =
        text.boundary(before: range.lowerBound + distance).rawValue
        + text.boundary(before: range.upperBound + distance).rawValue
      if strength > best.strength { best = (distance, strength) }
    }
    return best.distance
  }
}
