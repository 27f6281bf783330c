/// The tokens of a stretch between words, numbered like words so that they can be aligned.
struct SeparatorTokens {
  private let range: Range<Int>
  private var ends: ContiguousArray<Int32> = []
  private(set) var numbers: ContiguousArray<Int32> = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, numberedBy table: inout WordTable)
  {
    self.range = range
    guard let base = bytes.baseAddress else { return }
    let lexer = DiffLexer(bytes: UnsafeBufferPointer(start: base, count: range.upperBound))
    var position = range.lowerBound
    while position < range.upperBound {
      let end = lexer.tokenEnd(from: position)
      ends.append(Int32(truncatingIfNeeded: end))
      numbers.append(
        table.number(of: base + position, length: end - position, readable: bytes.count - position))
      position = end
    }
  }

  /// The bytes of the tokens `indices`.
  func bytes(of indices: Range<Int>) -> Range<Int> {
    start(of: indices.lowerBound)..<start(of: indices.upperBound)
  }

  private func start(of index: Int) -> Int { index == 0 ? range.lowerBound : Int(ends[index - 1]) }
}
