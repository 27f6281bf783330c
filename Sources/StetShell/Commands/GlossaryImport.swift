import StetCore
import StetFormats
import StetStore

extension Command {
  static let glossaryImport = Command(
    name: "glossary import", summary: "take concepts from another program's file",
    parameters: [
      .word("file", .file, "the file, or - for standard input"),
      .choice(
        "from-format", GlossaryFormat.allCases.map(\.rawValue),
        "what the file is (else by its content and name)"),
      .option(
        "domain", "DOMAIN", "where concepts go whose file names no domain (else 'imported')"),
      .choice(
        "status", ["proposed", "approved"],
        "of all new concepts (else what the file says, else proposed)"),
      .option("from", "LANGUAGE", .language, "the source language (else the project's)"),
      .option("to", "LANGUAGE", .language, "the target language (else the project's)"),
      .flag("apply", "record it; without this flag nothing is written"),
      .option("reason", "TEXT", "why, for the glossary's log"),
      .format,
    ],
    details:
      "Reads CSV and TSV with a header, OmegaT's glossary, and TBX 2 and 3; shows what would be added, changed, skipped and lost. A concept of the file is one of the glossary when a table gives it that id, or else when they share terms in two languages; then the desk's own words stay, and new ones are added to them. No check enforces a proposed concept before an editor approves it.",
    examples: [
      ("stet glossary import words.csv", "what would change, and nothing written"),
      ("stet glossary import iate.tbx --domain naval --apply", "records it, as proposals"),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let options = try session.importOptions(arguments, in: project)
    let file = arguments.required("file")
    let incoming = try session.incoming(file, arguments, options.languages)
    let glossary = try project.glossaryFiles.glossary(.everything)
    let plan = ImportPlanner.plan(incoming, into: glossary, options)
    let isApplied = arguments.has("apply")
    if isApplied { try session.record(plan, arguments, into: glossary, in: project) }
    if arguments["format"] == "json" {
      session.console.print(
        json: ImportJSON.document(plan, losses: incoming.losses, isApplied: isApplied))
    } else {
      ImportLines.page(plan, losses: incoming.losses, options.languages, session.console)
    }
    session.console.note(Styled(plan.summary(isApplied: isApplied)))
    if isApplied, plan.hasEdits { session.next("stet glossary check") }
    if !isApplied, plan.hasEdits, file != "-" { session.next(plan.next(file, arguments)) }
    return .done
  }
}

extension Session {
  /// What the command line and the project say about concepts that say nothing themselves.
  fileprivate func importOptions(
    _ arguments: Arguments, in project: Project
  ) throws -> ImportPlanner.Options {
    let own = try project.settings().languages
    let languages = LanguagePair(
      from: try arguments["from"].map(language) ?? own.from,
      to: try arguments["to"].map(language) ?? own.to)
    let domain = arguments["domain"] ?? "imported"
    guard Identifier(domain) != nil, domain != "glossary" else {
      throw UsageError("'\(domain)' can be no domain's name", hint: Identifier.rule)
    }
    return ImportPlanner.Options(
      languages: languages, domain: domain,
      status: arguments["status"].flatMap(ConceptStatus.init))
  }

  fileprivate func incoming(
    _ file: String, _ arguments: Arguments, _ languages: LanguagePair
  ) throws -> IncomingGlossary {
    let bytes = try read(file, limit: GlossaryFormat.largestFile)
    let format =
      arguments["from-format"].flatMap(GlossaryFormat.init)
      ?? GlossaryFormat(of: bytes, ending: Path.ending(file))
    return try format.glossary(
      bytes, name: file == "-" ? "standard input" : file, languages)
  }

  fileprivate func record(
    _ plan: ImportPlan, _ arguments: Arguments, into glossary: Glossary, in project: Project
  ) throws {
    let person = try actor(arguments, in: project)
    guard plan.hasEdits else { return }
    let edits =
      plan.additions.map { ConceptEdit(.importing, before: nil, after: $0) }
      + plan.changes.map { ConceptEdit(.importing, before: $0.from, after: $0.to) }
    for edit in edits {
      try requireRight(person, before: edit.before, after: edit.after.status)
    }
    let file = arguments.required("file")
    try requireSound(
      plan, from: file == "-" ? "standard input" : file, into: glossary, in: project)
    let reason = arguments["reason"] ?? "imported from \(Path.name(file))"
    console.progress("recording \(edits.count) changes")
    defer { console.progress("") }
    try project.record(edits, reason: reason, by: person.id, at: now)
  }
}

extension ImportPlan {
  var hasEdits: Bool { !additions.isEmpty || !changes.isEmpty }

  fileprivate func summary(isApplied: Bool) -> String {
    let skipped = items.count - additions.count - changes.count
    let counts = "\(additions.count) to add, \(changes.count) to change, \(skipped) to skip"
    return isApplied
      ? counts.replacing("to add", with: "added").replacing("to change", with: "changed")
        .replacing("to skip", with: "skipped")
      : counts + "; nothing is written"
  }

  /// The same command, with `--apply`.
  fileprivate func next(_ file: String, _ arguments: Arguments) -> String {
    let names = ["from-format", "domain", "status", "from", "to", "reason", "as"]
    let options = names.compactMap { name in
      arguments[name].map { " --\(name) \(word($0))" }
    }
    return "stet glossary import \(word(file))\(options.joined()) --apply"
  }

  /// `text` as one word of a shell.
  private func word(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789./_-".unicodeScalars.contains($0)
    }
    return isPlain && !text.isEmpty ? text : "'\(text.replacing("'", with: "'\\''"))'"
  }
}
