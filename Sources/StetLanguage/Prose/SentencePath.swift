/// The cheapest way through two lists of sentences, one or two at a time.
///
/// The model is Gale and Church's (1993): lengths differ by chance, with a price for sentences joined,
/// parted or lost; a shared number or name makes a match cheaper. Every pair of sentences is compared once,
/// at most 150 × 150.
struct SentencePath {
  struct Move {
    let source: Range<Int>
    let target: Range<Int>
  }

  private struct Step {
    let source: Int
    let target: Int
    /// The negative logarithm of how often it happens.
    let price: Double
  }

  private static let steps = [
    Step(source: 1, target: 1, price: 0.1), Step(source: 1, target: 0, price: 4.5),
    Step(source: 0, target: 1, price: 4.5), Step(source: 2, target: 1, price: 2.5),
    Step(source: 1, target: 2, price: 2.5), Step(source: 2, target: 2, price: 4.5),
    Step(source: 3, target: 1, price: 4.5), Step(source: 1, target: 3, price: 4.5),
  ]

  private let left: [AlignedSentence]
  private let right: [AlignedSentence]
  private let likeness: [Likeness]

  /// What two sentences share.
  private struct Likeness {
    let name: Bool
    /// A number of the source sentence is in the target one, and the reverse.
    let sourceNumber: Bool
    let targetNumber: Bool
  }

  init(_ left: [AlignedSentence], _ right: [AlignedSentence]) {
    self.left = left
    self.right = right
    likeness = left.flatMap { first in
      right.map { second in
        Likeness(
          name: !first.names.isDisjoint(with: second.names), sourceNumber: second.answers(first),
          targetNumber: first.answers(second))
      }
    }
  }

  func moves() -> [Move] {
    let width = right.count + 1
    var cost = [Double](repeating: .infinity, count: (left.count + 1) * width)
    var choice = [Int](repeating: -1, count: cost.count)
    cost[0] = 0
    for row in 0...left.count {
      for column in 0...right.count where row + column > 0 {
        for (index, step) in Self.steps.enumerated()
        where row >= step.source && column >= step.target {
          let before = cost[(row - step.source) * width + column - step.target]
          let total = before + price(step, row, column)
          if total < cost[row * width + column] {
            cost[row * width + column] = total
            choice[row * width + column] = index
          }
        }
      }
    }
    return path(choice, width)
  }

  private func path(_ choice: [Int], _ width: Int) -> [Move] {
    var moves: [Move] = []
    var (row, column) = (left.count, right.count)
    while row + column > 0 {
      let step = Self.steps[choice[row * width + column]]
      moves.append(Move(source: row - step.source..<row, target: column - step.target..<column))
      row -= step.source
      column -= step.target
    }
    return moves.reversed()
  }

  /// What it costs to end `step` at `row` and `column`.
  private func price(_ step: Step, _ row: Int, _ column: Int) -> Double {
    // A lost sentence costs the same at any length: the longer one is no likelier to stay.
    if step.source == 0 || step.target == 0 { return step.price }
    let ours = row - step.source..<row
    let theirs = column - step.target..<column
    let source = Double(ours.reduce(0) { $0 + left[$1].weight }) / 100
    let target = Double(theirs.reduce(0) { $0 + right[$1].weight }) / 100
    // Gale and Church measured a variance of 6.8 a letter over whole sentences; news keeps closer.
    let chance = (source - target) * (source - target) / (2 * 3.5 * max(1, (source + target) / 2))
    return step.price + min(chance, 12) - bonus(ours, theirs)
  }

  private func bonus(_ ours: Range<Int>, _ theirs: Range<Int>) -> Double {
    var bonus = 0.0
    for first in ours {
      var isAnswered = left[first].numbers.isEmpty
      for second in theirs {
        let pair = likeness[first * right.count + second]
        if pair.name { bonus += 1 }
        if pair.sourceNumber { bonus += 1.5 }
        isAnswered = isAnswered || pair.sourceNumber
      }
      if !isAnswered { bonus -= 1 }
    }
    for second in theirs where !right[second].numbers.isEmpty {
      if !ours.contains(where: { likeness[$0 * right.count + second].targetNumber }) { bonus -= 1 }
    }
    return min(bonus, 3)
  }
}
