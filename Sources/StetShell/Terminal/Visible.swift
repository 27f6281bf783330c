import StetCore

/// Text from files on its way to a terminal.
enum Visible {
  /// `text` with every control and direction mark spelled out as `\u{1b}`; line feeds stay.
  static func text(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.isUnseen && $0 != "\n" }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.isUnseen, scalar != "\n" {
        result += scalar == "\t" ? "    " : "\\u{" + String(scalar.value, radix: 16) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The same on one line. A line end stands as a space, found on bytes: `"\r\n"` is one
  /// `Character`.
  static func line(_ text: String) -> String {
    guard text.utf8.contains(0x0A) else { return Visible.text(text) }
    let lines = text.utf8.split(separator: 0x0A).map { Visible.text(String(Substring($0))) }
    return lines.joined(separator: " ")
  }
}
