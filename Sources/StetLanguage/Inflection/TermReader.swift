/// Reads a term: stress marks, soft hyphens and doubled spaces go, no-break spaces and hyphens and
/// curly apostrophes become plain ones, a letter and a mark that stands apart become one letter.
struct TermReader {
  private(set) var written = ContiguousArray<UInt8>()
  private(set) var folded = ContiguousArray<UInt8>()
  private(set) var words = ContiguousArray<TermWord>()
  private var isSpacePending = false

  mutating func read(_ text: String) {
    written.reserveCapacity(text.utf8.count)
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { read(scalar) }
    cutIntoWords()
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0410...0x044F: append(scalar)
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      isSpacePending = !written.isEmpty
    case 0xAD, 0x0300, 0x0301, 0x200B...0x200D, 0x2060, 0xFEFF: break
    case 0x0306, 0x0308: compose(scalar)
    case 0x2010, 0x2011: append("-")
    case 0x02BC, 0x2019: append("'")
    default: append(scalar)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if isSpacePending {
      written.append(0x20)
      folded.append(0x20)
      isSpacePending = false
    }
    let low = Self.folded(scalar)
    if scalar.value < 0x80 {
      written.append(UInt8(truncatingIfNeeded: scalar.value))
      folded.append(UInt8(truncatingIfNeeded: low.value))
    } else if scalar.value < 0x800 {
      Self.append(scalar, to: &written)
      Self.append(low, to: &folded)
    } else {
      let bytes = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      written.append(contentsOf: bytes)
      folded.append(contentsOf: bytes)
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout ContiguousArray<UInt8>) {
    bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar.value >> 6))
    bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar.value & 0x3F))
  }

  /// Lower case for Latin and for the Cyrillic letters of two bytes, in as many bytes.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let lower: UInt32 =
      switch scalar.value {
      case 0x41...0x5A: scalar.value + 0x20
      case 0x0401, 0x0451: 0x0435
      case 0x0400...0x040F: scalar.value + 0x50
      case 0x0410...0x042F: scalar.value + 0x20
      case 0x0490: 0x0491
      default: scalar.value
      }
    return Unicode.Scalar(lower) ?? scalar
  }

  /// Joins a breve or diaeresis that stands apart to its letter, as NFC would.
  private mutating func compose(_ mark: Unicode.Scalar) {
    guard written.count >= 2 else { return }
    let letter = UInt16(written[written.count - 2]) << 8 | UInt16(written[written.count - 1])
    let composed: Unicode.Scalar? =
      switch (Letter(bytes: letter), mark.value) {
      case ("и", 0x0306): "й"
      case ("И", 0x0306): "Й"
      case ("е", 0x0308): "ё"
      case ("Е", 0x0308): "Ё"
      case ("і", 0x0308): "ї"
      case ("І", 0x0308): "Ї"
      default: nil
      }
    guard let composed else { return }
    written.removeLast(2)
    folded.removeLast(2)
    append(composed)
  }

  private mutating func cutIntoWords() {
    var start = 0
    while start < written.count {
      var end = start
      while end < written.count, written[end] != 0x20 { end += 1 }
      words.append(TermWord(written, start..<end))
      start = end + 1
    }
  }
}
