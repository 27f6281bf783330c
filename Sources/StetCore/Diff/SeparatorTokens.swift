/// The tokens of a stretch between words, numbered like words so that they can be aligned.
struct SeparatorTokens {
  private let range: Range<Int>
  private var ends: ContiguousArray<Int32> = []
  private(set) var numbers: ContiguousArray<Int32> = []

  init(_ side: TextSide, in range: Range<Int>, numberedBy table: inout WordTable) {
    self.range = range
    let lexer = DiffLexer(
      bytes: UnsafeBufferPointer(rebasing: table.text(side)[..<range.upperBound]))
    let count = Self.count(lexer, range)
    ends.reserveCapacity(count)
    numbers.reserveCapacity(count)
    var position = range.lowerBound
    while position < range.upperBound {
      let end = lexer.tokenEnd(from: position)
      ends.append(Int32(truncatingIfNeeded: end))
      numbers.append(table.number(of: position..<end, in: side))
      position = end
    }
  }

  /// Counted beforehand where a megabyte of signs would make the arrays grow to twice their need.
  private static func count(_ lexer: DiffLexer, _ range: Range<Int>) -> Int {
    guard range.count > 1 << 16 else { return min(range.count, 64) }
    var count = 0
    var position = range.lowerBound
    while position < range.upperBound {
      position = lexer.tokenEnd(from: position)
      count += 1
    }
    return count
  }

  /// The bytes of the tokens `indices`.
  func bytes(of indices: Range<Int>) -> Range<Int> {
    start(of: indices.lowerBound)..<start(of: indices.upperBound)
  }

  private func start(of index: Int) -> Int { index == 0 ? range.lowerBound : Int(ends[index - 1]) }
}
