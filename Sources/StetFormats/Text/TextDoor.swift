import StetCore
import StetLanguage

/// A text that a file does not hold.
package struct TextFault: Complaint, Hashable {
  package let message: String
  package let hint: String?
  package var outcome: Outcome { .files }

  package init(message: String, hint: String?) {
    self.message = message
    self.hint = hint
  }
}

/// Where bytes from outside become a text: once, here.
package struct TextDoor: Hashable, Sendable {
  /// No article comes near it; what does is a mistake or an attack.
  package static let largestArticle = 8 << 20

  /// UTF-8, composed, lines ending in LF, without a byte-order mark.
  package let text: String
  package let usesCRLF: Bool
  package let hasByteOrderMark: Bool

  /// - Parameters:
  ///   - name: the file's, for messages.
  ///   - limit: in bytes.
  ///   - firstLine: where the bytes begin in their file.
  /// - Throws: ``TextFault`` for bytes that are no text: not UTF-8, a NUL, too many, or without
  ///   a single letter.
  package init(
    _ bytes: [UInt8], name: String, limit: Int = TextDoor.largestArticle, firstLine: Int = 1
  ) throws(TextFault) {
    guard bytes.count <= limit else {
      throw TextFault(
        message: "'\(name)' has \(bytes.count >> 20) MB, and at most \(limit >> 20) are read",
        hint: "split the file, or look whether it is the right one")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw TextFault(
        message: "'\(name)' is in UTF-16", hint: "iconv -f utf-16 -t utf-8 '\(name)'")
    }
    if bytes.contains(0) {
      throw TextFault(
        message: "'\(name)' is no text: it holds a NUL byte",
        hint: "give a .txt or .md file in UTF-8")
    }
    if let offset = UTF8Check.firstFault(in: bytes) {
      let (line, column) = JSONFault(offset: offset, what: "").position(in: bytes)
      throw TextFault(
        message:
          "'\(name)', line \(line + firstLine - 1), column \(column): a byte that is not UTF-8",
        hint: "if it is in Windows-1251: iconv -f cp1251 -t utf-8 '\(name)'")
    }
    hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var bytes = hasByteOrderMark ? Array(bytes.dropFirst(3)) : bytes
    usesCRLF = Self.endsEveryLineInCRLF(bytes)
    if bytes.contains(0x0D) { bytes = Self.withPlainNewlines(bytes) }
    guard let text = NormalForm.composed(String(decoding: bytes, as: UTF8.self)) else {
      throw TextFault(
        message: "'\(name)' has more than \(NormalForm.longestRunOfMarks) combining marks in a row",
        hint: "look at the text; no language needs as many")
    }
    self.text = text
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      throw TextFault(message: "'\(name)' is empty", hint: "write the text first, then try again")
    }
  }

  private static func endsEveryLineInCRLF(_ bytes: [UInt8]) -> Bool {
    var seen = false
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      guard offset > 0, bytes[offset - 1] == 0x0D else { return false }
      seen = true
    }
    return seen
  }

  /// CR LF and lone CR as LF.
  private static func withPlainNewlines(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (offset, byte) in bytes.enumerated() {
      if byte == 0x0A, offset > 0, bytes[offset - 1] == 0x0D { continue }
      result.append(byte == 0x0D ? 0x0A : byte)
    }
    return result
  }
}

/// Lines of a text, found on bytes: `"\r\n"` is one `Character`, and a letter with its marks too.
package enum Lines {
  /// The lines without their ends. A text that ends in a newline has no empty last line.
  package static func split(_ text: String) -> [String] {
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  package static func isBlank(_ line: String) -> Bool {
    line.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  /// Spaces and tabs off both ends.
  package static func trimmed(_ text: String) -> String {
    var bytes = text.utf8[...]
    while let first = bytes.first, first == 0x20 || first == 0x09 || first == 0x0A {
      bytes.removeFirst()
    }
    while let last = bytes.last, last == 0x20 || last == 0x09 || last == 0x0A {
      bytes.removeLast()
    }
    return String(Substring(bytes))
  }

  /// `text` with `prefix` before each line but the first.
  package static func indent(_ text: String, with prefix: String) -> String {
    guard !prefix.isEmpty else { return text }
    var result: [UInt8] = []
    for byte in text.utf8 {
      result.append(byte)
      if byte == 0x0A { result += prefix.utf8 }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
