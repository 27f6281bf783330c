import StetCore
import StetFormats
import StetStore

extension Command {
  static let check = Command(
    name: "check", summary: "hold drafts to the glossary and every other rule",
    parameters: [
      .word(
        "job", .job, isRequired: false, isRepeated: true,
        "jobs, or one draft as JOB@2 (else every open job)"),
      .option("rule", "RULE", .choice(Check.all.map(\.id)), isRepeated: true, "only this rule"),
      .choice(
        "fail-on", ["error", "warning", "never"], "what makes the exit status 1 (else error)"),
      .option("new-since", "JOB@REV", "only findings that an earlier draft did not have"),
      .flag("notes", "show notes, too: what is worth a look and no fault"),
      .flag("terms", "list every glossary term of the source (JSON)"),
      .option("source", "FILE", .file, "without a project: the source, a paragraph a block"),
      .option("target", "FILE", .file, "and its translation"),
      .option("bilingual", "FILE", .file, "without a project: source, tab, target on each line"),
      .option("glossary", "PATH", .folder, "a glossary's folder or file"),
      .option("from", "LANGUAGE", .language, "the source's language (else ru)"),
      .option("to", "LANGUAGE", .language, "the translation's (else en-GB)"),
      .format,
    ],
    details: "Rules: "
      + Check.all.map { "\($0.id) (\($0.severity.rawValue)), \($0.summary)" }
      .joined(separator: "; ") + ".",
    examples: [
      ("stet check", "every open job of the project"),
      ("stet check s500-turkey@1 --rule term-forbidden", "one rule on draft 1"),
      ("stet check --source a.txt --target b.txt --glossary Glossary", "two files, no job"),
    ]
  ) { session, arguments in
    let rules = arguments.all("rule")
    let checks = rules.isEmpty ? Check.all : Check.all.filter { rules.contains($0.id) }
    let files = try session.glossaryFiles(arguments)
    let known = try session.knownFindings(arguments, checks)
    let withTerms = arguments["format"] == "json" && arguments.has("terms")
    var reports: [CheckedSubject] = []
    var desk: DeskJobs?
    if arguments["bilingual"] != nil {
      reports = [try session.checkTable(arguments, checks, files, withTerms: withTerms)]
    } else {
      let subjects: [CheckSubject]
      if arguments["source"] != nil || arguments["target"] != nil {
        subjects = [try session.looseSubject(arguments)]
      } else if arguments.all("job").isEmpty {
        let project = try session.project(arguments)
        try session.requireNoLanguages(arguments)
        let open = try DeskJobs.open(in: project, session)
        subjects = open.jobs.map { CheckSubject($0) }
        desk = open
      } else {
        subjects = try session.jobSubjects(arguments)
      }
      if files != nil { session.warnOfUnknownLanguages(subjects.map(\.languages)) }
      let rules =
        subjects.contains { $0.job != nil } ? try session.project(arguments).rules() : nil
      let contexts = try CheckSubject.contexts(subjects, glossary: files)
      for (done, (subject, context)) in zip(subjects, contexts).enumerated() {
        if done > 0, done % 20 == 0 {
          session.console.progress("checked \(done) of \(subjects.count) jobs")
        }
        reports.append(
          CheckedSubject(
            subject, context, checks, without: known, under: rules, withTerms: withTerms))
      }
    }
    session.console.progress("")
    if arguments["format"] == "json" {
      // Hashing a glossary takes longer than checking a job: only JSON tells its digest.
      let digest = try files?.digest()
      session.console.print(
        json: CheckJSON.document(
          reports.map { checked in
            CheckJSON.report(
              job: checked.subject.job, draft: checked.subject.draft,
              source: checked.subject.source, glossary: digest, checked.report,
              terms: checked.terms)
          }))
    } else {
      CheckPage.print(
        reports.map { ($0.subject, $0.report) }, withNotes: arguments.has("notes"),
        session.console)
    }
    let verdict = session.verdict(reports.map(\.report), failOn: arguments["fail-on"] ?? "error")
    return desk?.tell(session.console, or: verdict) ?? verdict
  }
}

extension Session {
  fileprivate func verdict(_ reports: [CheckReport], failOn: String) -> Outcome {
    guard let limit = Severity(rawValue: failOn) else { return .done }
    return reports.contains { $0.findings.contains { $0.severity >= limit } } ? .no : .done
  }

  fileprivate func jobSubjects(_ arguments: Arguments) throws -> [CheckSubject] {
    let project = try project(arguments)
    try requireNoLanguages(arguments)
    return try arguments.all("job").map { word in
      let name = try RevisionName(word)
      let job = try self.job(name.job, in: project)
      tellDivergence(of: [job])
      switch name.which {
      case .newest: return CheckSubject(job, draft: try job.draft(numbered: nil))
      case .draft(let number): return CheckSubject(job, draft: try job.draft(numbered: number))
      case .source:
        throw UsageError(
          "'\(word)' is a source, and a check needs a draft", hint: "stet check \(job.id)")
      }
    }
  }

