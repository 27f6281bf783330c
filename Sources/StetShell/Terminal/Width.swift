/// How many columns a text takes on a terminal.
enum Width {
  /// Combining marks take none, East Asian wide letters and emoji two.
  static func of(_ text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars { width += of(scalar) }
    return width
  }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(value) ? 2 : 1
    }
  }

  /// Source: East Asian Width W and F (UAX #11), in blocks.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// `text` filled with spaces to `width` columns, or cut with an ellipsis.
  static func fit(_ text: String, to width: Int) -> String {
    let own = of(text)
    if own <= width { return text + String(repeating: " ", count: width - own) }
    var result = ""
    var taken = 0
    for scalar in text.unicodeScalars {
      let more = of(scalar)
      guard taken + more < width else { break }
      result.unicodeScalars.append(scalar)
      taken += more
    }
    return result + "…" + String(repeating: " ", count: max(0, width - taken - 1))
  }

  /// `text` in lines of at most `width` columns, broken between words where it can be.
  static func wrap(_ text: String, to width: Int) -> [String] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).flatMap { line in
      wrapLine(String(Substring(line)), to: max(width, 8))
    }
  }

  private static func wrapLine(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var taken = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      let own = of(word)
      if !line.isEmpty, taken + 1 + own > width {
        lines.append(line)
        (line, taken) = ("", 0)
      }
      if !line.isEmpty {
        line += " "
        taken += 1
      }
      (line, taken) = append(word, to: line, taken: taken, width: width, lines: &lines)
    }
    return lines + [line]
  }

  private static func append(
    _ word: String, to line: String, taken: Int, width: Int, lines: inout [String]
  ) -> (String, Int) {
    var (line, taken) = (line, taken)
    for scalar in word.unicodeScalars {
      if taken + of(scalar) > width {
        lines.append(line)
        (line, taken) = ("", 0)
      }
      line.unicodeScalars.append(scalar)
      taken += of(scalar)
    }
    return (line, taken)
  }
}
