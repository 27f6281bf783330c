import StetCore

/// A published article for reading without any marks: a blank line between blocks, credits last.
enum PublishedText {
  static func bytes(of printed: PrintedArticle) -> [UInt8] {
    let words = PrintedWords(language: printed.article.language)
    var paragraphs = printed.article.blocks.map { text(of: $0, in: printed.article) }
    paragraphs += printed.corrections.map(words.line)
    let credits = printed.credits.map { credit in
      words.line(of: credit) + (credit.address.map { " (\($0))" } ?? "")
    }
    if !credits.isEmpty { paragraphs.append(credits.joined(separator: "\n")) }
    return Array((paragraphs.joined(separator: "\n\n") + "\n").utf8)
  }

  private static func text(of block: Article.Block, in article: Article) -> String {
    let text = article.plainText(of: block)
    switch block.kind {
    case .item:
      let marker = ListMarker(block).text
      let indent = String(repeating: " ", count: marker.utf8.count)
      return marker + Lines.indent(text, with: indent)
    case .quote: return Lines.indent("> " + text, with: "> ")
    case .link, .caption: return block.address.map { "\(text) (\($0))" } ?? text
    case .title, .lead, .heading, .paragraph: return text
    }
  }
}

extension MarkdownWriter {
  /// The article under front matter that says who is credited, where it comes from and when it came
  /// out; corrections stand below the text.
  static func bytes(of printed: PrintedArticle) -> [UInt8] {
    let words = PrintedWords(language: printed.article.language)
    var article = printed.article
    for text in printed.corrections.map(words.line) {
      let last = article.blocks.last?.markup?.after
      let gap = last == nil || last?.utf8.last == 0x0A ? "\n" : "\n\n"
      article.blocks.append(
        Article.Block(
          id: "", kind: .paragraph,
          text: article.syntax == .markdown ? MarkdownEscape.escaped(text) : text,
          markup: Markup(before: gap, after: "\n")))
    }
    return bytes(of: article, facts: facts(of: printed))
  }

  private static func facts(of printed: PrintedArticle) -> [(key: String, value: String)] {
    var facts: [(key: String, value: String)] = Credit.Role.allCases.compactMap { role in
      let names = printed.names(in: role)
      return names.isEmpty ? nil : (role.rawValue, names.joined(separator: ", "))
    }
    if let address = printed.credits.compactMap(\.address).first {
      facts.append(("url", address))
    }
    if let edition = printed.edition {
      facts.append(("published", edition.published.text))
      if edition.modified != edition.published { facts.append(("modified", edition.modified.text)) }
    }
    return facts
  }
}
