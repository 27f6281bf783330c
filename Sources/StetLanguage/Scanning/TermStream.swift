/// Scans a text that comes in pieces of any size, in memory that doesn't grow with the text.
///
/// What it finds is what a scan of the whole text finds, save that a match longer than
/// ``longestCarry`` may be cut short.
package struct TermStream {
  private let automaton: TermAutomaton
  private var buffer: [UInt8] = []
  /// The offset of the buffer's first byte in the stream.
  private var offset = 0
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
    let whole = buffer.count - Self.brokenTail(buffer)
    let done = scan(upTo: whole, isWhole: false, body)
    drop(done)
    if whole - done > Self.longestCarry { giveUp(body) }
    enough = buffer.count * 2
  }

  /// Reports the rest.
  package mutating func finish(_ body: (TermOccurrence) -> Void) {
    if isInsideWord { skipWord() }
    drop(scan(upTo: buffer.count, isWhole: true, body))
  }

  private mutating func scan(
    upTo end: Int, isWhole: Bool, _ body: (TermOccurrence) -> Void
  ) -> Int {
    var reached = 0
    var place = position
    let done = buffer.withUnsafeBufferPointer { buffer in
      let text = UnsafeBufferPointer(rebasing: buffer[..<end])
      return automaton.scan(text, isWhole: isWhole) { match in
        place.advance(over: UnsafeBufferPointer(rebasing: text[reached..<match.start]))
        reached = match.start
        let piece = String(decoding: text[match.start..<match.end], as: UTF8.self)
        let moved = TermMatch(match, by: offset)
        body(TermOccurrence(match: moved, position: place, text: piece))
      }
    }
    return done
  }

  /// Forgets the first `count` bytes.
  private mutating func drop(_ count: Int) {
    buffer.withUnsafeBufferPointer {
      position.advance(over: UnsafeBufferPointer(rebasing: $0[..<count]))
    }
    offset += count
    buffer.removeFirst(count)
  }

  /// Skips what is held when it is one word; else judges it as if the text ended here.
  private mutating func giveUp(_ body: (TermOccurrence) -> Void) {
    let whole = buffer.count - Self.brokenTail(buffer)
    isInsideWord = buffer[whole - 1] != UInt8(ascii: " ")
    let isOneWord = automaton.endOfWord(buffer, upTo: whole) == whole
    drop(isOneWord ? whole : scan(upTo: whole, isWhole: true, body))
  }

  private mutating func skipWord() {
    let whole = buffer.count - Self.brokenTail(buffer)
    let end = automaton.endOfWord(buffer, upTo: whole)
    isInsideWord = end == whole
    drop(end)
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
  /// Where the word that goes on at the first byte ends; `end` when it doesn't end before.
  func endOfWord(_ bytes: [UInt8], upTo end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      rules.table.entries.withUnsafeBufferPointer { folds in
        guard let base = bytes.baseAddress, let table = folds.baseAddress else { return end }
        let reader = WordReader(base: base, count: end, table: table, policy: rules.policy)
        var index = 0
        while index < end, let length = reader.lengthInsideWord(at: index) { index += length }
        return index
      }
    }
  }
}
