import StetCore

/// The jobs of a desk in a table.
enum Board {
  private static let header = [
    "job", "state", "draft", "words", "translator", "editor", "due", "open",
  ]

  static func print(
    _ rows: [(job: Job, report: CheckReport)], today: CalendarDate, _ console: Console
  ) {
    guard !rows.isEmpty else { return console.note("no jobs") }
    let cells = rows.map { row(of: $0.job, $0.report, today: today) }
    let widths = header.indices.map { column in
      ([header] + cells).map { Width.of($0[column]) }.max() ?? 0
    }
    console.print(line(header, widths) { _ in .dim })
    for ((job, report), cells) in zip(rows, cells) {
      console.print(
        line(cells, widths) { column in
          switch column {
          case 0: .bold
          case 1: style(of: job.state)
          case 6: job.isOverdue(today) ? .red : .plain
          case 7: report.errors.isEmpty ? .plain : .red
          default: .plain
          }
        })
    }
  }

  private static func row(of job: Job, _ report: CheckReport, today: CalendarDate) -> [String] {
    let due = job.assignment.due.map { $0.text + (job.isOverdue(today) ? " overdue" : "") }
    let open = [Severity.error, .warning].compactMap { severity -> String? in
      let count = report.count(severity)
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return [
      job.id.text, job.hasDiverged ? "diverged" : job.state.rawValue,
      job.drafts.isEmpty ? "none" : String(job.drafts.count),
      String(WordCount.of(job.source.value)), job.assignment.translator?.text ?? "",
      job.assignment.editor?.text ?? "", due ?? "", open.joined(separator: ", "),
    ]
  }

  private static func line(
    _ cells: [String], _ widths: [Int], _ style: (Int) -> Style
  ) -> Styled {
    var line = Styled("")
    for (column, cell) in cells.enumerated() {
      let text = column == cells.count - 1 ? cell : Width.fit(cell, to: widths[column]) + "  "
      line = line + Styled(text, style(column))
    }
    return line
  }

  static func style(of state: ReviewState) -> Style {
    switch state {
    case .drafting: .plain
    case .inReview: .yellow
    case .changesRequested: .red
    case .approved: .green
    case .published: .cyan
    case .withdrawn: .dim
    }
  }
}

extension Job {
  func isOverdue(_ today: CalendarDate) -> Bool {
    guard let due = assignment.due, state != .published, state != .withdrawn else { return false }
    return due < today
  }
}
