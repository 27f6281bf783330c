/// The words of one text in order: where each lies and its number in a ``WordTable``.
///
/// What lies between words (white space and signs) is not held; it is read from the bytes when needed.
struct WordSequence {
  private struct Place {
    let start: Int32
    let end: Int32
  }

  private var places: ContiguousArray<Place> = []
  private(set) var numbers: ContiguousArray<Int32> = []

  var count: Int { numbers.count }

  /// - Parameter range: the part of `bytes` to read, in byte offsets.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, numberedBy table: inout WordTable
  ) {
    guard let base = bytes.baseAddress else { return }
    let lexer = DiffLexer(bytes: UnsafeBufferPointer(start: base, count: range.upperBound))
    places.reserveCapacity(range.count / 6)
    numbers.reserveCapacity(range.count / 6)
    var position = range.lowerBound
    while position < range.upperBound {
      let end = lexer.wordEnd(from: position)
      if end > position {
        places.append(
          Place(start: Int32(truncatingIfNeeded: position), end: Int32(truncatingIfNeeded: end)))
        numbers.append(
          table.number(
            of: base + position, length: end - position, readable: bytes.count - position))
        position = end
      } else {
        position = lexer.separatorEnd(from: position)
      }
    }
  }

  func start(of index: Int) -> Int { Int(places[index].start) }
  func end(of index: Int) -> Int { Int(places[index].end) }
  func bytes(of index: Int) -> Range<Int> { start(of: index)..<end(of: index) }
}
