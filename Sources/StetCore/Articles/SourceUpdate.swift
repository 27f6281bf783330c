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
  /// - Returns: for each of `new`, the place of the same text in `old`, in rising order; nil for
  ///   a text that is new.
  package static func match(_ old: [String], _ new: [String]) -> [Int?] {
    var matches = [Int?](repeating: nil, count: new.count)
    var (lower, start) = (0, 0)
    for (newIndex, oldIndex) in equalTexts(old, new) + [(new.count, old.count)] {
      matchByWords(old, lower..<oldIndex, new, start..<newIndex, into: &matches)
      if newIndex < new.count { matches[newIndex] = oldIndex }
      (lower, start) = (oldIndex + 1, newIndex + 1)
    }
    return matches
  }

  /// Equal texts in rising order on both sides: the first free one each.
  private static func equalTexts(_ old: [String], _ new: [String]) -> [(Int, Int)] {
    // Each list ends with the text's first place, so that used ones are taken off the end.
    var places: [String: [Int]] = [:]
    for index in old.indices.reversed() { places[old[index], default: []].append(index) }
    var pairs: [(Int, Int)] = []
    var last = -1
    for (index, text) in new.enumerated() {
      while let place = places[text]?.last, place <= last { places[text]?.removeLast() }
      guard let place = places[text]?.last else { continue }
      // A text that jumps far ahead would forbid all matches between.
      guard place - last <= index - (pairs.last?.0 ?? -1) + farthestJump else { continue }
      pairs.append((index, place))
      last = place
    }
    return pairs
  }

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
