/// The words of one side of a comparison together with the bytes they lie in.
struct TextWords {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The part of `bytes` that is compared.
  let range: Range<Int>
  let words: WordSequence

  init(_ side: TextSide, in range: Range<Int>, numberedBy table: inout WordTable) {
    bytes = table.text(side)
    self.range = range
    words = WordSequence(side, in: range, numberedBy: &table)
  }

  var count: Int { words.count }

  /// The separators before word `index`, or after the last word when `index` is the count.
  func gap(before index: Int) -> Range<Int> {
    let start = index > 0 ? words.end(of: index - 1) : range.lowerBound
    let end = index < count ? words.start(of: index) : range.upperBound
    return start..<end
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

  /// How good a place before word `index` is to begin or end an edit at.
  func boundary(before index: Int) -> TextBoundary {
    if index == 0 || index == count { return .paragraph }
    return TextBoundary(UnsafeBufferPointer(rebasing: bytes[gap(before: index)]))
  }
}
