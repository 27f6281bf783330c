import StetCore
import StetStore

/// The review's moves: each asks the desk's rules, records, and names what comes next.
extension Command {
  static let submit: Command = Command(
    name: "submit", summary: "hand the newest draft to an editor",
    parameters: [.word("job", .job, "the job"), .format],
    examples: [("stet submit s500-turkey", "the job is in review then")]
  ) { session, arguments in
    try session.move(.submit, arguments) { job, _, _ in
      (job, .submit(draft: job.draft?.digest ?? job.source.digest))
    }
  }

  static let requestChanges: Command = Command(
    name: "request-changes", summary: "send the draft back to its translator",
    parameters: [
      .word("job", .job, "the job"), .option("reason", "TEXT", "what has to change"),
      .option(
        "code", "CODE", .choice(ChangeCode.allCases.map(\.rawValue)), isRepeated: true,
        "what kind of thing is wrong"),
      .option("comment", "BLOCK=TEXT", .text, isRepeated: true, "a comment on one block"),
      .format,
    ],
    details:
      "Codes are for the desk's own statistics and for the translator's digest (stet log JOB --for PERSON): \(ChangeCode.allCases.map(\.rawValue).joined(separator: ", ")). Each --comment is recorded as stet comment does it.",
    examples: [
      ("stet request-changes s500-turkey --reason 'b7: two and a half, not five'", "says why"),
      (
        "stet request-changes s500-turkey --reason 'see b4' --code facts --comment 'b4=which corps?'",
        "with a code, and a comment on a block"
      ),
    ]
  ) { session, arguments in
    let reason = try session.reason(arguments, requestChanges)
    let codes = arguments.all("code").compactMap(ChangeCode.init)
    return try session.move(.requestChanges, arguments) { job, person, project in
      let remarks = try arguments.all("comment").map { try session.remark($0, on: job) }
      var (job, comments) = (job, [Digest]())
      for remark in remarks {
        job = try project.append(.comment(remark), to: job, by: person.id, at: session.now)
        comments += job.heads
      }
      return (job, .requestChanges(reason: reason, codes: codes, comments: comments))
    }
  }

  static let approve: Command = Command(
    name: "approve", summary: "agree to the newest draft, word for word",
    parameters: [
      .word("job", .job, "the job"),
      .flag("sign", "sign it with your SSH key"),
      .option(
        "key", "FILE", .file,
        "the key to sign with (else STET_KEY, else one of yours is looked for)"
      ),
      .flag("override", "approve what you translated, where the policy lets you with a reason"),
      .option("reason", "TEXT", "why, for --override"), .format,
    ],
    details:
      "The approver is an editor who did not translate the text, or whoever else the desk's policy names. An approval holds for exactly these words, this source and this glossary; a change of words ends it. With --sign, ssh-keygen signs the record with a key that people.json knows as yours.",
    examples: [
      ("stet approve s500-turkey --as daniel", "names who decides"),
      ("stet approve s500-turkey --sign", "with a signature that anybody can check"),
    ]
  ) { session, arguments in
    let consent = Review.Consent(
      overrideReason: arguments.has("override")
        ? try session.reason(arguments, approve, hint: "--reason 'nobody else is on duty'") : nil,
      isSigned: arguments.has("sign"))
    for option in ["reason", "key"]
    where arguments.has(option) && !arguments.has(option == "key" ? "sign" : "override") {
      throw UsageError(
        "--\(option) goes with --\(option == "key" ? "sign" : "override")", hint: approve.usage)
    }
    return try session.approve(arguments, consent)
  }

  static let reopen: Command = Command(
    name: "reopen", summary: "take an approved, published or withdrawn article up again",
    parameters: [.word("job", .job, "the job"), .option("reason", "TEXT", "why"), .format],
    examples: [("stet reopen s500-turkey --reason 'the deal was signed'", "back to drafting")]
  ) { session, arguments in
    let reason = try session.reason(arguments, reopen)
    return try session.move(.reopen, arguments) { job, _, _ in (job, .reopen(reason: reason)) }
  }

  static let withdraw: Command = Command(
    name: "withdraw", summary: "spike an article",
    parameters: [.word("job", .job, "the job"), .option("reason", "TEXT", "why"), .format],
    examples: [("stet withdraw s500-turkey --reason 'overtaken by events'", "nothing is deleted")]
  ) { session, arguments in
    let reason = try session.reason(arguments, withdraw)
    return try session.move(.withdraw, arguments) { job, _, _ in (job, .withdraw(reason: reason)) }
  }
}

extension Session {
  /// Makes a move if the desk's rules allow it.
  ///
  /// - Parameter content: what to record, and the job to record it in.
  /// - Throws: ``Refusal`` with every blocker.
  fileprivate func move(
    _ move: Move, _ arguments: Arguments,
    _ content: (Job, Person, Project) throws -> (Job, Record.Content)
  ) throws -> Outcome {
    let project = try project(arguments)
    let job = try job(arguments.required("job"), in: project)
    let person = try actor(arguments, in: project)
    let report = job.draft == nil ? nil : try report(job, in: project)
    let blockers = try review(of: job, in: project).blockers(
      of: move, for: job, by: person, report: report)
    guard blockers.isEmpty else { throw Refusal(move: move, job: job.id, blockers: blockers) }
    let (newest, record) = try content(job, person, project)
    let saved = try project.append(record, to: newest, by: person.id, at: now)
    tell(saved, report, asJSON: arguments["format"] == "json")
    return .done
  }

  /// Says where a job stands after a move.
  func tell(_ saved: Job, _ report: CheckReport?, asJSON: Bool) {
    if asJSON {
      console.print(json: JobJSON.document("job", [JobJSON.job(saved, report: report)]))
    } else {
      console.print("\(saved.id): \(saved.state.rawValue)")
      if let report, !report.findings.isEmpty, saved.state == .inReview {
        console.note(Styled("findings: ") + StatusPage.findings(report))
      }
    }
    next(saved.nextCommand(report: report))
  }
}
