/// One place where two texts differ: what stood there, what stands there now, in byte offsets.
///
/// A script of hunks rises in both texts and what lies between two hunks is the same in both, so hunks
/// alone describe the whole difference.
struct Hunk: Hashable, Sendable {
  var old: Range<Int>
  var new: Range<Int>
}

/// Writes the hunks between kept words, white space and signs included.
///
/// Where the words around a gap are kept, so are as many separators as both sides share at the gap's
/// head, then at its tail; a gap without words on either side keeps a common subsequence of separators.
struct HunkWriter {
  let old: UnsafeBufferPointer<UInt8>
  let new: UnsafeBufferPointer<UInt8>
  private(set) var hunks: [Hunk] = []

  init(old: UnsafeBufferPointer<UInt8>, new: UnsafeBufferPointer<UInt8>) {
    self.old = old
    self.new = new
  }

  /// - Parameters:
  ///   - oldGap: all bytes between two kept words.
  ///   - oldCore: from the first to the last changed word in it; nil where there is none.
  mutating func write(
    oldGap: Range<Int>, oldCore: Range<Int>?, newGap: Range<Int>, newCore: Range<Int>?
  ) {
    guard !isSame(oldGap, newGap) else { return }
    if oldCore == nil, newCore == nil, oldGap.count + newGap.count > 4 {
      return writeSeparators(oldGap, newGap)
    }
    let oldHead = oldGap.lowerBound..<(oldCore?.lowerBound ?? oldGap.upperBound)
    let newHead = newGap.lowerBound..<(newCore?.lowerBound ?? newGap.upperBound)
    let head = commonHead(oldHead, newHead)
    let oldRest = oldGap.lowerBound + head..<oldGap.upperBound
    let newRest = newGap.lowerBound + head..<newGap.upperBound
    let oldTail = max(oldRest.lowerBound, oldCore?.upperBound ?? 0)..<oldGap.upperBound
    let newTail = max(newRest.lowerBound, newCore?.upperBound ?? 0)..<newGap.upperBound
    let tail = commonTail(oldTail, newTail)
    hunks.append(
      Hunk(
        old: oldRest.lowerBound..<oldRest.upperBound - tail,
        new: newRest.lowerBound..<newRest.upperBound - tail))
  }

  private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for offset in 0..<one.count where old[one.lowerBound + offset] != new[other.lowerBound + offset]
    {
      return false
    }
    return true
  }

  /// The bytes of the whole tokens with which both ranges begin.
  private func commonHead(_ oldRange: Range<Int>, _ newRange: Range<Int>) -> Int {
    if oldRange.isEmpty || newRange.isEmpty { return 0 }
    if isSame(oldRange, newRange) { return oldRange.count }
    let oldTokens = tokenEnds(old, oldRange)
    let newTokens = tokenEnds(new, newRange)
    var length = 0
    for (oldEnd, newEnd) in zip(oldTokens, newTokens) {
      let next = oldRange.lowerBound + length..<oldEnd
      guard isSame(next, newRange.lowerBound + length..<newEnd) else { break }
      length = oldEnd - oldRange.lowerBound
    }
    return length
  }

  /// The bytes of the whole tokens with which both ranges end.
  private func commonTail(_ oldRange: Range<Int>, _ newRange: Range<Int>) -> Int {
    if oldRange.isEmpty || newRange.isEmpty { return 0 }
    if isSame(oldRange, newRange) { return oldRange.count }
    let oldStarts = [oldRange.lowerBound] + tokenEnds(old, oldRange)
    let newStarts = [newRange.lowerBound] + tokenEnds(new, newRange)
    var length = 0
    for (oldStart, newStart) in zip(oldStarts.reversed(), newStarts.reversed()).dropFirst() {
      let next = oldStart..<oldRange.upperBound - length
      guard isSame(next, newStart..<newRange.upperBound - length) else { break }
      length = oldRange.upperBound - oldStart
    }
    return length
  }

  private func tokenEnds(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Int] {
    let lexer = DiffLexer(bytes: UnsafeBufferPointer(rebasing: bytes[..<range.upperBound]))
    var ends: [Int] = []
    var position = range.lowerBound
    while position < range.upperBound {
      position = lexer.tokenEnd(from: position)
      ends.append(position)
    }
    return ends
  }

  /// Compares separators as if they were words.
  private mutating func writeSeparators(_ oldGap: Range<Int>, _ newGap: Range<Int>) {
    var table = WordTable(forBytes: oldGap.count + newGap.count)
    let oldEnds = tokenEnds(old, oldGap)
    let newEnds = tokenEnds(new, newGap)
    let oldNumbers = number(oldEnds, from: oldGap.lowerBound, of: old, in: &table)
    let newNumbers = number(newEnds, from: newGap.lowerBound, of: new, in: &table)
    let kept = WordAlignment(oldNumbers, newNumbers, numberCount: table.count)
    var (oldIndex, newIndex) = (0, 0)
    var (oldStart, newStart) = (oldGap.lowerBound, newGap.lowerBound)
    while oldIndex < oldEnds.count || newIndex < newEnds.count {
      let hunkStart = (oldStart, newStart)
      while oldIndex < oldEnds.count, !kept.keptOld[oldIndex] {
        oldStart = oldEnds[oldIndex]
        oldIndex += 1
      }
      while newIndex < newEnds.count, !kept.keptNew[newIndex] {
        newStart = newEnds[newIndex]
        newIndex += 1
      }
      if hunkStart != (oldStart, newStart) {
        hunks.append(Hunk(old: hunkStart.0..<oldStart, new: hunkStart.1..<newStart))
      }
      guard oldIndex < oldEnds.count, newIndex < newEnds.count else { continue }
      (oldStart, newStart) = (oldEnds[oldIndex], newEnds[newIndex])
      oldIndex += 1
      newIndex += 1
    }
  }

  private func number(
    _ ends: [Int], from start: Int, of bytes: UnsafeBufferPointer<UInt8>, in table: inout WordTable
  ) -> ContiguousArray<Int32> {
    guard let base = bytes.baseAddress else { return [] }
    var position = start
    return ContiguousArray(
      ends.map { end in
        defer { position = end }
        return table.number(of: base + position, length: end - position)
      })
  }
}
