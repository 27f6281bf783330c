import StetCore

/// A published article as a web page of its own.
package enum ArticlePage {
  /// - Returns: a whole page in UTF-8, with the credits below the text.
  package static func bytes(of printed: PrintedArticle) -> [UInt8] {
    let language = printed.article.language.text
    let head = HTML.element(
      "head", [:],
      [
        .void("meta", ["charset": "utf-8"]), newline,
        .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        newline, .element("title", [:], [.text(plainTitle(of: printed.article))]), newline,
        .element("style", [:], [style]),
      ])
    let article = HTML.element(
      "article", [:], [newline, body(of: printed.article), footer(of: printed), newline])
    let page =
      HTML.literal("<!DOCTYPE html>\n")
      + .element(
        "html", ["lang": language],
        [newline, head, newline, .element("body", [:], [newline, article, newline]), newline])
      + newline
    return Array(page.source.utf8)
  }

  private static let newline = HTML.literal("\n")

  private static let style = HTML.literal(
    """
    :root{color-scheme:light dark}body{margin:0 auto;max-width:42rem;padding:1.5rem 1rem 3rem;\
    font:1.05rem/1.6 Georgia,'Times New Roman',serif}h1,h2,h3{line-height:1.25}\
    blockquote{margin:1.2rem 0;padding-left:1rem;border-left:.2rem solid currentColor}\
    footer{margin-top:2.5rem;padding-top:1rem;border-top:1px solid;font-size:.9rem}\
    footer p{margin:.2rem 0}.lead{font-weight:bold}
    """)

  private static func plainTitle(of article: Article) -> String {
    Inline.parse(article.title, article.syntax).map(\.plain).joined()
  }

  /// Items that follow one another make one list.
  private static func body(of article: Article) -> HTML {
    var parts: [HTML] = []
    var items: [HTML] = []
    for block in article.blocks {
      if block.kind == .item {
        items.append(.element("li", [:], [text(of: block, article)]))
        continue
      }
      if !items.isEmpty { parts.append(.element("ul", [:], items)) }
      items = []
      parts.append(element(of: block, article))
    }
    if !items.isEmpty { parts.append(.element("ul", [:], items)) }
    return .joined(parts.map { $0 + newline })
  }

  private static func element(of block: Article.Block, _ article: Article) -> HTML {
    let text = text(of: block, article)
    switch block.kind {
    case .title: return .element("h1", [:], [text])
    case .heading:
      return (block.level ?? 2) <= 2 ? .element("h2", [:], [text]) : .element("h3", [:], [text])
    case .lead: return .element("p", ["class": "lead"], [text])
    case .paragraph, .item: return .element("p", [:], [text])
    case .quote: return .element("blockquote", [:], [.element("p", [:], [text])])
    case .caption:
      return .element("figure", [:], [.element("figcaption", [:], [text])])
    case .link:
      guard let address = block.address.flatMap(safeAddress) else {
        return .element("p", [:], [text])
      }
      return .element("p", [:], [.element("a", ["href": address], [text])])
    }
  }

  private static func text(of block: Article.Block, _ article: Article) -> HTML {
    .joined(Inline.parse(block.text, article.syntax).map(html))
  }

  private static func html(_ part: Inline) -> HTML {
    switch part {
    case .text(let text): .text(text)
    case .code(let text): .element("code", [:], [.text(text)])
    case .emphasis(let parts): .element("em", [:], parts.map(html))
    case .strong(let parts): .element("strong", [:], parts.map(html))
    case .link(let parts, let address):
      safeAddress(address).map { .element("a", ["href": $0], parts.map(html)) }
        ?? .joined(parts.map(html))
    }
  }

  /// Web and mail addresses, and paths without a scheme: nothing that a browser would run.
  static func safeAddress(_ address: String) -> String? {
    let lower = address.lowercased()
    if ["http://", "https://", "mailto:"].contains(where: lower.hasPrefix) { return address }
    let isScheme = address.utf8.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":"))
    return isScheme || address.utf8.contains(where: { $0 <= 0x20 }) ? nil : address
  }

  private static func footer(of printed: PrintedArticle) -> HTML {
    let lines = printed.credits.map { credit -> HTML in
      let name: HTML =
        credit.address.flatMap(safeAddress).map {
          .element("a", ["href": $0], [.text(credit.name)])
        } ?? .text(credit.name)
      return newline + .element("p", [:], [.text(credit.label + ": "), name])
    }
    return .element("footer", [:], lines + [newline])
  }
}
