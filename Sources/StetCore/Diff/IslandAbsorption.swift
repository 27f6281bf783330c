/// Absorbs islands: a stray word or two that a rewritten passage happens to share with what it replaces.
///
/// An island goes when both texts change enough around it for its weight. The more is absorbed, the more
/// words count as changed, so the demand rises until the price keeps within a tenth of the change.
struct IslandAbsorption {
  let old: TextWords
  let new: TextWords

  /// Words that may change for the sake of reading, beyond the least: a part of the least, but never fewer
  /// than three islands of one word.
  private static func allowance(_ changed: Int) -> Int { max(6, changed * 8 / 100) }

  func apply(to hunks: [WordHunk]) -> [WordHunk] {
    let allowance = Self.allowance(hunks.reduce(0) { $0 + $1.old.count + $1.new.count })
    // An island keeps its weight whatever is absorbed around it.
    var weights = ContiguousArray<Int32>(repeating: Self.unknown, count: hunks.count)
    for demand in [3, 4, 6, 9, 14, 20, 30] {
      let (absorbed, price) = absorb(hunks, demand: demand, &weights)
      if price <= allowance { return absorbed }
    }
    return hunks
  }

  private static let unknown: Int32 = -1
  /// Of an island that stays: one beside the end of a paragraph.
  private static let heaviest: Int32 = 1 << 20

  /// - Parameters:
  ///   - demand: the words that each text must change around an island for each unit of its weight.
  ///   - weights: of the island before each hunk, as far as known.
  private func absorb(
    _ hunks: [WordHunk], demand: Int, _ weights: inout ContiguousArray<Int32>
  ) -> (hunks: [WordHunk], price: Int) {
    var result: [WordHunk] = []
    // The island before each of `result`.
    var islands: ContiguousArray<Int> = []
    result.reserveCapacity(hunks.count)
    islands.reserveCapacity(hunks.count)
    var price = 0
    for (index, hunk) in hunks.enumerated() {
      var current = hunk
      var island = index
      while let last = result.last,
        isStray(between: last, and: current, demand: demand, &weights[island])
      {
        price += 2 * (current.new.lowerBound - last.new.upperBound)
        current = last.joined(to: current)
        result.removeLast()
        island = islands.removeLast()
      }
      result.append(current)
      islands.append(island)
    }
    return (result, price)
  }

  private func isStray(
    between left: WordHunk, and right: WordHunk, demand: Int, _ weight: inout Int32
  ) -> Bool {
    let island = left.new.upperBound..<right.new.lowerBound
    let changed = min(left.old.count + right.old.count, left.new.count + right.new.count)
    guard island.count * demand <= changed else { return false }
    if weight == Self.unknown {
      weight =
        isBesideParagraphEnd(left, right)
        ? Self.heaviest : Int32(truncatingIfNeeded: self.weight(of: island))
    }
    let weight = Int(weight)
    return weight * demand <= changed && max(left.old.count, left.new.count) > weight
      && max(right.old.count, right.new.count) > weight
  }

  /// Whether a paragraph begins or ends with the island in both texts; paragraphs are never joined.
  private func isBesideParagraphEnd(_ left: WordHunk, _ right: WordHunk) -> Bool {
    let start = min(
      old.boundary(before: left.old.upperBound), new.boundary(before: left.new.upperBound))
    let end = min(
      old.boundary(before: right.old.lowerBound), new.boundary(before: right.new.lowerBound))
    return max(start, end) == .paragraph
  }

  /// One for a word of up to four letters, two for a longer one or a number, more where a sentence ends.
  private func weight(of island: Range<Int>) -> Int {
    var weight = 0
    for index in island {
      weight += isCommon(index) ? 1 : 2
      if index > island.lowerBound {
        let boundary = new.boundary(before: index)
        weight += boundary == .paragraph ? 1000 : boundary >= .sentence ? 2 : 0
      }
    }
    return weight
  }

  private func isCommon(_ index: Int) -> Bool {
    var letters = 0
    for byte in new.bytes[new.words.bytes(of: index)] {
      if byte &- 0x30 < 10 { return false }
      if byte & 0xC0 != 0x80 { letters += 1 }
      if letters > 4 { return false }
    }
    return true
  }
}
