/// A passage with what all findings in it need, worked out once: a long text with many faults is
/// read in time proportional to its length.
struct FaultyPassage {
  let passage: Passage
  /// Of both texts.
  let digest: String
  private let source: ScalarPlaces
  private let target: ScalarPlaces

  init(_ passage: Passage) {
    self.passage = passage
    digest = Digest(of: Array(passage.source.utf8) + [0] + passage.target.utf8).hex
    source = ScalarPlaces(passage.source)
    target = ScalarPlaces(passage.target)
  }

  /// - Parameter range: in UTF-8 bytes of the passage's source.
  func sourceExcerpt(_ range: Range<Int>) -> Excerpt { source.excerpt(range) }

  /// - Parameter range: in UTF-8 bytes of the passage's target.
  func targetExcerpt(_ range: Range<Int>) -> Excerpt { target.excerpt(range) }
}

/// Turns places in bytes into places in scalars, for one text and any number of places.
private struct ScalarPlaces {
  private static let step = 256

  private let bytes: [UInt8]
  /// How many scalars begin before each byte whose number is a multiple of ``step``.
  private let counts: [Int]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var counts = [0]
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      if byte & 0xC0 != 0x80 { count += 1 }
      if (offset + 1) % Self.step == 0 { counts.append(count) }
    }
    self.counts = counts
  }

  func excerpt(_ range: Range<Int>) -> Excerpt {
    Excerpt(
      start: scalar(at: range.lowerBound), end: scalar(at: range.upperBound),
      text: String(decoding: bytes[range], as: UTF8.self))
  }

  private func scalar(at place: Int) -> Int {
    let known = place / Self.step
    return counts[known] + bytes[known * Self.step..<place].count { $0 & 0xC0 != 0x80 }
  }
}
