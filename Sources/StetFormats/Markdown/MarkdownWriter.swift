import StetCore

/// An article as Markdown. Blocks that came from Markdown get their own markup back.
package enum MarkdownWriter {
  /// - Returns: UTF-8; what ``MarkdownReader`` read, when nothing was changed since.
  package static func bytes(of article: Article) -> [UInt8] {
    var text = ""
    var isOwn = true
    for block in article.blocks {
      var markup = block.markup ?? defaultMarkup(of: block, isFirst: text.isEmpty)
      // A block that came from elsewhere stands a blank line apart from those that came from a file.
      if block.markup == nil, !text.isEmpty, text.utf8.last != 0x0A { text += "\n" }
      if block.markup != nil, !isOwn, markup.before.hasPrefix("\n\n") {
        markup.before.removeFirst()
      }
      isOwn = block.markup != nil
      text += markup.before + body(of: block, in: article, markup) + markup.after
    }
    if text.utf8.last != 0x0A, article.blocks.last?.markup == nil { text += "\n" }
    return spelled(text, usesCRLF: article.usesCRLF)
  }

  /// The same with lines of YAML front matter that say `facts`, which replace lines of the same
  /// key.
  package static func bytes(
    of article: Article, facts: [(key: String, value: String)]
  ) -> [UInt8] {
    var text = String(decoding: bytes(of: article), as: UTF8.self)
    if article.usesCRLF { text = FrontMatter.replacing("\r\n", with: "\n", in: text) }
    var lines = Lines.split(text)
    let endsInNewline = text.utf8.last == 0x0A
    var end =
      lines.first == "---" ? lines.dropFirst().firstIndex { $0 == "---" || $0 == "..." } : nil
    if end == nil {
      lines = ["---", "---", ""] + lines
      end = 1
    }
    guard var end else { return spelled(text, usesCRLF: article.usesCRLF) }
    for fact in facts {
      let line = "\(fact.key): \(FrontMatter.spelled(fact.value, .plain))"
      if let present = (1..<end).first(where: { FrontMatter.split(lines[$0]).key == fact.key }) {
        let (_, scalar) = FrontMatter.split(lines[present])
        if scalar.map(FrontMatter.value)?.text != fact.value { lines[present] = line }
      } else {
        lines.insert(line, at: end)
        end += 1
      }
    }
    text = lines.joined(separator: "\n") + (endsInNewline ? "\n" : "")
    return spelled(text, usesCRLF: article.usesCRLF)
  }

  private static func spelled(_ text: String, usesCRLF: Bool) -> [UInt8] {
    Array((usesCRLF ? FrontMatter.replacing("\n", with: "\r\n", in: text) : text).utf8)
  }

  private static func body(of block: Article.Block, in article: Article, _ markup: Markup) -> String
  {
    if let scalar = markup.scalar { return FrontMatter.spelled(block.text, scalar) }
    // A second line would be a paragraph of its own.
    let line =
      block.kind.isOneLine ? FrontMatter.replacing("\n", with: " ", in: block.text) : block.text
    let text = article.syntax == .markdown ? line : MarkdownEscape.escaped(line)
    return Lines.indent(text, with: markup.inside)
  }

  private static func defaultMarkup(of block: Article.Block, isFirst: Bool) -> Markup {
    let gap = isFirst ? "" : "\n"
    switch block.kind {
    case .title: return Markup(before: gap + "# ", after: "\n")
    case .heading:
      let level = min(max(block.level ?? 2, 1), 6)
      return Markup(before: gap + String(repeating: "#", count: level) + " ", after: "\n")
    case .quote: return Markup(before: gap + "> ", inside: "> ", after: "\n")
    case .item: return Markup(before: gap + "- ", inside: "  ", after: "\n")
    case .link where block.address != nil:
      return Markup(before: gap + "[", after: "](\(block.address ?? ""))\n")
    case .caption where block.address != nil:
      return Markup(before: gap + "![", after: "](\(block.address ?? ""))\n")
    case .lead, .paragraph, .caption, .link: return Markup(before: gap, after: "\n")
    }
  }
}

extension BlockKind {
  /// Whether Markdown has one line for it.
  fileprivate var isOneLine: Bool {
    switch self {
    case .title, .heading, .link, .caption: true
    case .lead, .paragraph, .quote, .item: false
    }
  }
}
