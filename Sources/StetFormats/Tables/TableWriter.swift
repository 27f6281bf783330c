/// Writes a table of RFC 4180.
struct TableWriter {
  private(set) var bytes: [UInt8] = []
  let separator: UInt8

  init(separator: UInt8) { self.separator = separator }

  mutating func row(_ cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(separator) }
      write(FormulaGuard.guarded(cell))
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func write(_ cell: String) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = cell.utf8.contains {
      $0 == separator || $0 == quote || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes else {
      bytes += cell.utf8
      return
    }
    bytes.append(quote)
    for byte in cell.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}

/// Cells that a spreadsheet would run as formulas.
///
/// Source: OWASP, CSV Injection: a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage
/// return. An apostrophe before it makes it a text.
enum FormulaGuard {
  static func guarded(_ cell: String) -> String { isFormula(cell.utf8[...]) ? "'" + cell : cell }

  /// Takes the apostrophe away again.
  static func bare(_ cell: String) -> String {
    let rest = cell.utf8.dropFirst()
    return cell.utf8.first == UInt8(ascii: "'") && isFormula(rest)
      ? String(Substring(rest)) : cell
  }

  /// Apostrophes before a formula are part of it, so that none is lost on the way back.
  private static func isFormula(_ cell: Substring.UTF8View) -> Bool {
    switch cell.drop(while: { $0 == UInt8(ascii: "'") }).first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }
}

/// Several terms in one cell: `ЗРС|ЗРК`. A `|` inside a term is `\|`, a backslash `\\`.
enum TermCell {
  static func text(_ terms: [String]) -> String {
    terms.map { term in
      term.unicodeScalars.reduce(into: "") { text, scalar in
        if scalar == "|" || scalar == "\\" { text += "\\" }
        text.unicodeScalars.append(scalar)
      }
    }.joined(separator: "|")
  }

  /// The pieces as they stand.
  static func terms(_ cell: String) -> [String] {
    var texts: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
    var isEscaped = false
    for scalar in cell.unicodeScalars {
      if isEscaped {
        if scalar != "|", scalar != "\\" { texts[texts.count - 1].append("\\") }
        texts[texts.count - 1].append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "|" {
        texts.append(String.UnicodeScalarView())
      } else {
        texts[texts.count - 1].append(scalar)
      }
    }
    if isEscaped { texts[texts.count - 1].append("\\") }
    return texts.map { String($0) }
  }
}
