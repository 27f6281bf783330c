/// Scans a text that comes in pieces of any size, in memory that doesn't grow with the text.
///
/// What it finds is what a scan of the whole text finds, save that a match longer than
/// ``longestCarry`` may be cut short.
package struct TermStream {
  private let automaton: TermAutomaton
  private var buffer: [UInt8] = []
  /// How many of the buffer's first bytes have been scanned and are kept to look back at.
  private var seen = 0
  /// The offset of the buffer's first byte in the stream.
  private var offset = 0
  /// How far into the buffer lines and scalars are counted, and what that came to.
  private var counted = 0
  private var position = LinePosition()
  /// The bytes to come belong to a word too long to match.
  private var isInsideWord = false
  /// How much the buffer must hold before another look pays, so that crumbs are not read again and
  /// again.
  private var enough = 0

  /// In bytes: how much is kept while a word or a match is not yet over.
  static let longestCarry = 1 << 18

  package init(_ automaton: TermAutomaton) {
    self.automaton = automaton
  }

  /// Takes the next bytes, which may end inside a code point, and reports what is certain.
  package mutating func feed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (TermOccurrence) -> Void
  ) {
    buffer.append(contentsOf: bytes)
    if isInsideWord { skipWord() }
    guard !isInsideWord, buffer.count >= enough else { return }
    move(to: scan(to: end, isWhole: false, body))
    if end - seen > Self.longestCarry { giveUp(body) }
    enough = seen + (buffer.count - seen) * 2
  }

  /// Reports the rest.
  package mutating func finish(_ body: (TermOccurrence) -> Void) {
    if isInsideWord { skipWord() }
    move(to: scan(to: buffer.count, isWhole: true, body))
  }

  /// Where the last whole code point of the buffer ends.
  private var end: Int { buffer.count - Self.brokenTail(buffer) }

  /// Scans what is held and not yet seen; gives the offset in the buffer up to which all is certain.
  private mutating func scan(
    to last: Int, isWhole: Bool, _ body: (TermOccurrence) -> Void
  ) -> Int {
    var (reached, place) = (counted, position)
    let done = buffer.withUnsafeBufferPointer { buffer in
      let text = UnsafeBufferPointer(rebasing: buffer[..<last])
      return automaton.scan(text, from: seen, isWhole: isWhole) { match in
        place.advance(over: UnsafeBufferPointer(rebasing: text[reached..<match.start]))
        reached = match.start
        let piece = String(decoding: text[match.start..<match.end], as: UTF8.self)
        body(TermOccurrence(match: TermMatch(match, by: offset), position: place, text: piece))
      }
    }
    (counted, position) = (reached, place)
    return done
  }

  /// Marks everything before `index` as seen, and forgets what nothing looks back at.
  private mutating func move(to index: Int) {
    buffer.withUnsafeBufferPointer {
      position.advance(over: UnsafeBufferPointer(rebasing: $0[counted..<index]))
    }
    let stale = max(0, index - WordReader.longestAddress)
    buffer.removeFirst(stale)
    offset += stale
    seen = index - stale
    counted = seen
  }

  /// Skips what is held when it is one word; else judges it as if the text ended here.
  private mutating func giveUp(_ body: (TermOccurrence) -> Void) {
    isInsideWord = buffer[end - 1] != UInt8(ascii: " ")
    let isOneWord = automaton.endOfWord(buffer, from: seen, to: end) == end
    move(to: isOneWord ? end : scan(to: end, isWhole: true, body))
  }

  private mutating func skipWord() {
    let stop = automaton.endOfWord(buffer, from: seen, to: end)
    isInsideWord = stop == end
    move(to: stop)
  }

  /// How many bytes at the end begin a code point and don't finish it.
  private static func brokenTail(_ bytes: [UInt8]) -> Int {
    for length in 1...3 where length <= bytes.count {
      let byte = bytes[bytes.count - length]
      if byte < 0x80 { return 0 }
      if byte >= 0xC0 { return (byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4) > length ? length : 0 }
    }
    return 0
  }
}

extension TermAutomaton {
  /// Where the word that goes on at `start` ends; `end` when it doesn't end before.
  func endOfWord(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      rules.table.entries.withUnsafeBufferPointer { folds in
        guard let base = bytes.baseAddress, let table = folds.baseAddress else { return end }
        let reader = WordReader(base: base, count: end, table: table, policy: rules.policy)
        var index = start
        while index < end, let length = reader.lengthInsideWord(at: index) { index += length }
        return index
      }
    }
  }
}
