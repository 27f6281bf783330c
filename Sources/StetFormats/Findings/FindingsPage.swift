import StetCore

/// Findings as a page of the desk's own.
enum FindingsPage {
  static func bytes(_ texts: [CheckedText], withNotes: Bool) -> [UInt8] {
    let counts = [Severity.error, .warning].map { severity in
      let count = texts.reduce(0) { $0 + $1.report.count(severity) }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let header = HTML.element(
      "header", [:],
      [
        .element("h1", [:], [.text("Findings")]),
        .element(
          "p", ["class": "facts"],
          [.text(counts.joined(separator: ", ") + " in \(texts.count) texts")]),
      ])
    return ReportPage.bytes(
      title: "Findings", style: style,
      body: [header] + texts.map { section($0, withNotes: withNotes) })
  }

  private static func section(_ text: CheckedText, withNotes: Bool) -> HTML {
    let findings = text.report.findings.filter { withNotes || $0.severity > .note }
    let waived = text.report.all.filter { text.report.waivers[$0.id] != nil }
    let items =
      findings.map { item($0, waiver: nil) }
      + waived.map { item($0, waiver: text.report.waivers[$0.id]) }
    let list =
      items.isEmpty
      ? HTML.element("p", ["class": "facts"], [.text("nothing found")])
      : .element("ul", ["class": "findings"], items.map { $0 + .newline })
    return .element(
      "section", [:],
      [.element("h2", [:], [.shown(text.name)]), .newline, list, .newline])
  }

  private static func item(_ finding: Finding, waiver: Numbered<Waiver>?) -> HTML {
    let label = waiver == nil ? finding.severity.rawValue : "waived"
    let quotes = [("source", finding.source), ("draft", finding.target)].compactMap {
      name, excerpt in
      excerpt.map { excerpt in
        HTML.element(
          "div", ["class": "quote"],
          [.text(name + " "), .element("q", [:], [.shown(excerpt.text)])])
      }
    }
    let reason = waiver.map {
      [HTML.element("div", ["class": "quote"], [.shown("\($0.by): \($0.value.reason)")])]
    }
    return .element(
      "li", ["class": label],
      [
        .element("strong", [:], [.text(label)]), .text(" \(finding.block) "),
        .element("code", [:], [.text(finding.rule)]), .text(" "), .shown(finding.message),
      ] + quotes + (reason ?? []))
  }

  private static let style = HTML.literal(
    """
    .findings li{margin:.5rem 0}
    .quote{color:var(--soft)}
    .error strong{color:#b3261e}
    .warning strong{color:#8a5200}
    @media (prefers-color-scheme:dark){.error strong{color:#ff8a80}.warning strong{color:#ffc46b}}

    """)
}
