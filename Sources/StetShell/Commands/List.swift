import StetCore
import StetStore

extension Command {
  static let list: Command = Command(
    name: "list", summary: "the board: every job, its state, people, date and open findings",
    parameters: [
      .option("state", "STATE", .choice(ReviewState.allCases.map(\.rawValue)), "only these"),
      .option("person", "PERSON", .person, "only jobs of this translator or editor"),
      .option("due-before", "DATE", .date, "only jobs due before this day"),
      .flag("overdue", "only jobs whose day has passed"),
      .flag("findings", "only jobs with errors or warnings open"),
      .option("min-words", "NUMBER", .number, "only sources of so many words or more"),
      .choice("format", ["text", "json", "ids"], "how to print the result"),
    ],
    details: "Jobs that are overdue come first, then by their day; jobs without a day come last.",
    examples: [
      ("stet list --state in-review", "what waits for an editor"),
      ("stet list --person ralitsa --overdue", "what somebody is late with"),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let person = try arguments["person"].map { word in
      try session.person(word, among: project.people()).id
    }
    let filter = try BoardFilter(session, arguments, person: person)
    let ids = try project.jobIDs()
    if arguments["format"] == "ids" {
      for id in ids { session.console.print(Styled(id.text)) }
      return .done
    }
    let desk = try DeskJobs(ids, in: project, session.console) { filter.takes($0) }
    let jobs = desk.jobs
    let contexts = try CheckSubject.contexts(
      jobs.map { CheckSubject($0) }, glossary: project.glossaryFiles)
    let rules = try project.rules()
    let rows = zip(jobs, contexts).map { job, context in
      (job: job, report: CheckReport(of: job, in: context, under: rules))
    }
    .filter { filter.takes($0.report) }
    .sorted { $0.job.isBefore($1.job, on: session.now.date) }
    if arguments["format"] == "json" {
      session.console.print(
        json: JobJSON.document("board", rows.map { JobJSON.job($0.job, report: $0.report) }))
      return desk.tell(session.console, or: .done)
    }
    Board.print(rows, today: session.now.date, session.console)
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

  /// What is overdue comes first, then sooner due, jobs without a date last.
  func isBefore(_ other: Job, on today: CalendarDate) -> Bool {
    if isOverdue(today) != other.isOverdue(today) { return isOverdue(today) }
    return isDueBefore(other)
  }

  private func isDueBefore(_ other: Job) -> Bool {
    switch (assignment.due, other.assignment.due) {
    case (let left?, let right?): left == right ? id < other.id : left < right
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): id < other.id
    }
  }
}

/// Which jobs of the board are wanted.
struct BoardFilter {
  private let state: String?
  private let person: Identifier?
  private let dueBefore: CalendarDate?
  private let today: CalendarDate
  private let isOverdue: Bool
  private let hasFindings: Bool
  private let leastWords: Int?

  init(_ session: Session, _ arguments: Arguments, person: Identifier?) throws {
    state = arguments["state"]
    self.person = person
    dueBefore = try arguments["due-before"].map(session.date)
    today = session.now.date
    isOverdue = arguments.has("overdue")
    hasFindings = arguments.has("findings")
    leastWords = try arguments["min-words"].map { word in
      guard let number = Int(word), number >= 0 else {
        throw UsageError("'\(word)' is not a number of words", hint: "--min-words 600")
      }
      return number
    }
  }

  func takes(_ job: Job) -> Bool {
    (state.map { $0 == job.state.rawValue } ?? true)
      && (person.map { job.isOf($0) } ?? true)
      && (dueBefore.map { day in job.assignment.due.map { $0 < day } ?? false } ?? true)
      && (!isOverdue || job.isOverdue(today))
      && (leastWords.map { WordCount.of(job.source.value) >= $0 } ?? true)
  }

  func takes(_ report: CheckReport) -> Bool {
    !hasFindings || report.findings.contains { $0.severity > .note }
  }
}
