/// Breaks a styled text into lines of a given width.
struct StyledWrap {
  /// A run of text that is not broken: a word over all its styles, or a space.
  private struct Atom {
    var parts: [(text: String, style: Style)] = []
    var width = 0
    var isSpace = false
  }

  private let width: Int
  private var lines = [Styled("")]
  private var taken = 0
  private var spaces: [Atom] = []

  /// Lines of at most `width` columns, broken between words where that can be; a space at a break goes.
  /// Controls are spelled out before anything is counted.
  static func lines(of text: Styled, to width: Int) -> [Styled] {
    var wrap = StyledWrap(width: max(width, 2))
    for line in text.lines { wrap.add(line) }
    return Array(wrap.lines.dropFirst())
  }

  private init(width: Int) { self.width = width }

  private mutating func add(_ line: Styled) {
    startLine()
    for atom in Self.atoms(line) {
      if atom.isSpace {
        spaces.append(atom)
        continue
      }
      let gap = spaces.reduce(0) { $0 + $1.width }
      if taken > 0, taken + gap + atom.width > width {
        startLine()
      } else {
        for space in spaces { append(space.parts) }
        taken += gap
      }
      spaces = []
      if taken + atom.width <= width {
        append(atom.parts)
        taken += atom.width
      } else {
        cut(atom)
      }
    }
  }

  private mutating func startLine() {
    lines.append(Styled(""))
    (taken, spaces) = (0, [])
  }

  private mutating func append(_ parts: [(text: String, style: Style)]) {
    for part in parts { lines[lines.count - 1].append(part.text, part.style) }
  }

  /// Breaks a word that is wider than a line, never before a sign that adds no width.
  private mutating func cut(_ atom: Atom) {
    var meter = WidthMeter()
    for part in atom.parts {
      for scalar in part.text.unicodeScalars {
        let more = meter.add(scalar)
        if taken + more > width, more > 0 { startLine() }
        lines[lines.count - 1].append(String(scalar), part.style)
        taken += more
      }
    }
  }

  private static func atoms(_ line: Styled) -> [Atom] {
    var atoms: [Atom] = []
    for part in line.parts {
      var run = ""
      for scalar in Visible.text(part.text).unicodeScalars {
        guard scalar == " " else {
          run.unicodeScalars.append(scalar)
          continue
        }
        extend(&atoms, run, part.style)
        run = ""
        atoms.append(Atom(parts: [(" ", part.style)], width: 1, isSpace: true))
      }
      extend(&atoms, run, part.style)
    }
    return atoms
  }

  private static func extend(_ atoms: inout [Atom], _ run: String, _ style: Style) {
    guard !run.isEmpty else { return }
    if atoms.last?.isSpace != false { atoms.append(Atom()) }
    atoms[atoms.count - 1].parts.append((run, style))
    atoms[atoms.count - 1].width += Width.of(run)
  }
}

extension Styled {
  /// Adds text, joined to the last part where that has the same style.
  mutating func append(_ text: String, _ style: Style) {
    if let last = parts.last, last.style == style {
      parts[parts.count - 1].text += text
    } else {
      parts.append((text, style))
    }
  }

  /// The text cut at its line feeds, which go; at least one line.
  var lines: [Styled] {
    var lines = [Styled("")]
    for part in parts {
      let pieces = part.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      for (offset, piece) in pieces.enumerated() {
        if offset > 0 { lines.append(Styled("")) }
        lines[lines.count - 1].append(String(Substring(piece)), part.style)
      }
    }
    return lines
  }

  /// In columns.
  var width: Int { parts.reduce(0) { $0 + Width.of(Visible.text($1.text)) } }

  /// Filled with spaces to `width` columns.
  func filled(to width: Int) -> Styled {
    self + Styled(String(repeating: " ", count: max(0, width - self.width)))
  }
}
