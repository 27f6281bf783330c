import StetCore

/// Text between tags.
extension XMLReader {
  /// Reads text up to the next `<`.
  mutating func readText(into text: inout [UInt8]) throws(ForeignFault) {
    guard !open.isEmpty else {
      passSpace()
      guard place < bytes.count, bytes[place] != UInt8(ascii: "<") else { return }
      throw fault("text outside the root element")
    }
    while let next = byte(), next != UInt8(ascii: "<") {
      switch next {
      case UInt8(ascii: "&"): try readReference(into: &text)
      case UInt8(ascii: "]"):
        if starts(with: "]]>") { throw fault("']]>' in plain text") }
        text.append(next)
        place += 1
      case 0x0D: copyLineEnd(into: &text)
      default: copyPlain(into: &text)
      }
    }
  }

  /// Copies what needs no second look.
  private mutating func copyPlain(into text: inout [UInt8]) {
    let start = place
    while place < bytes.count {
      let next = bytes[place]
      if next == UInt8(ascii: "<") || next == UInt8(ascii: "&") || next == UInt8(ascii: "]")
        || next == 0x0D
      {
        break
      }
      place += 1
    }
    text.append(contentsOf: bytes[start..<place])
  }

  /// Every line ends in LF for whoever reads on (XML 1.0, 2.11).
  private mutating func copyLineEnd(into text: inout [UInt8]) {
    place += 1
    if byte() != 0x0A { text.append(0x0A) }
  }

  mutating func readCharacterData(into text: inout [UInt8]) throws(ForeignFault) {
    let start = place
    place += 9
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "]"), starts(with: "]]>") {
        place += 3
        return
      }
      if bytes[place] == 0x0D {
        copyLineEnd(into: &text)
      } else {
        text.append(bytes[place])
        place += 1
      }
    }
    throw fault("an unclosed CDATA section", at: start)
  }

  /// Reads a reference to a character or to one of the five entities that need no declaration.
  mutating func readReference(into text: inout [UInt8]) throws(ForeignFault) {
    let start = place
    let end = min(bytes.count, start + 12)
    guard let stop = bytes[start..<end].firstIndex(of: UInt8(ascii: ";")) else {
      throw fault("a '&' that begins no reference; write &amp;")
    }
    let name = string(start + 1..<stop)
    place = stop + 1
    switch name {
    case "amp": text.append(UInt8(ascii: "&"))
    case "lt": text.append(UInt8(ascii: "<"))
    case "gt": text.append(UInt8(ascii: ">"))
    case "quot": text.append(UInt8(ascii: "\""))
    case "apos": text.append(UInt8(ascii: "'"))
    case _ where name.utf8.first == UInt8(ascii: "#"):
      guard let scalar = Self.scalar(name.utf8.dropFirst()) else {
        throw fault("'&\(name);' is no character that XML knows", at: start)
      }
      text.append(contentsOf: String(scalar).utf8)
    default: throw fault("the entity '&\(name);' is not declared", at: start)
    }
  }

  /// - Parameter digits: `233` or `xE9`.
  private static func scalar(_ digits: Substring.UTF8View) -> Unicode.Scalar? {
    let isHex = digits.first == UInt8(ascii: "x")
    let text = Substring(isHex ? digits.dropFirst() : digits)
    // `UInt32` would take a sign.
    guard let first = text.utf8.first, first != UInt8(ascii: "+"),
      let value = UInt32(text, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(value),
      XMLCharacters.isAllowed(scalar)
    else { return nil }
    return scalar
  }

  /// The first byte of the file that no XML text may hold, in one pass over all of it.
  static func firstForbidden(in bytes: [UInt8]) -> ForeignFault? {
    if let offset = UTF8Check.firstFault(in: bytes) {
      return ForeignFault(offset: offset, what: "a byte that is not UTF-8")
    }
    for (offset, byte) in bytes.enumerated() {
      if byte < 0x20, !isSpace(byte) {
        return ForeignFault(offset: offset, what: "a control character, which XML forbids")
      }
      // U+FFFE and U+FFFF.
      if byte == 0xEF, bytes[offset + 1] == 0xBF, bytes[offset + 2] >= 0xBE {
        return ForeignFault(offset: offset, what: "a noncharacter, which XML forbids")
      }
    }
    return nil
  }
}

/// The characters of XML 1.0 (production 2, Char).
enum XMLCharacters {
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
