/// What a single line of Markdown is.
enum MarkdownLine {
  struct Heading {
    var level: Int
    var before: String
    var text: String
    var after: String
  }

  /// A paragraph that is one link or one image and nothing else.
  struct LoneLink {
    var isImage: Bool
    var before: String
    var label: String
    var address: String
    var after: String
  }

  static func heading(_ line: String) -> Heading? {
    let hashes = line.prefix { $0 == "#" }
    let rest = line.dropFirst(hashes.count)
    guard (1...6).contains(hashes.count), rest.first == " " else { return nil }
    let spaces = rest.prefix { $0 == " " }
    let body = rest.dropFirst(spaces.count)
    let closing = closingHashes(body)
    let text = String(body.dropLast(closing.count))
    guard !text.isEmpty else { return nil }
    return Heading(level: hashes.count, before: String(hashes) + spaces, text: text, after: closing)
  }

  /// ` ##` at the end of a heading.
  private static func closingHashes(_ body: Substring) -> String {
    let hashes = body.reversed().prefix { $0 == "#" }
    let before = body.dropLast(hashes.count)
    guard !hashes.isEmpty, before.last == " " else { return "" }
    return String(body.dropFirst(before.count))
  }

  /// `>` and the spaces that follow it.
  static func quotePrefix(_ line: String) -> String? {
    guard line.utf8.first == UInt8(ascii: ">") else { return nil }
    let spaces = line.utf8.dropFirst().prefix { $0 == 0x20 }.count
    return ">" + String(repeating: " ", count: spaces)
  }

  /// What a quote's line says after `prefix`; nil when it is not of this quote.
  static func quoted(_ line: String, prefix: String) -> String? {
    guard quotePrefix(line) == prefix, line.utf8.count > prefix.utf8.count else { return nil }
    return String(Substring(line.utf8.dropFirst(prefix.utf8.count)))
  }

  /// The indent, bullet or number and spaces that start a list item.
  static func itemMarker(_ line: String) -> String? {
    let indent = line.prefix { $0 == " " }
    let rest = line.dropFirst(indent.count)
    let digits = rest.prefix { ("0"..."9").contains($0) }
    let bullet: Substring
    if digits.isEmpty {
      guard let first = rest.first, "-*+".contains(first) else { return nil }
      bullet = rest.prefix(1)
    } else {
      guard digits.count <= 9, let stop = rest.dropFirst(digits.count).first,
        stop == "." || stop == ")"
      else { return nil }
      bullet = rest.prefix(digits.count + 1)
    }
    let spaces = rest.dropFirst(bullet.count).prefix { $0 == " " }
    guard !spaces.isEmpty, rest.count > bullet.count + spaces.count else { return nil }
    return String(indent) + bullet + spaces
  }

  /// `---`, `* * *` and the like.
  static func isRule(_ line: String) -> Bool {
    let marks = line.utf8.filter { $0 != 0x20 }
    guard marks.count >= 3, let first = marks.first, "-*_".utf8.contains(first) else {
      return false
    }
    return marks.allSatisfy { $0 == first }
  }

  static func isComment(_ line: String) -> Bool {
    line.hasPrefix("<!--") && line.hasSuffix("-->")
  }

  /// The backticks or tildes that open a block of code.
  static func fence(_ line: String) -> String? {
    for mark in ["```", "~~~"] where line.hasPrefix(mark) { return mark }
    return nil
  }

  /// 1 for a line of `=`, 2 for a line of `-`.
  static func underline(_ line: String) -> Int? {
    guard line.utf8.count >= 2 else { return nil }
    if line.utf8.allSatisfy({ $0 == UInt8(ascii: "=") }) { return 1 }
    if line.utf8.allSatisfy({ $0 == UInt8(ascii: "-") }) { return 2 }
    return nil
  }

  static func continuesParagraph(_ line: String) -> Bool {
    !Lines.isBlank(line) && heading(line) == nil && quotePrefix(line) == nil && fence(line) == nil
      && (itemMarker(line) == nil) && (!isRule(line) || underline(line) != nil)
  }

  static func loneLink(_ text: String) -> LoneLink? {
    let isImage = text.hasPrefix("![")
    guard isImage || text.hasPrefix("["), text.hasSuffix(")"), !text.utf8.contains(0x0A) else {
      return nil
    }
    let before = isImage ? "![" : "["
    let rest = Array(text.utf8.dropFirst(before.utf8.count))
    guard let close = closingBracket(in: rest), close + 1 < rest.count,
      rest[close + 1] == UInt8(ascii: "(")
    else { return nil }
    let address = rest[(close + 2)..<(rest.count - 1)]
    guard close > 0, !address.contains(where: { $0 == 0x28 || $0 == 0x29 || $0 <= 0x20 }) else {
      return nil
    }
    let label = String(decoding: rest[..<close], as: UTF8.self)
    let after = String(decoding: rest[close...], as: UTF8.self)
    return LoneLink(
      isImage: isImage, before: before, label: label,
      address: String(decoding: address, as: UTF8.self), after: after)
  }

  /// Where the bracket that was opened before `bytes` closes.
  private static func closingBracket(in bytes: [UInt8]) -> Int? {
    var depth = 1
    var isEscaped = false
    for (offset, byte) in bytes.enumerated() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"): isEscaped = true
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      default: break
      }
      if depth == 0 { return offset }
    }
    return nil
  }
}
