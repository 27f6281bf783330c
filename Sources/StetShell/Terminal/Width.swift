/// How many columns a text takes on a terminal.
enum Width {
  /// Combining marks take none, East Asian wide letters and emoji two.
  static func of(_ text: String) -> Int {
    var width = 0
    var meter = WidthMeter()
    for scalar in text.unicodeScalars { width += meter.add(scalar) }
    return width
  }

  /// Of a scalar that stands alone; ``WidthMeter`` knows what neighbours make of it.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    // Cyrillic, where most of a desk's text is.
    if (0x400...0x482).contains(value) || (0x48A...0x52F).contains(value) { return 1 }
    // The vowels and finals of Hangul stand inside the syllable that they follow.
    if (0x1160...0x11FF).contains(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  /// Source: East Asian Width W and F (UAX #11), in blocks, and what is drawn as a picture (UTS #51); each
  /// half of a flag takes one column.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      true
    case 0x1F1E6...0x1F1FF: false
    default: scalar.properties.isEmojiPresentation
    }
  }

  /// `text` filled with spaces to `width` columns, or cut with an ellipsis.
  static func fit(_ text: String, to width: Int) -> String {
    let own = of(text)
    if own <= width { return text + String(repeating: " ", count: width - own) }
    var result = ""
    var taken = 0
    var meter = WidthMeter()
    for scalar in text.unicodeScalars {
      let more = meter.add(scalar)
      guard taken + more < width else { break }
      result.unicodeScalars.append(scalar)
      taken += more
    }
    return result + "…" + String(repeating: " ", count: max(0, width - taken - 1))
  }

  /// `text` in lines of at most `width` columns, broken between words where it can be.
  static func wrap(_ text: String, to width: Int) -> [String] {
    StyledWrap.lines(of: Styled(text), to: max(width, 8)).map(\.plain)
  }
}
