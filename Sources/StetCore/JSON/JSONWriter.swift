/// The one way stet spells a JSON value: keys in byte order, two spaces of indent, one string a
/// line, a newline at the end. The same value always gives the same bytes.
package struct JSONWriter {
  private var bytes: [UInt8] = []
  private let isCompact: Bool

  private init(isCompact: Bool) { self.isCompact = isCompact }

  /// The canonical bytes of a file.
  package static func bytes(of value: JSON) -> [UInt8] {
    var writer = JSONWriter(isCompact: false)
    writer.write(value, indent: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  /// The same value on one line, for output of one value a line.
  package static func line(of value: JSON) -> [UInt8] {
    var writer = JSONWriter(isCompact: true)
    writer.write(value, indent: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  private mutating func write(_ value: JSON, indent: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .decimal(let spelling): bytes += spelling.utf8
    case .string(let text): write(text)
    case .array(let elements):
      write(elements, between: "[", "]", indent: indent) { writer, element in
        writer.write(element, indent: indent + 1)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      write(sorted, between: "{", "}", indent: indent) { writer, member in
        writer.write(member.key)
        writer.bytes += (writer.isCompact ? ":" : ": ").utf8
        writer.write(member.value, indent: indent + 1)
      }
    }
  }

  private mutating func write<Element>(
    _ elements: [Element], between open: Unicode.Scalar, _ close: Unicode.Scalar, indent: Int,
    each: (inout JSONWriter, Element) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (offset, element) in elements.enumerated() {
      if offset > 0 { bytes.append(UInt8(ascii: ",")) }
      startLine(indent + 1)
      each(&self, element)
    }
    if !elements.isEmpty { startLine(indent) }
    bytes.append(UInt8(ascii: close))
  }

  private mutating func startLine(_ indent: Int) {
    guard !isCompact else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\t": bytes += "\\t".utf8
      case _ where scalar.isUnseen: bytes += Self.escape(scalar).utf8
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
  }
}

extension Unicode.Scalar {
  /// A control, a byte-order mark, or a mark that turns the reading direction: a reader sees
  /// nothing, a terminal obeys. Files and terminals get these spelled out.
  package var isUnseen: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}
