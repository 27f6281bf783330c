import StetCore
import StetStore

extension Command {
  static let assign = Command(
    name: "assign", summary: "say who translates, who edits, and until when",
    parameters: [
      .word("job", .job, "the job"),
      .option("translator", "PERSON", .person, "who is to translate"),
      .option("editor", "PERSON", .person, "who is to edit"),
      .option("due", "DATE", .date, "until when"),
      .option(
        "embargo", "TIME", "before which nothing goes out: 2026-04-01T06:00:00Z, or none"),
      .format,
    ],
    examples: [("stet assign s500-turkey --translator ralitsa --due 2026-04-01", "names both")]
  ) { session, arguments in
    let project = try session.project(arguments)
    let job = try session.job(arguments.required("job"), in: project)
    let person = try session.actor(arguments, in: project)
    try job.requireOneLine()
    let assignment = try session.assignment(arguments, in: project, over: job.assignment)
    guard assignment != job.assignment else {
      throw UsageError(
        "that is how '\(job.id)' is assigned already",
        hint: "--translator, --editor, --due or --embargo")
    }
    let saved = try project.append(.assign(assignment), to: job, by: person.id, at: session.now)
    if arguments["format"] == "json" {
      session.console.print(json: JobJSON.document("job", [JobJSON.job(saved, report: nil)]))
    } else {
      let lifted = job.assignment.embargo != nil && assignment.embargo == nil
      let phrases = [assignment.phrase, lifted ? "embargo lifted" : ""].filter { !$0.isEmpty }
      session.console.print("\(job.id): \(Styled(phrases.joined(separator: ", ")).plain)")
    }
    return .done
  }
}
