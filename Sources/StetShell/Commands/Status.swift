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
    let review = try session.review(of: job, in: project)
    let page = StatusPage(
      job: job, report: report, review: review, blockers: review.openBlockers(job, report))
    if arguments["format"] == "json" {
      session.console.print(json: JobJSON.document("status", [page.json]))
      return .done
    }
    page.print(today: session.now.date, session.console)
    return session.tellForks(in: project)
  }
}
