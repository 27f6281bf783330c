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

  /// Most of a text is plain, and goes over in runs.
  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { letters in
      var start = 0
      var place = 0
      while place < letters.count {
        guard Self.mayNeedEscape(letters[place]) else {
          place += 1
          continue
        }
        let scalar = Self.scalar(in: letters, at: place)
        let end = place + UTF8.width(scalar)
        if let escape = Self.escape(scalar) {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: letters[start..<place]))
          bytes += escape.utf8
          start = end
        }
        place = end
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: letters[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a scalar that starts with this byte may be one that ``escape(_:)`` spells out: an ASCII
  /// one, or U+0080 to U+00BF, U+0600 to U+063F, U+2000 to U+2FFF, U+F000 to U+FFFF.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
    default: false
    }
  }

  /// The scalar that starts at `place` of a string's bytes.
  private static func scalar(
    in letters: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Unicode.Scalar {
    var rest = UnsafeBufferPointer(rebasing: letters[place...]).makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return "\u{FFFD}" }
    return scalar
  }

  /// nil for a scalar that stands for itself.
  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    default: break
    }
    guard scalar.isUnseen else { return nil }
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
