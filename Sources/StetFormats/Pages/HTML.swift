import StetCore

/// HTML by construction: what is text cannot become markup.
package struct HTML: Hashable, Sendable {
  package private(set) var source: String

  private init(source: String) { self.source = source }

  package static let empty = HTML(source: "")
  package static let newline = HTML(source: "\n")

  /// Text between tags or inside an attribute. Scalars that HTML forbids are dropped.
  package static func text(_ text: String) -> HTML {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.isAllowedInText {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return HTML(source: String(result))
  }

  /// Text for readers who judge it: what would not be seen, or would turn the direction of what is, is
  /// spelled out.
  package static func shown(_ text: String) -> HTML {
    .joined(
      pieces(of: text).map { piece, isHidden in
        isHidden ? .element("code", ["class": "unseen"], [.text(piece)]) : .text(piece)
      })
  }

  /// The same where no element can stand.
  package static func shownPlainly(_ text: String) -> HTML {
    .text(pieces(of: text).map(\.text).joined())
  }

  /// Runs that are seen, and the names of scalars that are not.
  private static func pieces(of text: String) -> [(text: String, isHidden: Bool)] {
    var pieces: [(text: String, isHidden: Bool)] = []
    var run = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard scalar.isUnseen, !["\n", "\t", "\r"].contains(scalar) else {
        run.append(scalar)
        continue
      }
      if !run.isEmpty { pieces.append((String(run), false)) }
      run = String.UnicodeScalarView()
      let hex = String(scalar.value, radix: 16, uppercase: true)
      pieces.append(
        ("U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex, true))
    }
    if !run.isEmpty { pieces.append((String(run), false)) }
    return pieces
  }

  /// An element. `name` and the keys of `attributes` are stet's own words, never a user's.
  package static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ parts: [HTML] = []
  ) -> HTML {
    let open = "<\(name)" + attributes.map { " \($0)=\"\(text($1).source)\"" }.joined() + ">"
    return HTML(source: open + parts.map(\.source).joined() + "</\(name)>")
  }

  /// An element without content.
  package static func void(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>
  ) -> HTML {
    HTML(source: "<\(name)" + attributes.map { " \($0)=\"\(text($1).source)\"" }.joined() + ">")
  }

  /// A block of linked data. In JSON, `<`, `>`, `&` and what HTML forbids stand inside strings only,
  /// where an escape says the same, and without them nothing ends the block early (HTML 4.12.1.3).
  package static func linkedData(_ json: JSON) -> HTML {
    var result = String.UnicodeScalarView()
    for scalar in String(decoding: JSONWriter.bytes(of: json), as: UTF8.self).unicodeScalars {
      if scalar.isAllowedInText, !["<", ">", "&"].contains(scalar) {
        result.append(scalar)
      } else {
        result.append(contentsOf: escaped(scalar).unicodeScalars)
      }
    }
    return HTML(source: "<script type=\"application/ld+json\">\n\(String(result))</script>")
  }

  /// In four digits for each half of a pair (RFC 8259, section 7).
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    (UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter).map { unit in
      let hex = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
    }.joined()
  }

  /// Markup that the program itself holds: a style sheet, a line break.
  package static func literal(_ source: StaticString) -> HTML { HTML(source: "\(source)") }

  package static func + (left: HTML, right: HTML) -> HTML {
    HTML(source: left.source + right.source)
  }

  package static func joined(_ parts: [HTML], separator: HTML = .empty) -> HTML {
    HTML(source: parts.map(\.source).joined(separator: separator.source))
  }

  /// Each part on a line of its own.
  package static func lines(_ parts: [HTML]) -> HTML { joined(parts.map { $0 + newline }) }
}

extension Unicode.Scalar {
  /// Whether HTML takes it (13.2.3.5): no control but tab and line feed, and no noncharacter.
  var isAllowedInText: Bool {
    switch value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: false
    default: value & 0xFFFE != 0xFFFE
    }
  }
}
