import StetCore

/// Findings as a translator reads them.
enum FindingLines {
  /// How many scalars of context stand on each side of a faulty passage.
  private static let context = 34

  static func print(_ finding: Finding, in passage: Passage?, _ console: Console) {
    console.print(
      Styled("  \(finding.severity.rawValue) ", style(finding.severity))
        + Styled("\(finding.block) ", .bold) + Styled("\(finding.rule)  ", .dim)
        + Styled(Visible.line(finding.message)) + Styled("  \(finding.id)", .dim))
    guard let passage else { return }
    if let source = finding.source { line("source", passage.source, source, console) }
    if let target = finding.target, target.end > target.start {
      line("draft ", passage.target, target, console)
    } else if finding.target == nil, !passage.target.isEmpty {
      opening(passage.target, console)
    }
  }

  /// A finding that somebody let stand.
  static func print(_ finding: Finding, waivedBy waiver: Numbered<Waiver>, _ console: Console) {
    console.print(
      Styled("  waived ", .dim) + Styled("\(finding.block) ", .bold)
        + Styled("\(finding.rule)  ", .dim)
        + Styled(
          Visible.line("\(finding.message) (\(waiver.by): \(waiver.value.reason))"), .dim))
  }

  private static func style(_ severity: Severity) -> Style {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }

  private static func line(
    _ label: String, _ text: String, _ excerpt: Excerpt, _ console: Console
  ) {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: excerpt.start)
    let end = scalars.index(start, offsetBy: excerpt.end - excerpt.start)
    let lead = scalars[..<start].suffix(context)
    let tail = scalars[end...].prefix(context)
    let before = (lead.startIndex > scalars.startIndex ? "…" : "") + String(lead)
    let after = String(tail) + (tail.endIndex < scalars.endIndex ? "…" : "")
    let marked =
      excerpt.text.unicodeScalars.count > 60
      ? String(excerpt.text.unicodeScalars.prefix(59)) + "…" : excerpt.text
    console.print(
      Styled("      \(label) ", .dim) + Styled(Visible.line(before))
        + Styled("[\(Visible.line(marked))]", .bold) + Styled(Visible.line(after)))
  }

  private static func opening(_ text: String, _ console: Console) {
    let scalars = text.unicodeScalars
    let start = String(scalars.prefix(2 * context))
    let more = scalars.count > 2 * context ? "…" : ""
    console.print(Styled("      draft  ", .dim) + Styled(Visible.line(start + more)))
  }
}
