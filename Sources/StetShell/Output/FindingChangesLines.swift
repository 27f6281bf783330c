import StetCore

/// What a revision did to the findings, for a person.
enum FindingChangesLines {
  static func print(_ comparison: Comparison, _ console: Console) {
    guard let findings = comparison.findings, case .job(_, let old, let new) = comparison.subject
    else { return }
    group("fixed", .green, findings.fixed, old.view, console)
    group("broken", .red, findings.broken, new.view, console)
    group("still stands", .yellow, findings.standing, new.view, console)
    if findings.fixed.isEmpty, findings.broken.isEmpty, findings.standing.isEmpty {
      console.print()
      console.print(Styled("no findings in either draft", .green))
    }
  }

  /// - Parameter view: the revision that the findings are of.
  private static func group(
    _ title: String, _ style: Style, _ findings: [Finding], _ view: RevisionView,
    _ console: Console
  ) {
    guard !findings.isEmpty else { return }
    console.print()
    console.print(Styled(title, style) + Styled(" (\(findings.count))", .dim))
    let passages = Dictionary(view.passages.map { ($0.id, $0) }) { first, _ in first }
    for finding in findings { FindingLines.print(finding, in: passages[finding.block], console) }
  }
}
