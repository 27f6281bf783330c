/// Names, attributes and white space.
extension XMLReader {
  /// The byte at ``place``, nil at the end.
  func byte() -> UInt8? { place < bytes.count ? bytes[place] : nil }

  func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      place + wanted.count <= bytes.count
        && wanted.indices.allSatisfy { bytes[place + $0] == wanted[$0] }
    }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func fault(_ what: String, at offset: Int? = nil) -> ForeignFault {
    ForeignFault(offset: offset ?? place, what: what)
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// - Returns: whether there was any.
  @discardableResult
  mutating func passSpace() -> Bool {
    let start = place
    while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
    return place > start
  }

  /// Bytes past ASCII all count as letters: which of them XML allows decides nothing here.
  private static func isNameStart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ":") || byte >= 0x80
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  mutating func readName(_ what: String) throws(ForeignFault) -> Range<Int> {
    let start = place
    guard let first = byte(), Self.isNameStart(first) else {
      throw fault(
        place < bytes.count ? "no name where \(what) belongs" : "the file ends inside a tag")
    }
    while place < bytes.count, Self.isNamePart(bytes[place]) { place += 1 }
    return start..<place
  }

  /// Reads attributes up to what is none.
  mutating func readAttributes() throws(ForeignFault) -> [XMLTag.Attribute] {
    var attributes: [XMLTag.Attribute] = []
    var names: Set<String> = []
    while true {
      let hasSpace = passSpace()
      guard let first = byte(), first != UInt8(ascii: ">"), first != UInt8(ascii: "/"),
        first != UInt8(ascii: "?")
      else { return attributes }
      guard hasSpace else { throw fault("no space before an attribute") }
      let start = place
      let name = string(try readName("an attribute's name"))
      guard names.insert(name).inserted else {
        throw fault("the attribute '\(name)' is given twice", at: start)
      }
      passSpace()
      guard byte() == UInt8(ascii: "=") else { throw fault("no '=' after '\(name)'") }
      place += 1
      passSpace()
      attributes.append(XMLTag.Attribute(name: name, value: try readValue()))
    }
  }

  private mutating func readValue() throws(ForeignFault) -> String {
    let start = place
    guard let quote = byte(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw fault("an attribute's value is not in quotes")
    }
    place += 1
    var value: [UInt8] = []
    while let next = byte() {
      switch next {
      case quote:
        place += 1
        return String(decoding: value, as: UTF8.self)
      case UInt8(ascii: "<"): throw fault("a '<' inside an attribute's value")
      case UInt8(ascii: "&"): try readReference(into: &value)
      case 0x0D where place + 1 < bytes.count && bytes[place + 1] == 0x0A: place += 1
      default:
        value.append(Self.isSpace(next) ? 0x20 : next)
        place += 1
      }
    }
    throw fault("the file ends inside an attribute's value", at: start)
  }
}
