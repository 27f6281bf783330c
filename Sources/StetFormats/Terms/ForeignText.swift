import StetCore
import StetLanguage

/// Texts of other programs' files on their way into a concept.
enum ForeignText {
  /// In bytes. What is longer is a mistake of the file, and no text would ever have it.
  static let longestTerm = 2000

  /// A term on one line: composed, without space around it, any run of space as one.
  ///
  /// - Returns: nil for what holds no text, is longer than ``longestTerm``, or has more combining
  ///   marks in a row than a text has.
  static func term(_ text: String) -> String? {
    guard text.utf8.count <= 4 * longestTerm else { return nil }
    var result = String.UnicodeScalarView()
    var owesSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        owesSpace = !result.isEmpty
      } else {
        if owesSpace { result.append(" ") }
        owesSpace = false
        result.append(scalar)
      }
    }
    let term = String(result)
    return term.isEmpty || term.utf8.count > longestTerm ? nil : NormalForm.composed(term)
  }

  /// A text of any lines: composed, ending in LF, without space at its ends.
  static func prose(_ text: String) -> String? {
    let lines = Lines.trimmed(plainLineEnds(text))
    return lines.isEmpty ? nil : NormalForm.composed(lines)
  }

  /// The name of a domain's file that a subject has: itself, or its words joined by hyphens.
  static func domain(_ text: String) -> String? {
    let first = text.utf8.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") }
    let slug = Slug.text(String(Substring(first)))
    // The glossary's own settings have that file's name.
    guard slug != "glossary", slug.utf8.contains(where: { $0 > 0x60 }) else { return nil }
    return Identifier(slug)?.text
  }

  static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  private static func plainLineEnds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte != 0x0A || last != 0x0D { bytes.append(byte == 0x0D ? 0x0A : byte) }
      last = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
