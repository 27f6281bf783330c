import StetCore

/// What an article can be published as.
package enum PublicationFormat: String, CaseIterable, Sendable {
  case html, md, txt

  /// The bytes of the file.
  package func bytes(of printed: PrintedArticle) -> [UInt8] {
    switch self {
    case .html: ArticlePage.bytes(of: printed)
    case .md:
      MarkdownWriter.bytes(
        of: printed.article,
        facts: Credit.Role.allCases.compactMap { role in
          let names = printed.credits.filter { $0.role == role }.map(\.name)
          return names.isEmpty ? nil : (role.rawValue, names.joined(separator: ", "))
        })
    case .txt: ArticleText.bytes(of: printed)
    }
  }
}

extension ArticleText {
  /// The article for reading without any marks: a blank line between blocks, credits last.
  static func bytes(of printed: PrintedArticle) -> [UInt8] {
    let article = printed.article
    var paragraphs = article.blocks.map { block in
      let text = Inline.parse(block.text, article.syntax).map(\.plain).joined()
      switch block.kind {
      case .item: return "- " + text
      case .quote: return Lines.indent("> " + text, with: "> ")
      case .link: return block.address.map { "\(text) (\($0))" } ?? text
      case .title, .lead, .heading, .paragraph, .caption: return text
      }
    }
    let credits = printed.credits.map { credit in
      credit.label + ": " + credit.name + (credit.address.map { " (\($0))" } ?? "")
    }
    if !credits.isEmpty { paragraphs.append(credits.joined(separator: "\n")) }
    return Array((paragraphs.joined(separator: "\n\n") + "\n").utf8)
  }
}
