/// The words of one side of a comparison together with the bytes they lie in.
struct TextWords {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The part of `bytes` that is compared.
  let range: Range<Int>
  let words: WordSequence
  private let whole: Range<Int>

  /// - Parameters:
  ///   - range: the part to read.
  ///   - whole: the text it is part of.
  init(
    _ side: TextSide, in range: Range<Int>, of whole: Range<Int>, numberedBy table: inout WordTable
  ) {
    bytes = table.text(side)
    self.range = range
    self.whole = whole
    words = WordSequence(side, in: range, numberedBy: &table)
  }

  var count: Int { words.count }

  /// The separators before word `index`, or after the last word when `index` is the count.
  func gap(before index: Int) -> Range<Int> {
    let start = index > 0 ? words.end(of: index - 1) : range.lowerBound
    let end = index < count ? words.start(of: index) : range.upperBound
    return start..<end
  }

  /// The separators before a word up to the last line end among them, and those after it.
  func lineEnds(before index: Int) -> (ends: Range<Int>, rest: Range<Int>) {
    let gap = gap(before: index)
    let cut = gap.last { bytes[$0] == 0x0A }.map { $0 + 1 } ?? gap.upperBound
    return (gap.lowerBound..<cut, cut..<gap.upperBound)
  }

  /// Some words with the separators on both sides of them.
  func surroundings(of indices: Range<Int>) -> Range<Int> {
    gap(before: indices.lowerBound).lowerBound..<gap(before: indices.upperBound).upperBound
  }

  /// The bytes from the first to the last of some words; nil for none.
  func core(_ indices: Range<Int>) -> Range<Int>? {
    indices.isEmpty
      ? nil : words.start(of: indices.lowerBound)..<words.end(of: indices.upperBound - 1)
  }

  /// The words that begin a paragraph, but for the first of `indices`.
  func paragraphStarts(in indices: Range<Int>) -> [Int] {
    indices.dropFirst().filter {
      let gap = gap(before: $0)
      return gap.count > 1 && TextBoundary(UnsafeBufferPointer(rebasing: bytes[gap])) == .paragraph
    }
  }

  /// How good a place before word `index` is to begin or end an edit at.
  func boundary(before index: Int) -> TextBoundary {
    if index == 0 { return range.lowerBound == whole.lowerBound ? .paragraph : .word }
    if index == count { return range.upperBound == whole.upperBound ? .paragraph : .word }
    return TextBoundary(UnsafeBufferPointer(rebasing: bytes[gap(before: index)]))
  }
}
