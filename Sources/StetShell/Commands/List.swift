import StetCore
import StetStore

extension Command {
  static let list: Command = Command(
    name: "list", summary: "the board: every job, its state, people, date and open findings",
    parameters: [
      .option("state", "STATE", .choice(ReviewState.allCases.map(\.rawValue)), "only these"),
      .option("person", "PERSON", .person, "only jobs of this translator or editor"),
      .choice("format", ["text", "json", "ids"], "how to print the result"),
    ],
    examples: [("stet list --state in-review", "what waits for an editor")]
  ) { session, arguments in
    let project = try session.project(arguments)
    let person = try arguments["person"].map { word in
      try session.person(word, among: project.people()).id
    }
    let ids = try project.jobIDs()
    if arguments["format"] == "ids" {
      for id in ids { session.console.print(Styled(id.text)) }
      return .done
    }
    let desk = try DeskJobs(ids, in: project, session.console) { job in
      (arguments["state"].map { $0 == job.state.rawValue } ?? true)
        && (person.map { job.isOf($0) } ?? true)
    }
    let jobs = desk.jobs
    let contexts = try CheckSubject.contexts(
      jobs.map { CheckSubject($0) }, glossary: project.glossaryFiles)
    let rows = zip(jobs, contexts).map { (job: $0, report: CheckReport($1)) }
    if arguments["format"] == "json" {
      session.console.print(
        json: JobJSON.document("board", rows.map { JobJSON.job($0.job, report: $0.report) }))
      return desk.tell(session.console, or: .done)
    }
    Board.print(rows.sorted { $0.job.isBefore($1.job) }, today: session.now.date, session.console)
    if ids.isEmpty { session.next("stet start FILE") }
    session.tellDivergence(of: jobs)
    session.tellForks(in: project)
    return desk.tell(session.console, or: .done)
  }
}

extension Job {
  func isOf(_ person: Identifier) -> Bool {
    assignment.translator == person || assignment.editor == person
      || drafts.contains { $0.by == person }
  }

  /// Sooner due first, jobs without a date last.
  func isBefore(_ other: Job) -> Bool {
    switch (assignment.due, other.assignment.due) {
    case (let left?, let right?): left == right ? id < other.id : left < right
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): id < other.id
    }
  }
}
