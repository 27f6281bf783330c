/// The words of one text in order: where each lies and its number in a ``WordTable``.
///
/// What lies between words (white space and signs) is not held; it is read from the bytes when needed.
struct WordSequence: Sendable {
  private struct Place {
    let start: Int32
    let end: Int32
  }

  private var places: ContiguousArray<Place> = []
  private(set) var numbers: ContiguousArray<Int32> = []
  /// The part of the text that was read, in byte offsets.
  let range: Range<Int>

  var count: Int { numbers.count }

  /// - Parameter range: the part of the text to read, in byte offsets.
  init(_ side: TextSide, in range: Range<Int>, numberedBy table: inout WordTable) {
    self.range = range
    let lexer = DiffLexer(
      bytes: UnsafeBufferPointer(rebasing: table.text(side)[..<range.upperBound]))
    let expected = Self.expectedCount(lexer, range)
    places.reserveCapacity(expected)
    numbers.reserveCapacity(expected)
    var position = range.lowerBound
    while position < range.upperBound {
      let end = lexer.wordEnd(from: position)
      if end > position {
        places.append(
          Place(start: Int32(truncatingIfNeeded: position), end: Int32(truncatingIfNeeded: end)))
        numbers.append(table.number(of: position..<end, in: side))
        position = end
      } else {
        position = lexer.separatorEnd(from: position)
      }
    }
  }

  func start(of index: Int) -> Int { Int(places[index].start) }
  func end(of index: Int) -> Int { Int(places[index].end) }
  func bytes(of index: Int) -> Range<Int> { start(of: index)..<end(of: index) }

  /// The first word that begins at `place` or later.
  ///
  /// - Parameter known: a word before it.
  func firstIndex(from place: Int, after known: Int) -> Int {
    // Places asked for lie close to one another: doubling steps, then halves.
    var step = 1
    var (low, high) = (known, known)
    while high < count, start(of: high) < place {
      low = high + 1
      high += step
      step *= 2
    }
    high = min(high, count)
    while low < high {
      let middle = (low + high) / 2
      if start(of: middle) < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// As many words as the first few thousand bytes promise, and some more.
  private static func expectedCount(_ lexer: DiffLexer, _ range: Range<Int>) -> Int {
    let sample = range.lowerBound..<min(range.upperBound, range.lowerBound + 4096)
    guard range.count > sample.count else { return range.count / 4 }
    let words = DiffLexer(bytes: UnsafeBufferPointer(rebasing: lexer.bytes[sample])).wordCount()
    return range.count / sample.count * (words + words / 16 + 8)
  }
}
