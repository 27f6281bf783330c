import StetCore
import StetStore

extension Command {
  static let glossaryMerge: Command = Command(
    name: "glossary merge", summary: "join what two clones made of a concept",
    parameters: [
      .word("concept", isRequired: false, "the concept's id (else all that two clones changed)"),
      .flag("as-written", "what stands in the glossary's file is what both changes come to"),
      .format,
    ],
    details:
      "What one side alone changed is taken as it is, member by member. A member that both changed differently is shown, and nothing is recorded for that concept until its file says what stands and --as-written confirms it.",
    examples: [
      ("stet glossary merge", "joins what can be joined, and shows the rest"),
      ("stet glossary merge s-400 --as-written", "the file is right"),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let person = try session.actor(arguments, in: project)
    let glossary = try project.glossaryFiles.glossary(.everything)
    var forks = try project.conceptForks()
    if let word = arguments["concept"] {
      let id = try session.concept(word, in: glossary).id
      forks = forks.filter { $0.concept == id }
    }
    var edits: [ConceptEdit] = []
    var open: [ConceptFork] = []
    for fork in forks {
      let present = glossary[fork.concept.text]
      guard let after = try fork.joined(present, isAsWritten: arguments.has("as-written")) else {
        open.append(fork)
        continue
      }
      try session.requireRight(person, before: present, after: after.status)
      try session.requireSound(
        ProposedChange(
          project: project, glossary: glossary, before: present, after: after, person: person,
          reason: nil))
      edits.append(ConceptEdit(.merge, before: present, after: after))
    }
    let joined = try project.record(edits, reason: nil, by: person.id, at: session.now)
    try session.tell(joined, open, arguments, of: glossary)
    guard let first = open.first else { return .done }
    throw ConceptConflict(concept: first.concept, count: open.count)
  }
}

extension Session {
  fileprivate func tell(
    _ joined: [StoredChange], _ open: [ConceptFork], _ arguments: Arguments, of glossary: Glossary
  ) throws {
    if arguments["format"] == "json" {
      console.print(
        json: [
          "format": 1, "kind": "glossary-merge", "joined": .array(joined.map(ChangeJSON.entry)),
          "open": .array(
            open.map { fork in
              [
                "concept": .string(fork.concept.text),
                "members": JSON(fork.join.conflicts.map { $0.path.joined(separator: ", ") }),
              ]
            }),
        ])
      return
    }
    for stored in joined {
      console.print("\(stored.change.concept): joined, revision \(stored.change.after.revision)")
    }
    for fork in open { try tell(fork, present: glossary[fork.concept.text]) }
    if joined.isEmpty, open.isEmpty {
      console.note("no concept was changed by two clones: there is nothing to join")
    }
  }

  private func tell(_ fork: ConceptFork, present: Concept?) throws {
    console.note(Styled(fork.concept.text, .bold))
    tell(fork.join.conflicts)
    guard fork.join.conflicts.isEmpty else { return }
    console.note("its file says neither what one of them nor what both together left:")
    DiffLines(console: console).printInline(
      Concept.changes(
        from: try fork.joined(nil, isAsWritten: false), to: present ?? fork.newest[0].change.after))
  }
}

/// Changes of a concept that a person must join.
struct ConceptConflict: Complaint {
  let concept: Identifier
  let count: Int
  var outcome: Outcome { .no }
  var message: String {
    "two clones changed '\(concept)'" + (count > 1 ? " and \(count - 1) more" : "")
      + " in ways that contradict each other: nothing was recorded for "
      + (count > 1 ? "them" : "it")
  }
  var hint: String? {
    "write into its file what stands, then stet glossary merge \(concept) --as-written"
  }
}
