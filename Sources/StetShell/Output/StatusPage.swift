import StetCore

/// One job in full.
struct StatusPage {
  let job: Job
  let report: CheckReport
  let review: Review
  let blockers: [Blocker]

  private func name(_ id: Identifier?) -> String? { id.map(review.rules.name) }

  func print(today: CalendarDate, _ console: Console) {
    printFacts(today: today, console)
    printDecisions(console)
    Self.row("findings", Self.findings(report), console)
    printWaivers(console)
    printMarks(console)
    printRemarks(console)
    Self.list("in the way", blockers, console)
    Self.list("worth a look", review.warnings(job), console)
    console.print()
    console.print(Styled("next: ", .dim) + Styled(job.nextCommand(report: report), .cyan))
  }

  private func printFacts(today: CalendarDate, _ console: Console) {
    console.print(Styled(job.id.text, .bold) + Styled("  ") + Styled(Visible.line(job.title)))
    Self.row("state", Styled(job.state.rawValue, Board.style(of: job.state)), console)
    if job.hasDiverged {
      Self.row("", Styled("diverged: stet merge \(job.id) joins both lines", .red), console)
    }
    Self.row("languages", Styled(job.languages.text), console)
    Self.row(
      "source", Styled("revision \(job.source.number), \(Self.sourceLine(job))"), console)
    Self.row("draft", Styled(Self.draftLine(job, name)), console)
    if let translator = name(job.assignment.translator) {
      Self.row("translator", Styled(translator), console)
    }
    if let editor = name(job.assignment.editor) { Self.row("editor", Styled(editor), console) }
    if let due = job.assignment.due {
      let isLate = job.assignment.isOverdue(today, while: job.state)
      Self.row(
        "due", Styled(due.text + (isLate ? ", overdue" : ""), isLate ? .red : .plain), console)
    }
    if let embargo = job.assignment.embargo {
      let isOn = review.embargoTime < embargo
      Self.row(
        "embargo", Styled("until \(embargo.text)\(isOn ? "" : ", over")", isOn ? .red : .plain),
        console)
    }
  }

  private func printDecisions(_ console: Console) {
    for approval in job.approvals {
      let signed = approval.value.signature == nil ? "" : ", signed"
      Self.row(
        "approved", Styled("by \(name(approval.by) ?? "") on \(approval.at.text)\(signed)"),
        console)
      if let reason = approval.value.overrideReason {
        Self.row("", Styled("although they translated it: \(reason)", .yellow), console)
      }
    }
    let missing = review.missingApprovals(job)
    if !job.approvals.isEmpty, !missing.isEmpty, job.state == .inReview {
      Self.row("", Styled(review.lack(missing), .yellow), console)
    }
    for publication in job.publications.suffix(1) {
      let paths = publication.value.files.map(\.path).joined(separator: ", ")
      Self.row("published", Styled("\(paths) on \(publication.at.text)"), console)
    }
  }

  private func printWaivers(_ console: Console) {
    for finding in report.all {
      guard let waiver = report.waivers[finding.id] else { continue }
      Self.row(
        "waived", Styled("\(Self.line(waiver.value)) (\(name(waiver.by) ?? ""))"), console)
    }
    for lapsed in report.lapsed {
      let value = lapsed.waiver.value
      Self.row(
        "lapsed",
        Styled("\(Self.line(value)) (\(name(lapsed.waiver.by) ?? "")): \(lapsed.why.text)", .dim),
        console)
    }
  }

  private static func line(_ waiver: Waiver) -> String {
    "\(waiver.finding), \(waiver.block) \(waiver.rule): \(waiver.reason)"
  }

  private func printMarks(_ console: Console) {
    for block in job.draft?.value.blocks ?? [] {
      if let mark = block.mark {
        Self.row("on purpose", Styled("\(block.id) \(mark.phrase)"), console)
      }
      if let note = block.note { Self.row("note", Styled("\(block.id): \(note)"), console) }
    }
  }

  private func printRemarks(_ console: Console) {
    let names = Dictionary(review.rules.people.map { ($0.id, $0.name) }) { first, _ in first }
    for remark in job.remarks where remark.isOpen {
      let block = remark.remark.value.block.map { "\($0) " } ?? ""
      Self.row("comment", Styled(block + remark.line(names)), console)
    }
  }

  private static func list(_ title: String, _ blockers: [Blocker], _ console: Console) {
    guard !blockers.isEmpty else { return }
    console.print()
    console.print(Styled(title, .bold))
    for blocker in blockers {
      console.print(Styled("  - \(Visible.line(blocker.message))"))
      console.print(Styled("      \(blocker.fix)", .cyan))
    }
  }

  var json: JSON {
    guard case .object(var members) = JobJSON.job(job, report: report, blockers: blockers) else {
      return .null
    }
    members["warnings"] = .array(review.warnings(job).map(JobJSON.blocker))
    members["approvals"] = .array(
      job.approvals.map { approval in
        .members([
          "by": .string(approval.by.text), "at": .string(approval.at.text),
          "signed": .bool(approval.value.signature != nil),
          "override": approval.value.overrideReason.map(JSON.string),
        ])
      })
    members["missingApprovals"] = JSON(review.missingApprovals(job).map(\.rawValue))
    members["waivers"] = .array(
      report.all.compactMap { report.waivers[$0.id] }.map { Self.json($0, nil) }
        + report.lapsed.map { Self.json($0.waiver, $0.why.text) })
    members["comments"] = .array(job.remarks.map(\.json))
    return .object(members)
  }

  private static func json(_ waiver: Numbered<Waiver>, _ lapsed: String?) -> JSON {
    [
      "finding": .string(waiver.value.finding), "rule": .string(waiver.value.rule),
      "block": .string(waiver.value.block), "by": .string(waiver.by.text),
      "at": .string(waiver.at.text), "reason": .string(waiver.value.reason),
      "lapsed": JSON(lapsed),
    ]
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

extension LapsedWaiver.Why {
  var text: String {
    switch self {
    case .textChanged: "the text has changed"
    case .conceptChanged: "the glossary has changed"
    case .notAllowed: "the policy no longer lets them waive it"
    }
  }
}

extension BlockMark {
  /// `left out: the advertisement of a fair`
  var phrase: String {
    switch kind {
    case .leftOut: "left out: \(reason)"
    case .merged: "merged into \(other ?? "another block"): \(reason)"
    case .added: "added\(other.map { " after \($0)" } ?? ""): \(reason)"
    }
  }
}
