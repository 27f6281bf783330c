import StetCore
import StetStore

extension Command {
  static let status: Command = Command(
    name: "status", summary: "one job in full: what blocks it and what comes next",
    parameters: [.word("job", .job, isRequired: false, "the job (else the whole board)"), .format],
    examples: [("stet status s500-turkey", "state, people, findings, the next command")]
  ) { session, arguments in
    guard let word = arguments["job"] else { return try list.run(session, arguments) }
    let project = try session.project(arguments)
    let job = try session.job(word, in: project)
    let report = try session.report(job, in: project)
    let blockers = job.openBlockers(report)
    if arguments["format"] == "json" {
      session.console.print(
        json: JobJSON.document("status", [JobJSON.job(job, report: report, blockers: blockers)]))
      return .done
    }
    StatusPage.print(
      job, report: report, blockers: blockers, people: try project.people(),
      today: session.now.date, session.console)
    session.tellForks(in: project)
    return .done
  }
}

extension Job {
  /// What stands between the job and its approval or publication, whoever asks.
  func openBlockers(_ report: CheckReport) -> [Blocker] {
    switch state {
    case .published, .withdrawn: []
    case .approved: Review.textBlockers(of: self, report)
    case .drafting, .inReview, .changesRequested:
      (draft == nil
        ? [Blocker(code: "no-draft", message: "there is no draft yet", fix: "stet edit \(id)")]
        : []) + Review.textBlockers(of: self, report)
    }
  }
}
