import StetCore

/// The blocks of an article between its header and its footer, as HTML.
struct ArticleBody {
  private let article: Article
  /// The levels of the headings that the current one stands under.
  private var levels: [Int] = []

  private init(_ article: Article) { self.article = article }

  /// Everything but the title, which is the page's own.
  static func html(of article: Article) -> HTML {
    var body = ArticleBody(article)
    let title = article.blocks.firstIndex { $0.kind == .title }
    let blocks = article.blocks.enumerated().filter { $0.offset != title }.map(\.element)
    return .lines(body.elements(blocks[...]))
  }

  /// A block's text with its emphasis and links.
  static func text(of block: Article.Block, in article: Article) -> HTML {
    InlineHTML.html(
      Inline.parse(block.text, article.syntax), isInLink: block.kind == .link)
  }

  private mutating func elements(_ blocks: ArraySlice<Article.Block>) -> [HTML] {
    var parts: [HTML] = []
    var rest = blocks
    while let block = rest.first {
      if block.kind == .item {
        let items = rest.prefix { $0.kind == .item }
        parts += lists(items)
        rest = rest.dropFirst(items.count)
      } else {
        parts.append(element(of: block))
        rest = rest.dropFirst()
      }
    }
    return parts
  }

  private mutating func element(of block: Article.Block) -> HTML {
    let text = Self.text(of: block, in: article)
    switch block.kind {
    case .title, .heading: return heading(text, level: block.level ?? 2)
    case .lead: return .element("p", ["class": "lead"], [text])
    case .paragraph, .item: return .element("p", [:], [text])
    case .quote: return .element("blockquote", [:], [.element("p", [:], [text])])
    case .caption: return figure(text, block)
    case .link:
      let link =
        block.address.flatMap(WebAddress.init(_:)).map { .element("a", ["href": $0.text], [text]) }
        ?? text
      return .element("p", ["class": "related"], [link])
    }
  }

  /// A level that the source skips is not skipped on the page: its outline has no gaps.
  private mutating func heading(_ text: HTML, level: Int) -> HTML {
    levels.removeAll { $0 >= level }
    levels.append(level)
    return switch levels.count {
    case 1: .element("h2", [:], [text])
    case 2: .element("h3", [:], [text])
    case 3: .element("h4", [:], [text])
    case 4: .element("h5", [:], [text])
    default: .element("h6", [:], [text])
    }
  }

  /// The caption below says what is to be said of the picture, so its own text is empty.
  private func figure(_ caption: HTML, _ block: Article.Block) -> HTML {
    let picture = block.address.flatMap(InlineHTML.picture).map { [$0] } ?? []
    return .element("figure", [:], picture + [.element("figcaption", [:], [caption])])
  }

  // MARK: - Lists

  /// Items of one kind that follow one another make one list; those further in, a list inside.
  private func lists(_ items: ArraySlice<Article.Block>) -> [HTML] {
    guard let first = items.first.map(ListMarker.init) else { return [] }
    let isNumbered = first.number != nil
    var entries: [HTML] = []
    var rest = items
    while let item = rest.first {
      let marker = ListMarker(item)
      guard entries.isEmpty || (marker.number != nil) == isNumbered else { break }
      rest = rest.dropFirst()
      let inner = rest.prefix { ListMarker($0).indent >= max(first.indent, marker.indent) + 2 }
      rest = rest.dropFirst(inner.count)
      entries.append(
        .element("li", [:], [Self.text(of: item, in: article)] + lists(inner)))
    }
    return [Self.list(entries, startingAt: first.number)] + lists(rest)
  }

  private static func list(_ entries: [HTML], startingAt number: Int?) -> HTML {
    guard let number else { return .element("ul", [:], entries) }
    return number == 1
      ? .element("ol", [:], entries) : .element("ol", ["start": String(number)], entries)
  }
}
