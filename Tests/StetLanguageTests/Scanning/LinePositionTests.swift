import Testing

@testable import StetLanguage

@Suite struct LinePositionTests {
  @Test func `lines and scalars are counted as one would by hand`() {
    var random = SeededRandom(seed: 9)
    let pieces = ["\n", "a", "я", "—", "𝄞", "\r\n", "\u{0B}", "Ċ", "\u{10A}", "\u{8A}"]
    for length in [0, 1, 7, 8, 9, 63, 500, 6000] {
      var text = (0..<length).map { _ in random.pick(pieces) }.joined()
      var position = LinePosition()
      text.withUTF8 { position.advance(over: $0) }
      let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(position.line == lines.count)
      #expect(position.scalar == lines.last?.count)
    }
  }

  @Test func `a position goes on from where it was`() {
    var position = LinePosition()
    for piece in ["аб", "в\nг", "д", "\n", "е"] {
      var piece = piece
      piece.withUTF8 { position.advance(over: $0) }
    }
    #expect(position.line == 3)
    #expect(position.scalar == 1)
  }

  @Test func `many equal bytes don't spill over`() {
    var position = LinePosition()
    var text = String(repeating: "\n", count: 10_000) + String(repeating: "я", count: 10_000)
    text.withUTF8 { position.advance(over: $0) }
    #expect(position.line == 10_001)
    #expect(position.scalar == 10_000)
  }
}
