import StetCore
import StetStore

/// The review's moves: each asks the desk's rules, records, and names what comes next.
extension Command {
  static let submit: Command = Command(
    name: "submit", summary: "hand the newest draft to an editor",
    parameters: [.word("job", .job, "the job"), .format],
    examples: [("stet submit s500-turkey", "the job is in review then")]
  ) { session, arguments in
    try session.move(.submit, arguments) { job in
      .submit(draft: job.draft?.digest ?? job.source.digest)
    }
  }

  static let requestChanges: Command = Command(
    name: "request-changes", summary: "send the draft back to its translator",
    parameters: [
      .word("job", .job, "the job"), .option("reason", "TEXT", "what has to change"), .format,
    ],
    examples: [
      ("stet request-changes s500-turkey --reason 'b7: two and a half, not five'", "says why")
    ]
  ) { session, arguments in
    let reason = try session.reason(arguments, requestChanges)
    return try session.move(.requestChanges, arguments) { _ in .requestChanges(reason: reason) }
  }

  static let approve: Command = Command(
    name: "approve", summary: "agree to the newest draft, word for word",
    parameters: [.word("job", .job, "the job"), .format],
    details:
      "The approver is an editor who did not translate the text. An approval holds for exactly these words, this source and this glossary; a new draft or source ends it.",
    examples: [("stet approve s500-turkey --as daniel", "names who decides")]
  ) { session, arguments in
    try session.move(.approve, arguments, approval: true) { _ in nil }
  }

  static let reopen: Command = Command(
    name: "reopen", summary: "take an approved, published or withdrawn article up again",
    parameters: [.word("job", .job, "the job"), .option("reason", "TEXT", "why"), .format],
    examples: [("stet reopen s500-turkey --reason 'the deal was signed'", "back to drafting")]
  ) { session, arguments in
    let reason = try session.reason(arguments, reopen)
    return try session.move(.reopen, arguments) { _ in .reopen(reason: reason) }
  }

  static let withdraw: Command = Command(
    name: "withdraw", summary: "spike an article",
    parameters: [.word("job", .job, "the job"), .option("reason", "TEXT", "why"), .format],
    examples: [("stet withdraw s500-turkey --reason 'overtaken by events'", "nothing is deleted")]
  ) { session, arguments in
    let reason = try session.reason(arguments, withdraw)
    return try session.move(.withdraw, arguments) { _ in .withdraw(reason: reason) }
  }
}

extension Session {
  /// - Throws: ``UsageError`` without a reason that says something.
  func reason(
    _ arguments: Arguments, _ command: Command, hint: String = "what has to change"
  ) throws(UsageError) -> String {
    guard let reason = arguments["reason"], reason.utf8.contains(where: { $0 > 0x20 }) else {
      throw UsageError("'stet \(command.name)' needs a reason", hint: "--reason '\(hint)'")
    }
    return reason
  }

  /// Makes a move if the desk's rules allow it.
  ///
  /// - Parameters:
  ///   - approval: whether the record is an approval, which binds what was checked.
  ///   - content: what to record otherwise.
  /// - Throws: ``Refusal`` with every blocker.
  fileprivate func move(
    _ move: Move, _ arguments: Arguments, approval: Bool = false,
    _ content: (Job) -> Record.Content?
  ) throws -> Outcome {
    let project = try project(arguments)
    let job = try job(arguments.required("job"), in: project)
    let person = try actor(arguments, in: project)
    var context: CheckContext?
    var report: CheckReport?
    if job.draft != nil {
      let made = try self.context(job, in: project)
      (context, report) = (made, CheckReport(made))
    }
    let blockers = Review.blockers(of: move, for: job, by: person, report: report)
    guard blockers.isEmpty else { throw Refusal(move: move, job: job.id, blockers: blockers) }
    let decision =
      approval
      ? try context.flatMap { try self.approval(of: job, $0, in: project) } : content(job)
    guard let decision else { return .no }
    let saved = try project.append(decision, to: job, by: person.id, at: now)
    if arguments["format"] == "json" {
      console.print(json: JobJSON.document("job", [JobJSON.job(saved, report: report)]))
    } else {
      console.print("\(saved.id): \(saved.state.rawValue)")
      if let report, !report.findings.isEmpty, saved.state == .inReview {
        console.note(Styled("findings: ") + StatusPage.findings(report))
      }
    }
    next(saved.nextCommand(report: report))
    return .done
  }

  /// What an approval binds: the texts, the glossary, and each concept that stands in them.
  private func approval(
    of job: Job, _ context: CheckContext, in project: Project
  ) throws -> Record.Content? {
    guard let draft = job.draft, let index = context.index else { return nil }
    var concepts: [String: Digest] = [:]
    for reading in context.terms {
      for mention in reading.mentions {
        let concept = index.concepts[mention.source.concept]
        concepts[concept.id.text] = concept.rulingDigest
      }
    }
    return .approve(
      Approval(
        source: job.source.digest, draft: draft.digest,
        glossary: try project.glossaryFiles.digest(), concepts: concepts))
  }
}
