/// The bytes of an XML file as UTF-8, whatever they came in.
struct XMLText {
  let bytes: [UInt8]

  /// - Throws: ``ForeignFault`` for an encoding that is not read, and for broken UTF-16.
  init(_ bytes: [UInt8]) throws(ForeignFault) {
    let decoded = try ForeignBytes.decoded(bytes)
    let name = Self.declaredEncoding(decoded.bytes)
    switch (name?.text.uppercased() ?? "UTF-8", decoded.isWide) {
    case ("UTF-8", _), ("UTF8", _), ("US-ASCII", _), ("ASCII", _), ("UTF-16", true),
      ("UTF-16LE", true), ("UTF-16BE", true), ("UCS-2", true), ("ISO-10646-UCS-2", true):
      self.bytes = decoded.bytes
    case ("ISO-8859-1", false), ("LATIN1", false):
      self.bytes = decoded.bytes.flatMap { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }
    default:
      throw ForeignFault(
        offset: name?.offset ?? 0,
        what: decoded.isWide
          ? "the file says that it is in '\(name?.text ?? "")' and is in UTF-16"
          : "the encoding '\(name?.text ?? "")' is not read; save the file as UTF-8")
    }
  }

  /// What the XML declaration names, with its place.
  private static func declaredEncoding(_ bytes: [UInt8]) -> (text: String, offset: Int)? {
    guard bytes.starts(with: "<?xml".utf8), let end = bytes.prefix(512).firstIndex(of: 0x3E) else {
      return nil
    }
    let word = Array("encoding".utf8)
    guard
      let start = (0..<end).first(where: { bytes[$0...].starts(with: word) }),
      let open = bytes[start..<end].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
      let close = bytes[(open + 1)..<end].firstIndex(of: bytes[open])
    else { return nil }
    return (String(decoding: bytes[(open + 1)..<close], as: UTF8.self), open + 1)
  }
}
