import Testing

@testable import StetCore

/// The length of a longest common subsequence, the plain way: O(N·M), for small inputs only.
func longestCommon(_ old: [Int32], _ new: [Int32]) -> Int {
  var row = [Int](repeating: 0, count: new.count + 1)
  for value in old {
    var diagonal = 0
    for column in new.indices {
      let above = row[column + 1]
      row[column + 1] = value == new[column] ? diagonal + 1 : max(above, row[column])
      diagonal = above
    }
  }
  return row[new.count]
}

struct WordAlignmentTests {
  private func alignment(_ old: [Int32], _ new: [Int32]) -> (isCommon: Bool, kept: Int) {
    let count = Int((old + new).max() ?? 0) + 1
    let alignment = WordAlignment(ContiguousArray(old), ContiguousArray(new), numberCount: count)
    let keptOld = zip(old, alignment.keptOld).filter(\.1).map(\.0)
    let keptNew = zip(new, alignment.keptNew).filter(\.1).map(\.0)
    return (keptOld == keptNew, keptOld.count)
  }

  @Test(arguments: [(10, 3), (70, 2), (130, 10), (300, 40), (300, 3)])
  func `what is kept is a longest common subsequence`(_ length: Int, _ alphabet: Int32) {
    var source = SeededText(seed: UInt64(length) + UInt64(alphabet))
    for _ in 0..<30 {
      let old = (0..<Int.random(in: 0...length, using: &source)).map { _ in
        Int32.random(in: 0..<alphabet, using: &source)
      }
      let new = (0..<Int.random(in: 0...length, using: &source)).map { _ in
        Int32.random(in: 0..<alphabet, using: &source)
      }
      let found = alignment(old, new)
      #expect(found.isCommon && found.kept == longestCommon(old, new))
    }
  }

  @Test(arguments: [(3000, 4, 20), (3000, 600, 8), (2500, 30, 1)])
  func `a long text is halved and still kept best`(_ length: Int, _ alphabet: Int32, _ rate: Int) {
    var source = SeededText(seed: 7)
    let old = (0..<length).map { _ in Int32.random(in: 0..<alphabet, using: &source) }
    let new = old.flatMap { value -> [Int32] in
      switch Int.random(in: 0..<rate * 3, using: &source) {
      case 0: []
      case 1: [value, Int32.random(in: 0..<alphabet, using: &source)]
      case 2: [Int32.random(in: 0..<alphabet, using: &source)]
      default: [value]
      }
    }
    let found = alignment(old, new)
    #expect(found.isCommon && found.kept == longestCommon(old, new))
  }
}
