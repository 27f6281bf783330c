import StetCore
import StetStore

extension Command {
  static let credits = Command(
    name: "credits", summary: "the credit lines of an article, and each person's share",
    parameters: [.word("job", .job, "the job"), .format],
    details:
      "Credits come from the records: who saved drafts as a translator and who as an editor. A share is the words of the newest draft that a person wrote; stet blame shows which.",
    examples: [("stet credits s500-turkey", "as a publication prints them")]
  ) { session, arguments in
    let project = try session.project(arguments)
    let job = try session.job(arguments.required("job"), in: project)
    session.tellDivergence(of: [job])
    let people = try project.people()
    let credits = job.credits(people: people, desk: try project.settings().name)
    let names = Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first }
    let blame = JobBlame(job, draft: job.draft?.number ?? 0)
    if arguments["format"] == "json" {
      session.console.print(json: [
        "format": 1, "kind": "credits", "job": .string(job.id.text),
        "credits": .array(
          credits.map { credit in
            .members([
              "role": .string(credit.role.rawValue), "name": .string(credit.name),
              "address": credit.address.map(JSON.string),
            ])
          }),
        "shares": BlameLines.shares(blame, names),
      ])
      return .done
    }
    for credit in credits {
      session.console.print(
        Styled("\(credit.label): ", .dim) + Styled(Visible.line(credit.name))
          + Styled(credit.address.map { "  \(Visible.line($0))" } ?? "", .dim))
    }
    BlameLines.printShares(blame, names, session.console)
    return .done
  }
}
