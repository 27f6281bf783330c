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
    details:
      "Jobs that are overdue come first, then by their day; jobs without a day come last. Findings are counted for jobs that somebody still works on.",
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
    if arguments["format"] == "ids", filter.takesAll {
      for id in try project.jobIDs() { session.console.print(Styled(id.text)) }
      return .done
    }
    var board = try DeskBoard(project, session)
    let places = try board.places(filter)
    if arguments["format"] == "ids" {
      for id in places.compactMap(board.desk.id) { session.console.print(Styled(id.text)) }
      return board.tell(or: .done)
    }
    if arguments["format"] == "json" {
      session.console.print(
        json: JobJSON.document(
          "board", places.compactMap { board.desk.card(at: $0).map { JobJSON.card($0) } }))
      return board.tell(or: .done)
    }
    let diverged = Board.print(places, of: board.desk, today: session.now.date, session.console)
    if board.isEmpty { session.next("stet start FILE") }
    session.tellDivergence(diverged)
    return board.tell(or: session.tellForks(in: project))
  }
}

/// Which jobs of the board are wanted.
struct BoardFilter {
  private let state: String?
  private let person: Identifier?
  private let dueBefore: CalendarDate?
  private let today: CalendarDate
  private let isOverdue: Bool
  let hasFindings: Bool
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

  /// Whether the board shows the job at `place`, whatever its findings.
  func takes(_ place: Int, of desk: DeskCards) -> Bool {
    if isOfAnyJob { return true }
    guard let row = desk.row(at: place), takes(row) else { return false }
    return person.map { desk.card(at: place)?.isOf($0) ?? false } ?? true
  }

  private func takes(_ row: BoardRow) -> Bool {
    (state.map { $0 == row.state.rawValue } ?? true)
      && (dueBefore.map { day in row.due.map { $0 < day.dayNumber } ?? false } ?? true)
      && (!isOverdue || row.isOverdue(today.dayNumber))
      && (leastWords.map { row.words >= $0 } ?? true)
  }

  /// Whether every job is wanted, whatever its findings.
  private var isOfAnyJob: Bool {
    state == nil && person == nil && dueBefore == nil && !isOverdue && leastWords == nil
  }

  var takesAll: Bool { isOfAnyJob && !hasFindings }
}
