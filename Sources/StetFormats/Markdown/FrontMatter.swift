import StetCore

/// The flat `key: value` lines of YAML front matter that articles carry. Nested values are left
/// as they stand.
enum FrontMatter {
  struct Value {
    var text: String
    /// As it stands in the file, quotation marks included.
    var raw: String
    var style: Markup.Scalar

    /// nil for a key without a value.
    var said: String? { text.isEmpty ? nil : text }
  }

  /// The key at the start of a line and what follows its colon; nil for an indented line.
  static func split(_ line: String) -> (key: String, scalar: String?) {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")),
      let first = line.utf8.first, first != 0x20, first != UInt8(ascii: "#")
    else { return ("", nil) }
    let rest = line[line.utf8.index(after: colon)...]
    guard rest.isEmpty || rest.utf8.first == 0x20 else { return ("", nil) }
    return (String(line[..<colon]), Lines.trimmed(String(rest)))
  }

  /// Reads a scalar. One whose spelling stet would not give back is taken as it stands, quotation
  /// marks and all.
  static func value(_ raw: String) -> Value {
    for style in [Markup.Scalar.double, .single] {
      if let text = unquoted(raw, style), spelled(text, style) == raw {
        return Value(text: text, raw: raw, style: style)
      }
    }
    return Value(text: raw, raw: raw, style: isPlain(raw) ? .plain : .bare)
  }

  /// `text` in a YAML file. A plain text that YAML would read as something else gets quotes.
  static func spelled(_ text: String, _ style: Markup.Scalar) -> String {
    switch style {
    case .plain: isPlain(text) ? text : spelled(text, .double)
    case .bare: text.unicodeScalars.contains(where: \.isUnseen) ? spelled(text, .double) : text
    case .single:
      text.unicodeScalars.contains(where: \.isUnseen)
        ? spelled(text, .double) : "'" + replacing("'", with: "''", in: text) + "'"
    case .double: "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }
  }

  /// Inside double quotes, where a control has no other spelling (YAML 1.2, section 5.7).
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\": return "\\" + String(scalar)
    case "\n": return "\\n"
    case "\t": return "\\t"
    case _ where scalar.isUnseen:
      let digits = String(scalar.value, radix: 16)
      let width = scalar.value < 0x100 ? 2 : 4
      return (width == 2 ? "\\x" : "\\u")
        + String(repeating: "0", count: width - digits.utf8.count) + digits
    default: return String(scalar)
    }
  }

  private static func unquoted(_ raw: String, _ style: Markup.Scalar) -> String? {
    let mark = style == .double ? "\"" : "'"
    guard raw.utf8.count >= 2, raw.hasPrefix(mark), raw.hasSuffix(mark) else { return nil }
    let body = String(raw.dropFirst().dropLast())
    return style == .double ? unescaped(body) : replacing("''", with: "'", in: body)
  }

  /// Undoes ``escaped(_:)``; nil for an escape that it does not write.
  private static func unescaped(_ body: String) -> String? {
    var text = String.UnicodeScalarView()
    var rest = body.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        text.append(scalar)
        continue
      }
      switch rest.popFirst() {
      case "\""?: text.append("\"")
      case "\\"?: text.append("\\")
      case "n"?: text.append("\n")
      case "t"?: text.append("\t")
      case let width? where width == "x" || width == "u":
        let digits = rest.prefix(width == "x" ? 2 : 4)
        rest = rest.dropFirst(digits.count)
        guard let value = UInt32(String(digits), radix: 16), let scalar = Unicode.Scalar(value)
        else { return nil }
        text.append(scalar)
      default: return nil
      }
    }
    return String(text)
  }

  /// Whether YAML takes `text` as a string without quotes (YAML 1.2, section 7.3.3, narrowed).
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first,
      !text.unicodeScalars.contains(where: \.isUnseen)
    else { return false }
    if "!&*-?|>@`\"'%#{}[],: ".unicodeScalars.contains(first) { return false }
    let bytes = Array(text.utf8)
    for (offset, byte) in bytes.enumerated() {
      let following = offset + 1 < bytes.count ? bytes[offset + 1] : 0x20
      if byte == UInt8(ascii: ":"), following == 0x20 { return false }
      if byte == 0x20, following == UInt8(ascii: "#") { return false }
    }
    return bytes.last != 0x20
      && !["true", "false", "null", "yes", "no", "~"].contains(text.lowercased())
  }

  /// Byte for byte: a letter's marks hide nothing.
  static func replacing(_ old: String, with new: String, in text: String) -> String {
    let (bytes, old) = (Array(text.utf8), Array(old.utf8))
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place...].starts(with: old) {
        result += new.utf8
        place += old.count
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
