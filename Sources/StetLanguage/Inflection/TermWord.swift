/// One word of a term: where it stands, and what its letters look like.
struct TermWord: Sendable {
  /// With its punctuation.
  let whole: Range<Int>
  /// Without quotation marks, brackets and commas around it.
  private(set) var core: Range<Int>
  private(set) var isCapitalised = false
  /// More than one letter, all of them capitals.
  private(set) var isAllCapitals = false
  /// Nothing but Cyrillic letters, hyphens and apostrophes.
  private(set) var isCyrillic = false
  private(set) var hasDigit = false
  /// True when a quotation mark opens before the word.
  private(set) var opensQuotation = false

  init(_ text: ContiguousArray<UInt8>, _ range: Range<Int>) {
    whole = range
    core = range
    trim(text)
    look(text)
  }

  private mutating func trim(_ text: ContiguousArray<UInt8>) {
    var start = whole.lowerBound
    var end = whole.upperBound
    while start < end {
      let width = Self.punctuation(text, at: start, before: end)
      if width == 0 { break }
      if text[start] != UInt8(ascii: "(") { opensQuotation = true }
      start += width
    }
    while end > start {
      var last = end - 1
      while last > start, text[last] & 0xC0 == 0x80 { last -= 1 }
      if Self.punctuation(text, at: last, before: end) == 0 { break }
      end = last
    }
    core = start..<end
  }

  /// The bytes of the punctuation mark at `index`, or zero when a letter or digit stands there.
  private static func punctuation(
    _ text: ContiguousArray<UInt8>, at index: Int, before end: Int
  ) -> Int {
    switch text[index] {
    case 0x21...0x24, 0x26...0x2A, 0x2C, 0x2E, 0x2F, 0x3A...0x3F, 0x5B, 0x5D, 0x7B, 0x7D: 1
    case 0xC2 where index + 1 < end && (text[index + 1] == 0xAB || text[index + 1] == 0xBB): 2
    case 0xE2 where index + 2 < end && text[index + 1] == 0x80: 3
    default: 0
    }
  }

  private mutating func look(_ text: ContiguousArray<UInt8>) {
    var letters = 0
    var capitals = 0
    var others = 0
    var index = core.lowerBound
    while index < core.upperBound {
      let byte = text[index]
      if byte == 0xD0 || byte == 0xD1 || byte == 0xD2 {
        letters += 1
        if Self.isCapital(byte, text[index + 1]) {
          capitals += 1
          if letters == 1 { isCapitalised = true }
        }
        index += 2
        continue
      }
      if (0x30...0x39).contains(byte) { hasDigit = true }
      if byte != 0x2D, byte != 0x27, !Self.isApostrophe(text, index) { others += 1 }
      index += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
    isAllCapitals = capitals == letters && letters > 1
    isCyrillic = letters > 0 && others == 0
  }

  private static func isApostrophe(_ text: ContiguousArray<UInt8>, _ index: Int) -> Bool {
    text[index] == 0xE2 && text[index + 1] == 0x80 && text[index + 2] == 0x99
  }

  private static func isCapital(_ lead: UInt8, _ trail: UInt8) -> Bool {
    lead == 0xD0 && trail < 0xB0 || lead == 0xD2 && trail == 0x90
  }
}
