import StetCore

/// Markdown as newspapers use it (CommonMark's headings, paragraphs, quotes, list items, links
/// and images, under YAML front matter), read so that every byte is either a block's text or its
/// markup: ``MarkdownWriter`` gives the same file back.
package struct MarkdownReader {
  private var lines: [String]
  private let endsInNewline: Bool
  private var next = 0
  private var blocks: [Block] = []
  /// Raw text since the last block.
  private var pending: String
  private var facts = SourceFacts()
  private var hasTitle = false

  private init(_ door: TextDoor) {
    lines = Lines.split(door.text)
    endsInNewline = door.text.utf8.last == 0x0A
    pending = door.hasByteOrderMark ? "\u{FEFF}" : ""
  }

  package static func article(_ door: TextDoor) -> ArticleText {
    var reader = MarkdownReader(door)
    reader.readFrontMatter()
    while reader.next < reader.lines.count { reader.readBlock() }
    if !reader.blocks.isEmpty {
      reader.blocks[reader.blocks.count - 1].markup?.after = reader.pending
    }
    return ArticleText(
      facts: reader.facts, syntax: .markdown, usesCRLF: door.usesCRLF, blocks: reader.blocks)
  }

  // MARK: - Front matter

  private mutating func readFrontMatter() {
    guard lines.first == "---",
      let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." })
    else { return }
    passLine()
    while next < end {
      let (key, scalar) = FrontMatter.split(lines[next])
      switch (key, scalar.map(FrontMatter.value)) {
      case ("title", let value?) where !hasTitle: readTitle(value, in: lines[next])
      case ("author", let value?): facts.author = value.said
      case ("publication", let value?): facts.publication = value.said
      case ("date", let value?): facts.published = value.said
      case ("url", let value?): facts.url = value.said
      default: break
      }
      if next < end, !isTitleLine { passLine() }
      isTitleLine = false
    }
    passLine()
  }

  /// Set by ``readTitle(_:in:)``, which passes its own line.
  private var isTitleLine = false

  private mutating func readTitle(_ value: FrontMatter.Value, in line: String) {
    guard !value.text.isEmpty, line.hasSuffix(value.raw) else { return }
    hasTitle = true
    isTitleLine = true
    let before = String(line.dropLast(value.raw.count))
    add(.title, level: 1, value.text, before: before, scalar: value.style)
    finishLine()
  }

  // MARK: - Blocks

  private mutating func readBlock() {
    let line = lines[next]
    if Lines.isBlank(line) || MarkdownLine.isRule(line) || MarkdownLine.isComment(line) {
      return passLine()
    }
    if let fence = MarkdownLine.fence(line) { return readFenced(fence) }
    if let heading = MarkdownLine.heading(line) { return readHeading(heading) }
    if let prefix = MarkdownLine.quotePrefix(line) { return readQuote(prefix) }
    if let marker = MarkdownLine.itemMarker(line) { return readItem(marker) }
    readParagraph()
  }

  private mutating func readHeading(_ heading: MarkdownLine.Heading) {
    let isTitle = heading.level == 1 && !hasTitle && blocks.isEmpty
    hasTitle = hasTitle || isTitle
    add(
      isTitle ? .title : .heading, level: heading.level, heading.text, before: heading.before)
    pending += heading.after
    finishLine()
  }

  private mutating func readQuote(_ prefix: String) {
    var texts: [String] = []
    let start = next
    while next < lines.count, let body = MarkdownLine.quoted(lines[next], prefix: prefix) {
      texts.append(body)
      next += 1
    }
    // A line of `>` alone parts two quotes; its prefix may lack the space.
    guard !texts.isEmpty else {
      next = start
      return passLine()
    }
    add(.quote, texts.joined(separator: "\n"), before: prefix, inside: prefix)
    finishLine(at: next - 1)
  }

  private mutating func readItem(_ marker: String) {
    let indent = String(repeating: " ", count: marker.utf8.count)
    var texts = [String(lines[next].dropFirst(marker.count))]
    next += 1
    while next < lines.count, lines[next].hasPrefix(indent), !Lines.isBlank(lines[next]),
      MarkdownLine.itemMarker(lines[next]) == nil
    {
      texts.append(String(lines[next].dropFirst(indent.count)))
      next += 1
    }
    add(.item, texts.joined(separator: "\n"), before: marker, inside: indent)
    finishLine(at: next - 1)
  }

  private mutating func readFenced(_ fence: String) {
    var texts = [lines[next]]
    next += 1
    while next < lines.count {
      texts.append(lines[next])
      next += 1
      if lines[next - 1].hasPrefix(fence) { break }
    }
    add(.paragraph, texts.joined(separator: "\n"), before: "")
    finishLine(at: next - 1)
  }

  private mutating func readParagraph() {
    let indent = String(lines[next].prefix { $0 == " " })
    var texts = [String(lines[next].dropFirst(indent.count))]
    next += 1
    while next < lines.count, MarkdownLine.continuesParagraph(lines[next]) {
      if texts.count == 1, let level = MarkdownLine.underline(lines[next]) {
        return addUnderlined(texts[0], before: indent, level: level)
      }
      texts.append(lines[next])
      next += 1
    }
    let text = texts.joined(separator: "\n")
    if let link = MarkdownLine.loneLink(text) {
      add(
        link.isImage ? .caption : .link, text: link.label, address: link.address,
        before: indent + link.before)
      pending += link.after
    } else {
      add(.paragraph, text, before: indent)
    }
    finishLine(at: next - 1)
  }

  /// A line underlined with `=` or `-` is a heading.
  private mutating func addUnderlined(_ text: String, before: String, level: Int) {
    let isTitle = level == 1 && !hasTitle && blocks.isEmpty
    hasTitle = hasTitle || isTitle
    add(isTitle ? .title : .heading, level: level, text, before: before)
    pending += "\n"
    passLine()
  }

  // MARK: - Keeping every byte

  private mutating func add(
    _ kind: BlockKind, level: Int? = nil, _ text: String, before: String, inside: String = "",
    scalar: Markup.Scalar? = nil
  ) {
    add(kind, level: level, text: text, before: before, inside: inside, scalar: scalar)
  }

  /// White space around the text goes to its markup: a translator need not type it.
  private mutating func add(
    _ kind: BlockKind, level: Int? = nil, text: String, address: String? = nil, before: String,
    inside: String = "", scalar: Markup.Scalar? = nil
  ) {
    let leading = text.prefix { $0 == " " || $0 == "\t" }
    let rest = text.dropFirst(leading.count)
    let trailing = String(rest.reversed().prefix { $0 == " " || $0 == "\t" }.reversed())
    let body = String(rest.dropLast(trailing.count))
    guard !body.isEmpty else {
      pending += before + Lines.indent(text, with: inside)
      return
    }
    let markup = Markup(before: pending + before + leading, inside: inside, scalar: scalar)
    blocks.append(
      Block(id: "", kind: kind, level: level, address: address, text: body, markup: markup))
    pending = trailing
  }

  private mutating func passLine() {
    pending += lines[next]
    finishLine()
  }

  /// Ends the line `next`, whose text is taken care of.
  private mutating func finishLine() {
    next += 1
    finishLine(at: next - 1)
  }

  private mutating func finishLine(at index: Int) {
    if index < lines.count - 1 || endsInNewline { pending += "\n" }
  }
}
