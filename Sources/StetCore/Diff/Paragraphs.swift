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
    let lines = Self.lines(bytes)
    let hasBlankLines = Self.hasInnerBlankLine(lines)
    var start = 0
    var hasText = false
    for (index, line) in lines.enumerated() {
      hasText = hasText || !line.isBlank
      let isLast = index + 1 == lines.count
      guard hasText, isLast || !lines[index + 1].isBlank else { continue }
      let isLong = line.range.count > Self.longestWrappedLine
      let isNextLong = !isLast && lines[index + 1].range.count > Self.longestWrappedLine
      guard isLast || line.isBlank || !hasBlankLines || isLong || isNextLong else { continue }
      ranges.append(start..<line.range.upperBound)
      start = line.range.upperBound
      hasText = false
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
  }

  private struct Line {
    let range: Range<Int>
    /// White space alone.
    let isBlank: Bool
  }

  private static func lines(_ bytes: UnsafeBufferPointer<UInt8>) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var isBlank = true
    for (index, byte) in bytes.enumerated() {
      if byte > 0x20 { isBlank = false }
      guard byte == 0x0A || byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      else { continue }
      lines.append(Line(range: start..<index + 1, isBlank: isBlank))
      start = index + 1
      isBlank = true
    }
    if start < bytes.count { lines.append(Line(range: start..<bytes.count, isBlank: isBlank)) }
    return lines
  }

  private static func hasInnerBlankLine(_ lines: [Line]) -> Bool {
    guard let first = lines.firstIndex(where: { !$0.isBlank }),
      let last = lines.lastIndex(where: { !$0.isBlank })
    else { return false }
    return lines[first..<last].contains(where: \.isBlank)
  }
}
