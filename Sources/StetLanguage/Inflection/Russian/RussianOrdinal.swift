/// An ordinal number in digits: `5-й`, `76-я`, which agrees as an adjective does.
struct RussianOrdinal {
  let text: TermText
  let range: Range<Int>
  let shown: Slots
  private let inflection: RussianAdjectiveClass

  /// - Returns: nil when the word is not digits, a hyphen and an ordinal's ending.
  init?(_ text: TermText, _ range: Range<Int>) {
    let letters = text.folded[range].drop { (0x30...0x39).contains($0) }
    guard letters.count < range.count, letters.first == UInt8(ascii: "-") else { return nil }
    let ending = letters.dropFirst()
    if ending.elementsEqual("й".utf8) || ending.elementsEqual("ый".utf8) {
      shown = .masculine
    } else if ending.elementsEqual("я".utf8) || ending.elementsEqual("ая".utf8) {
      shown = .feminine
    } else if ending.elementsEqual("е".utf8) || ending.elementsEqual("ое".utf8) {
      shown = .neuter
    } else {
      return nil
    }
    self.text = text
    self.range = range.lowerBound..<ending.startIndex
    inflection = ending.count > 2 ? .hard : .ordinal
  }

  func decline(into arena: inout FormArena, wanted: Slots) {
    inflection.fill(
      range, wanted: wanted, withArchaic: false, into: &arena)
  }
}
