import StetCore

/// What a revision did to the findings, for a person.
enum FindingChangesLines {
  static func print(_ comparison: Comparison, _ console: Console) {
    guard let findings = comparison.findings else { return }
    let (old, new) = comparison.passages
    group("fixed", .green, findings.fixed, old, console)
    group("broken", .red, findings.broken, new, console)
    group("still stands", .yellow, findings.standing, new, console)
    if findings.fixed.isEmpty, findings.broken.isEmpty, findings.standing.isEmpty {
      console.print()
      console.print(Styled("no findings in either draft", .green))
    }
  }

  /// - Parameter passages: that the findings were made from.
  private static func group(
    _ title: String, _ style: Style, _ findings: [Finding], _ passages: [Passage],
    _ console: Console
  ) {
    guard !findings.isEmpty else { return }
    console.print()
    console.print(Styled(title, style) + Styled(" (\(findings.count))", .dim))
    let passages = Dictionary(passages.map { ($0.id, $0) }) { first, _ in first }
    for finding in findings { FindingLines.print(finding, in: passages[finding.block], console) }
  }
}
