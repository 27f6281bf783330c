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
      .choice(
        "format", ["text", "json"] + FindingFormat.allCases.map(\.rawValue),
        "for people, for programs, for code scanning, GitHub, test reports, a browser"),
    ],
    details: "Rules: "
      + Check.all.map { "\($0.id) (\($0.severity.rawValue)), \($0.summary)" }
      .joined(separator: "; ") + ".",
    examples: [
      ("stet check", "every open job of the project"),
      ("stet check s500-turkey@1 --rule term-forbidden", "one rule on draft 1"),
      ("stet check --format github", "in a workflow: findings beside the lines of a change"),
      ("stet check --source a.txt --target b.txt --glossary Glossary", "two files, no job"),
    ]
  ) { session, arguments in
    let rules = arguments.all("rule")
    let checks = rules.isEmpty ? Check.all : Check.all.filter { rules.contains($0.id) }
    let mode = try CheckMode(arguments)
    var order = CheckOrder(
      checks: checks,
      glossary: arguments["glossary"].map { GlossaryFiles(folder: session.absolute($0)) },
      withTerms: arguments["format"] == "json" && arguments.has("terms"))
    let reports: [CheckedSubject]
    var desk: DeskJobs?
    var home: Project?
    switch mode {
    case .jobs:
      let project = try session.project(arguments)
      home = project
      order.glossary = order.glossary ?? project.glossaryFiles
      let known = try session.knownFindings(arguments, checks, in: project)
      if arguments.all("job").isEmpty { desk = try DeskJobs.open(in: project, session) }
      let subjects =
        try desk?.jobs.map { CheckSubject($0) } ?? session.jobSubjects(arguments, in: project)
      reports = try session.checked(
        subjects, order, without: known, under: subjects.isEmpty ? nil : project.rules())
    case .files(let source, let target):
      let subject = try session.looseSubject(source: source, target: target, arguments)
      reports = try session.checked([subject], order)
    case .table(let path):
      reports = [try session.checkTable(path, order, arguments)]
    }
    session.console.progress("")
    if arguments["format"] == "json" {
      // Hashing a glossary takes longer than checking a job: only JSON tells its digest.
      let digest = try order.glossary?.digest()
      session.console.print(
        json: CheckJSON.document(
          reports.map { checked in
            CheckJSON.report(
              job: checked.subject.job, draft: checked.subject.draft,
              source: checked.subject.source, glossary: digest, checked.report,
              terms: checked.terms)
          }))
    } else if let format = arguments["format"].flatMap(FindingFormat.init) {
      let texts = try reports.map { try session.checkedText($0, mode, in: home) }
      session.console.print(
        text: format.bytes(
          of: texts, checks: checks, failing: Severity(rawValue: arguments["fail-on"] ?? "error"),
          withNotes: arguments.has("notes"), version: Session.version))
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

  /// A text with its file and the lines of its blocks there, for programs that show findings beside them.
  fileprivate func checkedText(
    _ checked: CheckedSubject, _ mode: CheckMode, in project: Project?
  ) throws -> CheckedText {
    let subject = checked.subject
    switch mode {
    case .jobs:
      guard let job = subject.job, let draft = subject.draft.map({ job.drafts[$0 - 1] }),
        let file = try project?.file(of: draft.digest, in: job)
      else { return CheckedText(name: "", path: "", report: checked.report, lines: [:]) }
      return CheckedText(
        name: "\(job.id)@\(draft.number)", path: file.path, report: checked.report,
        lines: CheckedText.lines(ofRecord: file.bytes))
    case .files(_, let target):
      return CheckedText(name: target, path: target, report: checked.report, lines: [:])
    case .table(let path):
      let numbers = checked.report.all.map { ($0.block, Int($0.block) ?? 1) }
      return CheckedText(
        name: path, path: path, report: checked.report,
        lines: Dictionary(numbers) { first, _ in first })
    }
  }

  fileprivate func jobSubjects(
    _ arguments: Arguments, in project: Project
  ) throws -> [CheckSubject] {
    try arguments.all("job").map { word in
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

  fileprivate func checked(
    _ subjects: [CheckSubject], _ order: CheckOrder, without known: Set<String> = [],
    under rules: DeskRules? = nil
  ) throws -> [CheckedSubject] {
    if order.glossary != nil { warnOfUnknownLanguages(subjects.map(\.languages)) }
    let contexts = try CheckSubject.contexts(subjects, glossary: order.glossary)
    return zip(subjects, contexts).enumerated().map { done, pair in
      if done > 0, done % 20 == 0 {
        console.progress("checked \(done) of \(subjects.count) jobs")
      }
      return CheckedSubject(
        pair.0, pair.1, order.checks, without: known, under: rules, withTerms: order.withTerms)
    }
  }

  /// The ids of what an earlier draft was found guilty of.
  fileprivate func knownFindings(
    _ arguments: Arguments, _ checks: [Check], in project: Project
  ) throws -> Set<String> {
    guard let word = arguments["new-since"] else { return [] }
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
