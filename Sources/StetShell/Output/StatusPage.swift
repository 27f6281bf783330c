import StetCore

/// One job in full.
enum StatusPage {
  static func print(
    _ job: Job, report: CheckReport, blockers: [Blocker], people: [Person], today: CalendarDate,
    _ console: Console
  ) {
    let names = Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first }
    func name(_ id: Identifier?) -> String? { id.map { names[$0] ?? $0.text } }
    console.print(Styled(job.id.text, .bold) + Styled("  ") + Styled(Visible.line(job.title)))
    row("state", Styled(job.state.rawValue, Board.style(of: job.state)), console)
    if job.hasDiverged {
      row("", Styled("diverged: stet merge \(job.id) joins both lines", .red), console)
    }
    row("languages", Styled(job.languages.text), console)
    row("source", Styled("revision \(job.source.number), \(sourceLine(job))"), console)
    row("draft", Styled(draftLine(job, name)), console)
    if let translator = name(job.assignment.translator) {
      row("translator", Styled(translator), console)
    }
    if let editor = name(job.assignment.editor) { row("editor", Styled(editor), console) }
    if let due = job.assignment.due {
      let isLate = job.isOverdue(today)
      row("due", Styled(due.text + (isLate ? ", overdue" : ""), isLate ? .red : .plain), console)
    }
    if let approval = job.approval {
      row("approved", Styled("by \(name(approval.by) ?? "") on \(approval.at.text)"), console)
    }
    for publication in job.publications.suffix(1) {
      let paths = publication.value.files.map(\.path).joined(separator: ", ")
      row("published", Styled("\(paths) on \(publication.at.text)"), console)
    }
    row("findings", findings(report), console)
    if !blockers.isEmpty {
      console.print()
      console.print(Styled("in the way", .bold))
      for blocker in blockers {
        console.print(Styled("  - \(Visible.line(blocker.message))"))
        console.print(Styled("      \(blocker.fix)", .cyan))
      }
    }
    console.print()
    console.print(Styled("next: ", .dim) + Styled(job.nextCommand(report: report), .cyan))
  }

  private static func row(_ label: String, _ value: Styled, _ console: Console) {
    // A name or a path with a line end in it must not look like a line of stet's own.
    var value = value
    for index in value.parts.indices {
      value.parts[index].text = Visible.line(value.parts[index].text)
    }
    console.print(Styled("  " + Width.fit(label, to: 12), .dim) + value)
  }

  private static func sourceLine(_ job: Job) -> String {
    let source = job.source.value
    let origin = [source.facts.publication, source.facts.published].compactMap { $0 }
    return (["\(source.blocks.count) blocks", "\(WordCount.of(source)) words"] + origin)
      .joined(separator: ", ")
  }

  private static func draftLine(_ job: Job, _ name: (Identifier?) -> String?) -> String {
    guard let draft = job.draft else { return "none yet" }
    return
      "revision \(draft.number), \(WordCount.of(draft.value)) words, by \(name(draft.by) ?? "")"
      + " on \(draft.at.text)"
  }

  static func findings(_ report: CheckReport) -> Styled {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = report.count(severity)
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return counts.isEmpty
      ? Styled("none", .green)
      : Styled(counts.joined(separator: ", "), report.errors.isEmpty ? .yellow : .red)
  }
}
