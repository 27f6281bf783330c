extension SourceRevision {
  /// The next revision of this source: blocks of `text` that this one has keep their ids.
  ///
  /// Equal texts are matched first, in order; what remains between two matches is matched by its
  /// words. A block that matches nothing gets an id that the job never had.
  package func updated(with text: ArticleText) -> SourceRevision {
    let matches = BlockMatching.match(blocks.map(\.text), text.blocks.map(\.text))
    var last = lastBlockNumber
    var updated: [Block] = []
    for (offset, block) in text.blocks.enumerated() {
      var block = block
      if let old = matches[offset] {
        block.id = blocks[old].id
      } else {
        last += 1
        block.id = "b\(last)"
      }
      updated.append(block)
    }
    return SourceRevision(
      languages: languages, facts: facts.overridden(by: text.facts), syntax: text.syntax,
      usesCRLF: text.usesCRLF, blocks: updated, lastBlockNumber: last)
  }
}

/// Which text of a list became which of another.
package enum BlockMatching {
  /// - Returns: for each of `new`, the place of the same text in `old`; nil for a text that is new.
  package static func match(_ old: [String], _ new: [String]) -> [Int?] {
    var matches = [Int?](repeating: nil, count: new.count)
    var (lower, start) = (0, 0)
    for (newIndex, oldIndex) in equalTexts(old, new) + [(new.count, old.count)] {
      matchByWords(old, lower..<oldIndex, new, start..<newIndex, into: &matches)
      if newIndex < new.count { matches[newIndex] = oldIndex }
      (lower, start) = (oldIndex + 1, newIndex + 1)
    }
    matchMoved(old, new, into: &matches)
    return matches
  }

  /// A text that only stands elsewhere now is the same text.
  private static func matchMoved(_ old: [String], _ new: [String], into matches: inout [Int?]) {
    let taken = Set(matches.compactMap { $0 })
    var free: [String: [Int]] = [:]
    for index in old.indices.reversed() where !taken.contains(index) {
      free[old[index], default: []].append(index)
    }
    for index in new.indices where matches[index] == nil {
      matches[index] = free[new[index]]?.popLast()
    }
  }

  /// Equal texts in rising order on both sides: as many as can be of those that stand once on each
  /// side, and between them the others in their order.
  private static func equalTexts(_ old: [String], _ new: [String]) -> [(Int, Int)] {
    let (inOld, inNew) = (places(old), places(new))
    var unique: [(new: Int, old: Int)] = []
    for (index, text) in new.enumerated() where inNew[text]?.count == 1 {
      if let place = inOld[text], place.count == 1 { unique.append((index, place[0])) }
    }
    var pairs: [(Int, Int)] = []
    var (nextNew, nextOld) = (0, 0)
    for anchor in longestRise(unique) + [(new.count, old.count)] {
      var place = nextOld
      for index in nextNew..<anchor.0 {
        let near = place..<min(place + farthestJump, anchor.1)
        guard let found = near.first(where: { old[$0] == new[index] }) else { continue }
        pairs.append((index, found))
        place = found + 1
      }
      if anchor.0 < new.count { pairs.append(anchor) }
      (nextNew, nextOld) = (anchor.0 + 1, anchor.1 + 1)
    }
    return pairs
  }

  private static func places(_ texts: [String]) -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    for (index, text) in texts.enumerated() { places[text, default: []].append(index) }
    return places
  }

  /// The longest run of pairs that rises on both sides, by patience sorting.
  private static func longestRise(_ pairs: [(new: Int, old: Int)]) -> [(Int, Int)] {
    var tops: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, tops.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tops[middle]].old < pair.old { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? tops[low - 1] : nil
      if low < tops.count { tops[low] = index } else { tops.append(index) }
    }
    var rise: [(Int, Int)] = []
    var last = tops.last
    while let index = last {
      rise.append((pairs[index].new, pairs[index].old))
      last = before[index]
    }
    return rise.reversed()
  }

  /// How far ahead a repeated text is looked for: farther, it would forbid all matches between.
  private static let farthestJump = 8

  private static func matchByWords(
    _ old: [String], _ oldRange: Range<Int>, _ new: [String], _ newRange: Range<Int>,
    into matches: inout [Int?]
  ) {
    var next = oldRange.lowerBound
    for index in newRange {
      let candidates = next..<min(next + 2 * farthestJump, oldRange.upperBound)
      let best = candidates.map { ($0, likeness(old[$0], new[index])) }.max { $0.1 < $1.1 }
      guard let best, best.1 >= 0.4 else { continue }
      matches[index] = best.0
      next = best.0 + 1
    }
  }

  /// The share of words that two texts have in common, 0 to 1.
  private static func likeness(_ left: String, _ right: String) -> Double {
    let (left, right) = (Set(left.split(separator: " ")), Set(right.split(separator: " ")))
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    return 2 * Double(left.intersection(right).count) / Double(left.count + right.count)
  }
}
