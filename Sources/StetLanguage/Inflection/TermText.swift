/// A term cut into words, its bytes kept as written and once more folded for the tables.
///
/// Written bytes lose stress marks, soft hyphens and doubled spaces; no-break spaces and hyphens
/// become plain ones. Folded bytes are the same in lower case, with `ё` as `е`; both have equal
/// lengths, so one range serves either.
struct TermText {
  private(set) var written = ContiguousArray<UInt8>()
  private(set) var folded = ContiguousArray<UInt8>()
  private(set) var words = ContiguousArray<TermWord>()

  init(_ text: String) {
    written.reserveCapacity(text.utf8.count)
    folded.reserveCapacity(text.utf8.count)
    var isSpacePending = false
    for scalar in text.unicodeScalars {
      switch Self.role(of: scalar) {
      case .space: isSpacePending = !written.isEmpty
      case .nothing: continue
      case .mark(let composed): compose(composed)
      case .letter(let scalar):
        if isSpacePending { append(" ") }
        isSpacePending = false
        append(scalar)
      }
    }
    cutIntoWords()
  }

  private enum Role {
    case space, nothing
    case mark(Unicode.Scalar)
    case letter(Unicode.Scalar)
  }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0xAD, 0x0300, 0x0301, 0x200B...0x200D, 0x2060, 0xFEFF: .nothing
    case 0x0306, 0x0308: .mark(scalar)
    case 0x2010, 0x2011: .letter("-")
    case 0x02BC, 0x2019: .letter("’")
    default: .letter(scalar)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      written.append(byte)
      folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      return
    }
    written.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    folded.append(
      contentsOf: UTF8.encode(Self.folded(scalar)) ?? UTF8.encodedReplacementCharacter)
  }

  /// Lower case for the Cyrillic letters of two bytes; every answer has as many bytes as its question.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let lower: UInt32 =
      switch scalar.value {
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
