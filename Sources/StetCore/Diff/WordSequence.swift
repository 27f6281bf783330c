/// The words of one text in order: where each lies and its number in a ``WordTable``.
///
/// What lies between words (white space and signs) is not held; it is read from the bytes when needed.
struct WordSequence {
  private(set) var starts: ContiguousArray<Int32> = []
  private(set) var ends: ContiguousArray<Int32> = []
  private(set) var numbers: ContiguousArray<Int32> = []

  var count: Int { numbers.count }

  /// - Parameter range: the part of `bytes` to read, in byte offsets.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, numberedBy table: inout WordTable)
  {
    guard let base = bytes.baseAddress else { return }
    let lexer = DiffLexer(bytes: UnsafeBufferPointer(start: base, count: range.upperBound))
    starts.reserveCapacity(range.count / 6)
    ends.reserveCapacity(range.count / 6)
    numbers.reserveCapacity(range.count / 6)
    var position = range.lowerBound
    while position < range.upperBound {
      let end = lexer.wordEnd(from: position)
      if end > position {
        starts.append(Int32(truncatingIfNeeded: position))
        ends.append(Int32(truncatingIfNeeded: end))
        numbers.append(table.number(of: base + position, length: end - position))
        position = end
      } else {
        position = lexer.separatorEnd(from: position)
      }
    }
  }

  func bytes(of index: Int) -> Range<Int> { Int(starts[index])..<Int(ends[index]) }
}
