import StetCore
import StetStore

/// A change of the glossary that is not made.
struct GlossaryRefusal: Complaint {
  let message: String
  let hint: String?
  var outcome: Outcome { .no }
}

/// A change of one concept, before anybody agreed to it.
struct ProposedChange {
  let project: Project
  let glossary: Glossary
  /// nil for a new concept.
  let before: Concept?
  let after: Concept
  let person: Person
  let reason: String?

  var action: GlossaryChange.Action {
    guard let before else { return .add }
    return switch (before.status, after.status) {
    case (.proposed, .approved): .approve
    case (.approved, .retired), (.proposed, .retired): .retire
    case (.approved, _), (.retired, _), (.proposed, .proposed): .edit
    }
  }
}

extension Session {
  /// The concept that a word names.
  func concept(_ word: String, in glossary: Glossary) throws(UnknownConcept) -> Concept {
    guard let concept = glossary[word] else {
      let ids = glossary.concepts.map(\.id.text)
      // `s-500` is nearer to `s-500-prometey` than to `s-200`.
      throw UnknownConcept(
        id: word,
        nearest: ids.first { $0.hasPrefix(word + "-") } ?? Suggestion.nearest(to: word, among: ids))
    }
    return concept
  }

  /// Who may do what: everybody proposes and betters proposals, editors do the rest.
  ///
  /// - Throws: ``GlossaryRefusal``.
  func requireRight(_ person: Person, before: Concept?, after: ConceptStatus?)
    throws(GlossaryRefusal)
  {
    if person.roles.contains(.editor) { return }
    let touched = [before?.status, after].compactMap { $0 }
    guard let status = touched.first(where: { $0 != .proposed }) else { return }
    throw GlossaryRefusal(
      message: "\(person.name) is no editor, and only an editor "
        + (before == nil || before?.status == .proposed
          ? "makes a concept \(status.rawValue)" : "changes a concept that is \(status.rawValue)"),
      hint: before == nil
        ? "propose it: --status proposed" : "ask an editor: --as EDITOR")
  }

  /// Shows what a change does, and records it unless it was only asked about.
  func make(_ change: ProposedChange, _ arguments: Arguments) throws -> Outcome {
    try requireRight(change.person, before: change.before, after: change.after.status)
    try requireDifference(change)
    try requireSound(change)
    let impact = try GlossaryImpact(of: change.after, on: change.glossary)
      .articles(of: jobs(in: change.project))
    let isDry = arguments.has("dry-run")
    let isJSON = arguments["format"] == "json"
    let differences = Concept.changes(from: change.before, to: change.after)
    if !isJSON {
      if change.before != nil { DiffLines(console: console).printInline(differences) }
      ImpactLines.print(impact, of: change.after, console)
    }
    var stored: StoredChange?
    if !isDry {
      stored = try change.project.record(
        [ConceptEdit(change.action, before: change.before, after: change.after)],
        reason: change.reason, by: change.person.id, at: now
      ).first
    }
    if isJSON {
      console.print(
        json: [
          "format": 1, "kind": "glossary-edit", "concept": .string(change.after.id.text),
          "recorded": .bool(stored != nil), "changes": ChangeJSON.fields(differences),
          "change": stored.map(ChangeJSON.entry) ?? .null, "impact": ImpactJSON.articles(impact),
        ])
      return .done
    }
    guard let after = stored?.change.after else {
      console.note("nothing was recorded: --dry-run")
      return .done
    }
    console.print("\(after.id): \(after.status.rawValue), revision \(after.revision)")
    if after.status == .proposed {
      next("stet glossary edit \(after.id) --status approved --as EDITOR")
    }
    return .done
  }

  /// Every job that can be read; a damaged one is named and stands in no concept's way.
  func jobs(in project: Project) throws -> [Job] {
    let desk = try DeskJobs(project.jobIDs(), in: project, console) { _ in true }
    _ = desk.tell(console, or: .done)
    return desk.jobs
  }

  /// What a hand wrote into the file without a record is a difference, too.
  private func requireDifference(_ change: ProposedChange) throws {
    guard let before = change.before, before.isWritten(like: change.after) else { return }
    let recorded = try change.project.changeLog().newest(of: before.id)
    guard recorded.isEmpty || recorded.contains(where: { $0.change.after.isWritten(like: before) })
    else { return }
    throw GlossaryRefusal(
      message: "nothing changes in '\(before.id)': nothing was recorded",
      hint: "stet glossary show \(before.id)")
  }

  /// Errors that the glossary has already are no reason to refuse: a change may be on its way to
  /// mend them.
  func requireSound(_ change: ProposedChange) throws {
    let presence = try presence(of: change)
    let known = Set(
      try inspection(of: change.glossary, in: change.project, change: presence).findings())
    let findings = try inspection(
      of: change.glossary.replacing(change.after), in: change.project, change: presence
    ).findings().filter { !known.contains($0) }
    console.progress("")
    for finding in findings { console.note(GlossaryFindings.line(finding)) }
    guard findings.contains(where: { $0.severity == .error }) else { return }
    throw GlossaryRefusal(
      message: "'\(change.after.id)' would have \(GlossaryFindings.summary(findings)): "
        + "nothing was recorded",
      hint: "mend what is named above; stet help glossary check tells the rules")
  }

  /// Where the concept stands, before and after, in the languages that examples are written in.
  private func presence(of change: ProposedChange) throws -> ConceptPresence {
    let source = try change.project.settings().languages.from
    let concepts = change.glossary.concepts + [change.after]
    let targets = Set(concepts.flatMap(\.examples).flatMap(\.texts.keys))
    do throws(UselessTerm) {
      return try ConceptPresence(
        change.after.id, [change.before, change.after].compactMap { $0 },
        for: targets.map { LanguagePair(from: source, to: $0) })
    } catch {
      throw GlossaryRefusal(message: error.message, hint: error.hint)
    }
  }
}
