/// A way to set a text apart where there is colour.
enum Style: String, Sendable {
  case plain, bold, dim, red, green, yellow, cyan
  /// Colour and a second sign, for readers who do not tell red from green.
  case deleted, inserted
  /// The same for changes that leave the words what they are.
  case deletedSmall, insertedSmall
  /// Text that went elsewhere, and text that came from elsewhere.
  case movedAway, movedHere

  /// The parameters of the terminal's SGR sequence (ECMA-48, 8.3.117).
  var code: String {
    switch self {
    case .plain: ""
    case .bold: "1"
    case .dim: "2"
    case .red: "31"
    case .green: "32"
    case .yellow: "33"
    case .cyan: "36"
    case .deleted: "31;9"
    case .inserted: "32;4"
    case .deletedSmall: "2;31;9"
    case .insertedSmall: "2;32;4"
    case .movedAway: "36;9"
    case .movedHere: "36;4"
    }
  }
}

/// A text for the terminal: what comes from files is made visible when it is printed.
struct Styled: ExpressibleByStringInterpolation, Sendable {
  var parts: [(text: String, style: Style)]

  init(stringLiteral value: String) { parts = [(value, .plain)] }
  init(_ text: String, _ style: Style = .plain) { parts = [(text, style)] }

  static func + (left: Styled, right: Styled) -> Styled {
    var sum = left
    sum.parts += right.parts
    return sum
  }

  var isEmpty: Bool { parts.allSatisfy(\.text.isEmpty) }

  var plain: String { parts.map(\.text).joined() }

  /// The bytes to print, without controls of anybody's but stet's own.
  func rendered(hasColour: Bool) -> String {
    parts.map { part in
      let text = Visible.text(part.text)
      return hasColour && part.style != .plain && !text.isEmpty
        ? "\u{1B}[\(part.style.code)m\(text)\u{1B}[0m" : text
    }.joined()
  }
}