  fileprivate func requireNoLanguages(_ arguments: Arguments) throws(UsageError) {
    guard let option = ["from", "to"].first(where: { arguments[$0] != nil }) else { return }
    throw UsageError(
      "--\(option) goes with --source and --target, or with --bilingual: a job has its languages",
      hint: "stet check --source A --target B --from ru --to en-GB")
  }

  /// The glossary that `--glossary` names, else the project's; none for loose files without one.
  fileprivate func glossaryFiles(_ arguments: Arguments) throws -> GlossaryFiles? {
    if let path = arguments["glossary"] { return GlossaryFiles(folder: absolute(path)) }
    let isLoose = arguments["source"] != nil || arguments["bilingual"] != nil
    return isLoose ? nil : try project(arguments).glossaryFiles
  }

  fileprivate func looseSubject(_ arguments: Arguments) throws -> CheckSubject {
    try refuseJob(arguments)
    return CheckSubject(
      languages: try looseLanguages(arguments), passages: try pairedPassages(arguments))
  }

  private func looseLanguages(_ arguments: Arguments) throws -> LanguagePair {
    LanguagePair(
      from: try language(arguments["from"] ?? "ru"), to: try language(arguments["to"] ?? "en-GB"))
  }

  private func pairedPassages(_ arguments: Arguments) throws -> [Passage] {
    guard let source = arguments["source"], let target = arguments["target"] else {
      throw UsageError(
        "--source and --target go together",
        hint: "stet check --source A --target B --glossary PATH")
    }
    let left = try paragraphs(source)
    let right = try paragraphs(target)
    guard left.count == right.count else {
      throw TextFault(
        message:
          "'\(source)' has \(left.count) paragraphs and '\(target)' \(right.count): which belong together?",
        hint: "put a blank line between paragraphs, as many in both files")
    }
    return zip(left, right).enumerated().map { offset, pair in
      Passage(id: String(offset + 1), source: pair.0, target: pair.1)
    }
  }

  private func paragraphs(_ path: String) throws -> [String] {
    let article = try ArticleReader.article(
      try read(path), name: path, ending: Path.ending(path), findsTitle: false)
    return article.blocks.map(\.text)
  }

  /// Checks a table of sources and translations of any length, part by part: what compares two
  /// places of an article compares them within a part.
  fileprivate func checkTable(
    _ arguments: Arguments, _ checks: [Check], _ files: GlossaryFiles?, withTerms: Bool
  ) throws -> CheckedSubject {
    try refuseJob(arguments)
    let path = arguments.required("bilingual")
    let languages = try looseLanguages(arguments)
    if files != nil { warnOfUnknownLanguages([languages]) }
    var checked = CheckedSubject(CheckSubject(languages: languages, passages: []))
    try eachPart(of: path) { first, lines in
      let passages = try bilingualPassages(lines, from: first, of: path)
      let part = CheckSubject(languages: languages, passages: passages)
      let context = try CheckSubject.contexts([part], glossary: files)[0]
      checked.append(CheckedSubject(part, context, checks, without: [], withTerms: withTerms))
      console.progress("checked \(first + lines.count - 1) lines")
    }
    return checked
  }

  private func refuseJob(_ arguments: Arguments) throws(UsageError) {
    guard let word = arguments["job"] else { return }
    throw UsageError(
      "'\(word)' is a job, and --source, --target and --bilingual are for texts without one",
      hint: "stet check \(word)")
  }

  private func bilingualPassages(
    _ lines: [String], from first: Int, of path: String
  ) throws(TextFault) -> [Passage] {
    var passages: [Passage] = []
    for (offset, line) in lines.enumerated() where !Lines.isBlank(line) {
      guard let tab = line.utf8.firstIndex(of: 0x09) else {
        throw TextFault(
          message: "'\(path)', line \(offset + first): no tab between source and target",
          hint: "write source, tab, target on each line")
      }
      let rest = line[line.utf8.index(after: tab)...]
      let target = rest.utf8.firstIndex(of: 0x09).map { rest[..<$0] } ?? rest
      passages.append(
        Passage(id: String(offset + first), source: String(line[..<tab]), target: String(target)))
    }
    return passages
  }

  /// The ids of what an earlier draft was found guilty of.
  fileprivate func knownFindings(
    _ arguments: Arguments, _ checks: [Check]
  ) throws -> Set<String> {
    guard let word = arguments["new-since"] else { return [] }
    let project = try project(arguments)
    let name = try RevisionName(word)
    let job = try job(name.job, in: project)
    guard case .draft(let number) = name.which else {
      throw UsageError("--new-since needs a draft", hint: "--new-since \(job.id)@1")
    }
    let subject = CheckSubject(job, draft: try job.draft(numbered: number))
    let contexts = try CheckSubject.contexts(
      [subject], glossary: project.glossaryFiles)
    let report = CheckReport(contexts[0], checks: checks)
    return Set(report.findings.map(\.kinship))
  }
}
