/// The paragraphs of a file as byte ranges, each with the line ends and blank lines that follow it.
///
/// Where a file has blank lines between lines of text they set paragraphs apart, and a line longer than
/// any hard-wrapped one is a paragraph of its own; without blank lines every line is a paragraph. Joined,
/// the ranges are the whole file; blank lines at its start belong to the first paragraph.
struct Paragraphs {
  /// Lines of more bytes are not wrapped by hand: 80 letters of two bytes.
  private static let longestWrappedLine = 160

  private(set) var ranges: [Range<Int>] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let hasBlankLines = Self.hasInnerBlankLine(bytes)
    var reader = LineReader(bytes: bytes)
    var start = 0
    var hasText = false
    var line = reader.next()
    while let this = line {
      let next = reader.next()
      hasText = hasText || !this.isBlank
      let isWrapped =
        hasBlankLines && !this.isBlank && this.range.count <= Self.longestWrappedLine
        && (next?.range.count ?? 0) <= Self.longestWrappedLine
      if hasText, let next, !next.isBlank, !isWrapped {
        ranges.append(start..<this.range.upperBound)
        start = this.range.upperBound
        hasText = false
      }
      line = next
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
  }

  /// Whether a blank line stands between lines of text.
  private static func hasInnerBlankLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var reader = LineReader(bytes: bytes)
    var hasText = false
    var isAfterBlank = false
    while let line = reader.next() {
      if !line.isBlank, isAfterBlank { return true }
      hasText = hasText || !line.isBlank
      isAfterBlank = hasText && line.isBlank
    }
    return false
  }
}

/// Reads lines with their ends: LF, CR LF or CR alone.
private struct LineReader {
  struct Line {
    let range: Range<Int>
    /// White space alone.
    let isBlank: Bool
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Line? {
    guard position < bytes.count else { return nil }
    let start = position
    var text = start
    while text < bytes.count, bytes[text] <= 0x20, !isLineEnd(at: text) { text += 1 }
    let isBlank = text == bytes.count || isLineEnd(at: text)
    position = text
    while position < bytes.count {
      position = CommonBytes.firstLineEnd(bytes, from: position)
      if position == bytes.count { break }
      position += 1
      if isLineEnd(at: position - 1) { break }
    }
    return Line(range: start..<position, isBlank: isBlank)
  }

  /// A line feed, or a carriage return that none follows.
  private func isLineEnd(at place: Int) -> Bool {
    bytes[place] == 0x0A
      || bytes[place] == 0x0D && !(place + 1 < bytes.count && bytes[place + 1] == 0x0A)
  }
}
