import StetCore
import StetStore

extension Command {
  static let stats = Command(
    name: "stats", summary: "the desk in numbers: words, people, days in each state, months",
    parameters: [
      .option("month", "MONTH", "only jobs that were started in it, such as 2026-03"), .format,
    ],
    details:
      "Words are those of the sources. Repeated words stand in blocks that an earlier article had already. Findings are the errors and warnings that stand in the newest drafts, for each thousand words of draft. Days are the mean time that a job stands in a state.",
    examples: [("stet stats", "everything since the project began")]
  ) { session, arguments in
    let project = try session.project(arguments)
    let month = arguments["month"]
    if let month, CalendarDate(month + "-01") == nil {
      throw UsageError("'\(month)' is not a month", hint: "--month 2026-03")
    }
    let desk = try DeskJobs(project.jobIDs(), in: project, session.console) { job in
      month.map { job.records[0].record.at.text.hasPrefix($0) } ?? true
    }
    let jobs = desk.jobs
    let rules = try project.rules()
    let contexts = try CheckSubject.contexts(
      jobs.map { CheckSubject($0) }, glossary: project.glossaryFiles)
    let entries = zip(jobs, contexts).map { job, context in
      let report = CheckReport(of: job, in: context, under: rules)
      return DeskStats.Entry(job: job, findings: report.count(.error) + report.count(.warning))
    }
    let stats = DeskStats(entries, now: session.now) { WordCount.of($0) }
    let page = StatsPage(stats: stats, names: rules.name)
    if arguments["format"] == "json" {
      session.console.print(json: page.json)
    } else {
      page.print(session.console)
    }
    return desk.tell(session.console, or: .done)
  }
}
