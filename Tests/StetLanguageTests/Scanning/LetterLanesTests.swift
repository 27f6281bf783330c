import Testing

@testable import StetLanguage

@Suite struct LetterLanesTests {
  private static let table = FoldTable.general.entries

  private static func isRare(_ code: UInt32) -> Bool {
    let small = Unicode.Scalar(code)?.properties.lowercaseMapping.unicodeScalars.first
    return (small?.value ?? 0) > 0x45B
  }

  @Test func `four Cyrillic letters fold as one by one`() {
    for first in UInt32(0x400)...0x47F {
      for second in [UInt32(0x410), 0x451, 0x47E] {
        let codes = [first, second, 0x44F, first]
        var eight: UInt64 = 0
        for (lane, code) in codes.enumerated() {
          let pair = UInt64(0xC0 | code >> 6) | UInt64(0x80 | code & 0x3F) << 8
          eight |= pair << UInt64(lane * 16)
        }
        let lanes = LetterLanes(cyrillic: eight)
        let isRare = codes.contains(where: Self.isRare)
        #expect(lanes.isRare == isRare)
        #expect(lanes.bits == 64)
        guard !isRare else { continue }
        for (lane, code) in codes.enumerated() {
          let folded = UInt16(truncatingIfNeeded: lanes.lanes >> UInt64(lane * 16))
          #expect(folded == Self.table[Int(code)] & Fold.value)
        }
      }
    }
  }

  @Test func `lanes stop at the first byte that is no letter`() {
    for byte in UInt32(0)...0xFF {
      let lanes = LetterLanes(ascii: 0x6100_6241 | byte << 16)
      let isWord = byte < 0x80 && Fold.isWord(Self.table[Int(byte)])
      #expect(lanes.bits == (isWord ? 64 : 32), "\(byte)")
      let third = isWord ? UInt64(Self.table[Int(byte)] & Fold.value) << 32 : 0
      #expect(lanes.lanes & 0xFFFF_FFFF_FFFF == 0x0062_0061 | third)
    }
  }

  @Test(arguments: [
    "а", "аб", "абв", "абвг", "абвгд", "абвгдежз", "абвгдежзи", "abcd", "abcde", "a1",
  ])
  func `a word has one hash however much text is behind it`(_ word: String) throws {
    let automaton = try TermAutomaton(
      language: "xx", entries: [TermAutomaton.Entry(spec: TermSpec(text: word))])
    for tail in ["", " ", ".", " щ", " шесть слов", "\u{A0}q", "—и", "\n\n1234567890"] {
      #expect(
        automaton.matches(in: word + tail).map(\.end) == [word.utf8.count], "'\(word + tail)'")
      let shouted = word.uppercased() + tail
      #expect(automaton.matches(in: "1, " + shouted).map(\.start) == [3], "'\(shouted)'")
    }
  }
}
