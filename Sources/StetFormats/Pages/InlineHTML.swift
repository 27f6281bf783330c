import StetCore

/// What stands inside a block, as HTML.
enum InlineHTML {
  /// - Parameter isInLink: whether a link stands around it; a link holds no other.
  static func html(_ parts: [Inline], isInLink: Bool) -> HTML {
    .joined(parts.map { html($0, isInLink) })
  }

  private static func html(_ part: Inline, _ isInLink: Bool) -> HTML {
    switch part {
    case .text(let text): return .text(text)
    case .code(let text): return .element("code", [:], [.text(text)])
    case .emphasis(let parts): return .element("em", [:], [html(parts, isInLink: isInLink)])
    case .strong(let parts): return .element("strong", [:], [html(parts, isInLink: isInLink)])
    case .image(let parts, let address):
      return picture(address, alternative: parts.map(\.plain).joined())
        ?? html(parts, isInLink: isInLink)
    case .link(let parts, let address):
      let text = html(parts, isInLink: true)
      guard !isInLink, !text.source.isEmpty, let address = WebAddress(address) else { return text }
      return .element("a", ["href": address.text], [text])
    }
  }

  /// nil where no picture can be.
  static func picture(_ address: String, alternative: String) -> HTML? {
    guard let address = WebAddress(address), !address.text.isEmpty,
      !address.text.lowercased().hasPrefix("mailto:")
    else { return nil }
    return .void("img", ["src": address.text, "alt": alternative])
  }

  static func picture(_ address: String) -> HTML? { picture(address, alternative: "") }
}
