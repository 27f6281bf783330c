import StetCore

/// The differences between two revisions as a page of its own.
package struct DiffPage: Sendable {
  /// One block of the page.
  package struct Block: Sendable {
    package var change: BlockChange
    /// The text that this one belongs to: the source of a draft's block, the draft of a source's.
    package var beside: String?
    /// Who changed it and when: `draft 3, Ana Ilieva, 2019-05-14`.
    package var hands: [String]
    /// What the revision did to this block's findings: `fixed: …`.
    package var findings: [String]

    package init(
      _ change: BlockChange, beside: String? = nil, hands: [String] = [], findings: [String] = []
    ) {
      self.change = change
      self.beside = beside
      self.hands = hands
      self.findings = findings
    }
  }

  package var title: String
  /// Lines under the title: what is compared with what.
  package var facts: [String]
  package var blocks: [Block]
  /// Of the compared text and of what stands beside it, where they are known.
  package var language: LanguageTag?
  package var besideLanguage: LanguageTag?
  package var besideLabel: String
  package var ownLabel: String

  package init(
    title: String, facts: [String], blocks: [Block], language: LanguageTag? = nil,
    besideLanguage: LanguageTag? = nil, besideLabel: String = "Source",
    ownLabel: String = "Draft"
  ) {
    self.title = title
    self.facts = facts
    self.blocks = blocks
    self.language = language
    self.besideLanguage = besideLanguage
    self.besideLabel = besideLabel
    self.ownLabel = ownLabel
  }

  package var bytes: [UInt8] {
    let changes = blocks.map(\.change)
    var writer = DiffMarkup(changes)
    var parts: [HTML] = []
    var same: [Block] = []
    for block in blocks {
      if block.change.kind == .same {
        same.append(block)
        continue
      }
      parts += unchanged(same)
      same = []
      parts.append(section(block, &writer))
    }
    parts += unchanged(same)
    return ReportPage.bytes(
      title: title, style: DiffMarkup.style, body: [header(changes, writer)] + parts)
  }

  // MARK: - Top of the page

  private func header(_ changes: [BlockChange], _ writer: DiffMarkup) -> HTML {
    let stat = DiffStat(of: changes)
    let sum =
      "\(stat.inserted) words in, \(stat.deleted) out, of \(stat.words)"
      + (stat.moved > 0 ? "; \(stat.moved) moved" : "")
    let facts = (facts + [sum]).map { HTML.element("p", ["class": "facts"], [.shown($0)]) }
    return .element(
      "header", [:],
      [.element("h1", ["lang": language?.text ?? ""], [.shown(title)])] + facts
        + [legend, jump(writer)])
  }

  private var legend: HTML {
    .element(
      "p", ["class": "legend"],
      [
        .element("ins", [:], [.text("inserted")]), .text("  "),
        .element("del", [:], [.text("deleted")]), .text("  "),
        .element("ins", ["class": "moved"], [.text("moved here")]), .text("  "),
        .element("del", ["class": "moved"], [.text("moved away")]), .text("  "),
        .element("ins", ["class": "small"], [.text("only form or punctuation")]), .text("  "),
        .text("Each number leads to the next change."),
      ])
  }

  /// The blocks that changed, each with how many places.
  private func jump(_ writer: DiffMarkup) -> HTML {
    guard writer.count > 0 else {
      return .element("p", ["class": "jump"], [.text("Nothing changed.")])
    }
    let links = blocks.filter { $0.change.kind != .same }.map { block in
      HTML.element("a", ["href": "#" + anchor(block)], [.text(block.change.id)])
    }
    return .element(
      "nav", ["class": "jump", "aria-label": "changed blocks"],
      [
        .element("a", ["href": "#c1"], [.text("First of \(writer.count) changes")]),
        .text(" · blocks "), .joined(links, separator: .text(" ")),
      ])
  }

  private func anchor(_ block: Block) -> String { "block-" + block.change.id }

  // MARK: - Blocks

  private func section(_ block: Block, _ writer: inout DiffMarkup) -> HTML {
    var parts = [heading(block)]
    if !block.hands.isEmpty {
      let hands = "changed in " + block.hands.joined(separator: " · ")
      parts.append(.element("p", ["class": "hands"], [.shown(hands)]))
    }
    let text = HTML.element(
      "div", ["class": "text", "lang": language?.text ?? ""], [writer.text(of: block.change)])
    if let beside = block.beside {
      let other = column(
        "beside", besideLabel,
        .element("div", ["class": "text", "lang": besideLanguage?.text ?? ""], [.shown(beside)]))
      parts.append(
        .element("div", ["class": "pair"], [other, column("main", ownLabel, text)]))
    } else {
      parts.append(text)
    }
    if !block.findings.isEmpty {
      let lines = block.findings.map { HTML.element("li", [:], [.shown($0)]) }
      parts.append(.element("ul", ["class": "findings"], lines))
    }
    return .element("section", ["id": anchor(block)], parts.map { ReportPage.newline + $0 })
  }

  private func column(_ name: String, _ label: String, _ text: HTML) -> HTML {
    .element("div", ["class": name], [.element("p", ["class": "label"], [.text(label)]), text])
  }

  private func heading(_ block: Block) -> HTML {
    let stat = DiffStat(of: [block.change])
    var notes = [block.change.kind.rawValue] + block.change.notes
    if stat.inserted + stat.deleted > 0 { notes.append("+\(stat.inserted) −\(stat.deleted)") }
    return .element(
      "h2", [:],
      [
        .text(block.change.id + " "),
        .element("span", ["class": "facts"], [.text(notes.joined(separator: ", "))]),
      ])
  }

  /// Blocks without a change, folded away.
  private func unchanged(_ blocks: [Block]) -> [HTML] {
    guard let first = blocks.first, let last = blocks.last else { return [] }
    let span =
      blocks.count == 1
      ? "\(first.change.id) is unchanged"
      : "\(blocks.count) unchanged blocks, \(first.change.id) to \(last.change.id)"
    let texts = blocks.map { block in
      HTML.element(
        "div", ["class": "text same", "lang": language?.text ?? ""],
        [.shown(block.change.editsForReading.map(\.text).joined())])
    }
    return [
      .element(
        "details", [:],
        [.element("summary", [:], [.text(span)])] + texts.map { ReportPage.newline + $0 })
    ]
  }
}
