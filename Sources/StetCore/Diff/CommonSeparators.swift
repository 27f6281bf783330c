/// How much two stretches of separators share at their ends, in whole tokens.
struct CommonSeparators {
  let old: UnsafeBufferPointer<UInt8>
  let new: UnsafeBufferPointer<UInt8>

  func areSame(_ oldRange: Range<Int>, _ newRange: Range<Int>) -> Bool {
    guard oldRange.count == newRange.count else { return false }
    guard let oldBase = old.baseAddress, let newBase = new.baseAddress else {
      return oldRange.isEmpty
    }
    return CommonBytes.areEqual(
      oldBase + oldRange.lowerBound, newBase + newRange.lowerBound, oldRange.count)
  }

  /// The bytes of the tokens with which both ranges begin.
  func head(_ oldRange: Range<Int>, _ newRange: Range<Int>) -> Int {
    if oldRange.isEmpty || newRange.isEmpty { return 0 }
    if areSame(oldRange, newRange) { return oldRange.count }
    let oldLexer = lexer(old, to: oldRange.upperBound)
    let newLexer = lexer(new, to: newRange.upperBound)
    var length = 0
    while length < min(oldRange.count, newRange.count) {
      let oldStart = oldRange.lowerBound + length
      let newStart = newRange.lowerBound + length
      let oldToken = oldStart..<oldLexer.tokenEnd(from: oldStart)
      guard areSame(oldToken, newStart..<newLexer.tokenEnd(from: newStart)) else { break }
      length += oldToken.count
    }
    return length
  }

  /// The bytes of the tokens with which both ranges end.
  func tail(_ oldRange: Range<Int>, _ newRange: Range<Int>) -> Int {
    if oldRange.isEmpty || newRange.isEmpty { return 0 }
    if areSame(oldRange, newRange) { return oldRange.count }
    guard let oldBase = old.baseAddress, let newBase = new.baseAddress else { return 0 }
    let shared = CommonBytes.tail(
      oldBase + oldRange.upperBound, newBase + newRange.upperBound,
      min(oldRange.count, newRange.count))
    guard shared > 0 else { return 0 }
    let oldTails = tokenTails(old, oldRange, upTo: shared)
    let newTails = tokenTails(new, newRange, upTo: shared)
    var index = 0
    for length in oldTails {
      while index < newTails.count, newTails[index] > length { index += 1 }
      if index < newTails.count, newTails[index] == length { return Int(length) }
    }
    return 0
  }

  /// How many bytes follow the start of each token, falling, for those of at most `limit`.
  private func tokenTails(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, upTo limit: Int
  ) -> ContiguousArray<Int32> {
    let lexer = lexer(bytes, to: range.upperBound)
    var tails: ContiguousArray<Int32> = []
    var position = range.lowerBound
    while position < range.upperBound {
      if range.upperBound - position <= limit {
        tails.append(Int32(truncatingIfNeeded: range.upperBound - position))
      }
      position = lexer.tokenEnd(from: position)
    }
    return tails
  }

  private func lexer(_ bytes: UnsafeBufferPointer<UInt8>, to end: Int) -> DiffLexer {
    DiffLexer(bytes: UnsafeBufferPointer(rebasing: bytes[..<end]))
  }
}
