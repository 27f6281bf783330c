import StetCore
import StetStore

extension Command {
  static let glossaryEdit: Command = Command(
    name: "glossary edit", summary: "change a concept, and record who did and why",
    parameters: [.word("concept", "the concept's id")] + Parameter.conceptOptions
      + [.withdrawnTerm, .option("reason", "TEXT", "why"), .dryRun, .format],
    details:
      "With no option of the concept's own, a form opens in $VISUAL or $EDITOR. A preferred term that is replaced stays admitted; take it out with --remove. What the change means for the articles is shown first. An editor approves a proposal with --status approved.",
    examples: [
      (
        "stet glossary edit s-500-prometey --forbidden 'en=S-500 complex' --reason 'seen twice this week'",
        "one term more"
      ),
      (
        "stet glossary edit s-500-prometey --note 'A system.' --reason wording --dry-run",
        "only shows"
      ),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let glossary = try project.glossaryFiles.glossary(.everything)
    let before = try session.concept(arguments.required("concept"), in: glossary)
    let person = try session.actor(arguments, in: project)
    let reason = try session.reason(
      arguments, glossaryEdit, hint: "--reason 'as the ministry writes it'")
    try session.requireRight(person, before: before, after: nil)
    func make(_ after: Concept) throws -> Outcome {
      try session.make(
        ProposedChange(
          project: project, glossary: glossary, before: before, after: after, person: person,
          reason: reason), arguments)
    }
    let isUnrecorded = try session.isUnrecorded(before, in: project)
    if arguments.describeConcept || isUnrecorded {
      return try make(session.concept(before, with: arguments, in: project, glossary))
    }
    return try session.withForm(
      of: before, in: project, asking: glossaryEdit, isNew: false,
      retry: "edit \(before.id) --reason TEXT", make)
  }

  static let glossaryRetire: Command = Command(
    name: "glossary retire", summary: "stop enforcing a concept, and keep it",
    parameters: [
      .word("concept", "the concept's id"), .option("reason", "TEXT", "why"), .dryRun, .format,
    ],
    examples: [
      ("stet glossary retire old-tank --reason 'part of the new entry'", "its history stays")
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let glossary = try project.glossaryFiles.glossary(.everything)
    let before = try session.concept(arguments.required("concept"), in: glossary)
    let person = try session.actor(arguments, in: project)
    let reason = try session.reason(
      arguments, glossaryRetire, hint: "--reason 'nobody writes it any more'")
    var after = before
    after.status = .retired
    return try session.make(
      ProposedChange(
        project: project, glossary: glossary, before: before, after: after, person: person,
        reason: reason), arguments)
  }
}
