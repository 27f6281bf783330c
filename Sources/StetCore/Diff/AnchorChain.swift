/// The heaviest selection of anchors that rise in both texts, so that all can be kept together.
struct AnchorChain {
  let anchors: [Anchor]

  /// How many words the chain keeps.
  var length: Int { anchors.reduce(0) { $0 + $1.length } }

  /// - Parameters:
  ///   - candidates: in the order of the old text, not overlapping there.
  ///   - newCount: the number of words of the new text.
  init(_ candidates: [Anchor], newCount: Int) {
    var best = PrefixMaximum(count: newCount + 1)
    var weights = [Int](repeating: 0, count: candidates.count)
    var previous = [Int](repeating: -1, count: candidates.count)
    var last = -1
    for (index, anchor) in candidates.enumerated() {
      previous[index] = best.index(through: anchor.new, weights: weights)
      weights[index] = anchor.length + (previous[index] < 0 ? 0 : weights[previous[index]])
      best.enter(index, at: anchor.newEnd, weights: weights)
      if last < 0 || weights[index] > weights[last] { last = index }
    }
    var chain: [Anchor] = []
    while last >= 0 {
      chain.append(candidates[last])
      last = previous[last]
    }
    anchors = chain.reversed()
  }

  /// The gaps before, between and after the anchors, as ranges of words.
  func gaps(oldCount: Int, newCount: Int) -> [(old: Range<Int>, new: Range<Int>)] {
    var gaps: [(old: Range<Int>, new: Range<Int>)] = []
    var (oldStart, newStart) = (0, 0)
    for anchor in anchors {
      gaps.append((oldStart..<anchor.old, newStart..<anchor.new))
      (oldStart, newStart) = (anchor.oldEnd, anchor.newEnd)
    }
    gaps.append((oldStart..<oldCount, newStart..<newCount))
    return gaps
  }
}

/// The heaviest entry at or before a place, in logarithmic time.
///
/// Source: P. Fenwick, "A new data structure for cumulative frequency tables", 1994.
private struct PrefixMaximum {
  private var entries: ContiguousArray<Int32>

  init(count: Int) { entries = ContiguousArray(repeating: -1, count: count + 1) }

  /// The index entered with the greatest weight at a place up to `place`; -1 for none.
  func index(through place: Int, weights: [Int]) -> Int {
    var best = -1
    var node = place + 1
    while node > 0 {
      let entry = Int(entries[node])
      if entry >= 0, best < 0 || weights[entry] > weights[best] { best = entry }
      node &= node - 1
    }
    return best
  }

  mutating func enter(_ index: Int, at place: Int, weights: [Int]) {
    var node = place + 1
    while node < entries.count {
      let entry = Int(entries[node])
      if entry < 0 || weights[index] > weights[entry] { entries[node] = Int32(index) }
      node += node & -node
    }
  }
}
