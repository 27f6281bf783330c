/// The mark that a text ends with.
package enum EndMark: Hashable, Sendable, CaseIterable {
  case statement, question, exclamation, ellipsis, colon, comma
  /// A letter, a digit or a bracket: headings and captions.
  case none
}

/// How two texts end differently.
package struct EndMarkDifference: Hashable, Sendable {
  package let source: EndMark
  package let target: EndMark
  /// The last visible characters; UTF-8 byte offsets, half-open.
  package let sourceRange: Range<Int>
  package let targetRange: Range<Int>
  /// A question turned into a statement, a stop added or lost. Writers do exchange `!`, `…`, `:` and `.`,
  /// so those differences are weak.
  package let isStrong: Bool
}

package enum EndMarks {
  /// What `text` ends with, closing quotation marks and brackets aside; nil for a text without words or
  /// one that ends in a link.
  package static func read(_ text: some ProseReadable) -> (mark: EndMark, range: Range<Int>)? {
    let text = text.prose
    let tokens = text.tokens
    guard tokens.contains(where: { $0.kind == .word || $0.kind == .digits }) else { return nil }
    guard var index = tokens.lastIndex(where: { $0.kind != .space && !isCloser($0) }) else {
      return nil
    }
    let last = tokens[index]
    if let link = text.links.last, link.range.upperBound >= last.end { return nil }
    if last.kind != .mark { return (.none, last.range) }
    // In `?..`, `?!` and `!?` the question counts.
    let end = last.end
    while index > 0, tokens[index - 1].kind == .mark, isEnd(tokens[index - 1].scalar) { index -= 1 }
    let cluster = tokens[index...].filter { $0.kind == .mark && $0.end <= end }.map(\.scalar)
    return (mark(of: cluster), tokens[index].start..<end)
  }

  /// How the ends of a text and its translation differ, or nil.
  package static func difference(source: some ProseReadable, target: some ProseReadable)
    -> EndMarkDifference?
  {
    guard let left = read(source), let right = read(target), left.mark != right.mark else {
      return nil
    }
    return EndMarkDifference(
      source: left.mark, target: right.mark, sourceRange: left.range, targetRange: right.range,
      isStrong: isStrong(left.mark, right.mark))
  }

  private static func isStrong(_ first: EndMark, _ second: EndMark) -> Bool {
    switch (first, second) {
    case (.question, .statement), (.question, .none), (.question, .colon), (.question, .comma): true
    case (.statement, .question), (.none, .question), (.colon, .question), (.comma, .question): true
    case (.statement, .none), (.none, .statement): true
    default: false
    }
  }

  private static func mark(of cluster: [UInt32]) -> EndMark {
    if cluster.contains(0x3F) || cluster.contains(0x203D) || cluster.contains(0x2049) {
      return .question
    }
    if cluster.contains(0x21) || cluster.contains(0x203C) { return .exclamation }
    if cluster.last == 0x2026 || cluster.count >= 2 && cluster.allSatisfy({ $0 == 0x2E }) {
      return .ellipsis
    }
    switch cluster.last {
    case 0x2E: return .statement
    case 0x3A: return .colon
    case 0x2C, 0x3B: return .comma
    default: return .none
    }
  }

  private static func isEnd(_ scalar: UInt32) -> Bool {
    SentenceMarks.isTerminator(scalar) || scalar == 0x3A || scalar == 0x2C || scalar == 0x3B
  }

  private static func isCloser(_ token: ProseToken) -> Bool {
    guard token.kind == .mark else { return false }
    return SentenceMarks.isCloser(token.scalar) || token.scalar == 0x22 || token.scalar == 0x27
      || ScalarFacts.isInvisible(token.scalar) || token.scalar == 0x2A
  }
}
