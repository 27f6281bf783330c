import StetCore
import StetStore

extension Command {
  static let credits = Command(
    name: "credits", summary: "the credit lines of an article, and each person's share",
    parameters: [
      .word("job", .job, "the job"),
      .option("set", "ROLE=WHO", .text, isRepeated: true, "credit a person's id, or a name"),
      .option("reset", "ROLE", .text, isRepeated: true, "credit whom the records name"),
      .option("reason", "TEXT", "why the records' word is changed"),
      .format,
    ],
    details:
      "Credits come from the records: who saved drafts as a translator, who as an editor, who approved. --set says otherwise for one article and is recorded with its reason; given twice for a role, it names two. Roles: \(editableRoles). A share is the words of the newest draft that a person wrote; stet blame shows which.",
    examples: [
      ("stet credits s500-turkey", "as a publication prints them"),
      (
        "stet credits s500-turkey --set proofreader=ralitsa --reason 'read the proofs'",
        "one credit more"
      ),
      (
        "stet credits s500-turkey --set 'author=Kirill Ryabov' --reason 'as he spells it'",
        "a name from outside the desk"
      ),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    var job = try session.job(arguments.required("job"), in: project)
    session.tellDivergence(of: [job])
    if let change = try session.creditChange(arguments, of: job, in: project) {
      let person = try session.actor(arguments, in: project)
      job = try project.append(.credits(change), to: job, by: person.id, at: session.now)
    }
    let credits = try session.credits(of: job, in: project)
    let names = try project.names()
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
        "set": JSON(job.creditsSet.keys.map(\.rawValue).sorted()),
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

  private static let editableRoles = Credit.Role.allCases.filter(\.isEditable).map(\.rawValue)
    .joined(separator: ", ")
}
