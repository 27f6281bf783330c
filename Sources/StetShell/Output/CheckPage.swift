import StetCore

/// What `stet check` prints for a person.
enum CheckPage {
  static func print(
    _ reports: [(subject: CheckSubject, report: CheckReport)], withNotes: Bool, _ console: Console
  ) {
    for (subject, report) in reports {
      let findings = report.findings.filter { withNotes || $0.severity > .note }
      let waived = report.all.filter { report.waivers[$0.id] != nil }
      guard !findings.isEmpty || !waived.isEmpty else { continue }
      heading(subject, console)
      let passages = Dictionary(subject.passages.map { ($0.id, $0) }) { first, _ in first }
      for finding in findings {
        FindingLines.print(finding, in: passages[finding.block], console)
      }
      for finding in waived {
        guard let waiver = report.waivers[finding.id] else { continue }
        FindingLines.print(finding, waivedBy: waiver, console)
      }
      console.print()
    }
    summary(reports.map(\.report), isJobs: reports.contains { $0.subject.job != nil }, console)
    let faulty = reports.first { !$0.report.errors.isEmpty }?.subject.job
    if let faulty { console.note(Styled("next: ", .dim) + Styled("stet edit \(faulty.id)", .cyan)) }
  }

  private static func heading(_ subject: CheckSubject, _ console: Console) {
    guard let job = subject.job else { return }
    console.print(
      Styled(job.id.text, .bold)
        + Styled(", draft \(subject.draft ?? 0), \(job.state.rawValue)", .dim))
  }

  private static func summary(_ reports: [CheckReport], isJobs: Bool, _ console: Console) {
    let (errors, warnings) = (
      reports.reduce(0) { $0 + $1.count(.error) }, reports.reduce(0) { $0 + $1.count(.warning) }
    )
    let notes = reports.reduce(0) { $0 + $1.count(.note) }
    let terms = reports.reduce(0) { $0 + $1.termCount }
    let waived = reports.reduce(0) { $0 + $1.waivers.count }
    let scope = isJobs ? " in \(plural(reports.count, "draft"))" : ""
    console.print(
      Styled(
        "\(plural(errors, "error")), \(plural(warnings, "warning"))\(scope); "
          + "\(plural(terms, "glossary term")) seen"
          + (waived > 0 ? "; \(waived) waived" : "")
          + (notes > 0 ? "; \(plural(notes, "note")) with --notes" : ""),
        errors > 0 ? .red : warnings > 0 ? .yellow : .green))
  }

  private static func plural(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
