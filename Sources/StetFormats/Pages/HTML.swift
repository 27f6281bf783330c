/// HTML by construction: what is text cannot become markup.
package struct HTML: Hashable, Sendable {
  package private(set) var source: String

  private init(source: String) { self.source = source }

  package static let empty = HTML(source: "")

  /// Text between tags or inside an attribute. Controls that HTML forbids are dropped.
  package static func text(_ text: String) -> HTML {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      case 0..<0x09, 0x0B..<0x20, 0x7F: break
      default: bytes.append(byte)
      }
    }
    return HTML(source: String(decoding: bytes, as: UTF8.self))
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

  /// Markup that the program itself holds: a style sheet, a line break.
  package static func literal(_ source: StaticString) -> HTML { HTML(source: "\(source)") }

  package static func + (left: HTML, right: HTML) -> HTML {
    HTML(source: left.source + right.source)
  }

  package static func joined(_ parts: [HTML], separator: HTML = .empty) -> HTML {
    HTML(source: parts.map(\.source).joined(separator: separator.source))
  }
}
