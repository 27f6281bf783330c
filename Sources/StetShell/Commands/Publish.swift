import StetCore
import StetFormats
import StetStore

extension Command {
  static let publish = Command(
    name: "publish", summary: "write an approved article with its credits",
    parameters: [
      .word("job", .job, "the job"),
      .option("out", "FILE|DIR", .file, "the file, or the folder that gets JOB.html"),
      .choice(
        "format", PublicationFormat.allCases.map(\.rawValue),
        "what to write (else by the file's ending, else html)"),
    ],
    details:
      "Records what was written, by digest. Publishing again when nothing changed records nothing.",
    examples: [
      ("stet publish s500-turkey --out site/s500.html", "a whole page"),
      ("stet publish s500-turkey --out drafts --format md", "drafts/s500-turkey.md"),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let job = try session.job(arguments.required("job"), in: project)
    let person = try session.actor(arguments, in: project)
    guard let out = arguments["out"] else {
      throw UsageError("'stet publish' needs --out", hint: "--out \(job.id).html")
    }
    guard out != "-" else {
      throw UsageError(
        "--out needs a file, since what goes out is recorded", hint: "--out \(job.id).html")
    }
    let report = try session.report(job, in: project)
    let blockers = try session.review(of: job, in: project).blockers(
      of: .publish, for: job, by: person, report: report)
    guard blockers.isEmpty, let draft = job.draft else {
      throw Refusal(move: .publish, job: job.id, blockers: blockers)
    }
    let format = try session.publicationFormat(arguments, out)
    let path = session.publicationPath(out, job.id, format)
    guard !project.keeps(path, from: session.folder) else {
      throw UsageError(
        "'\(out)' belongs to the project's own files",
        hint: "--out Workspace/published/\(job.id).html")
    }
    let bytes = format.bytes(of: try session.printed(job, draft, in: project))
    let shown = Path.relative(path, to: Path.join(session.folder, project.root))
    let file = Publication.File(path: shown, format: format.rawValue, digest: Digest(of: bytes))
    // A page that cannot be read is written again, and that says what is wrong with it.
    if job.hasPublished(file, draft.digest), (try? System.read(path, limit: bytes.count)) == bytes {
      session.console.print(Styled(out))
      session.console.note("nothing changed: the file is published as it stands")
      return .done
    }
    try project.writeOut(bytes, to: path)
    let publication = Publication(source: job.source.digest, draft: draft.digest, files: [file])
    let saved = try project.append(
      .publish(publication), to: job, by: person.id, at: session.now)
    session.console.print(
      Styled(path == session.absolute(out) ? out : Path.join(out, Path.name(path))))
    session.console.note(
      "published draft \(draft.number) of \(saved.id): \(bytes.count) bytes, \(file.digest.name)")
    session.next(saved.nextCommand(report: report))
    return .done
  }
}

extension Session {
  fileprivate func publicationFormat(
    _ arguments: Arguments, _ out: String
  ) throws(UsageError) -> PublicationFormat {
    if let named = arguments["format"].flatMap(PublicationFormat.init) { return named }
    switch Path.ending(out) {
    case "html", "htm", "": return .html
    case "md", "markdown": return .md
    case "txt": return .txt
    case let ending:
      guard !System.isFolder(absolute(out)) else { return .html }
      throw UsageError("no format goes with '.\(ending)'", hint: "--format html, md or txt")
    }
  }

  fileprivate func publicationPath(
    _ out: String, _ job: Identifier, _ format: PublicationFormat
  ) -> String {
    let path = absolute(out)
    return System.isFolder(path) || out.hasSuffix("/")
      ? Path.join(path, "\(job).\(format.rawValue)") : path
  }

  /// The newest draft with its credits.
  func printed(
    _ job: Job, _ draft: Numbered<DraftRevision>, in project: Project
  ) throws -> PrintedArticle {
    PrintedArticle(
      article: job.source.value.article(of: draft.value), facts: job.source.value.facts,
      credits: job.credits(people: try project.people(), desk: try project.settings().name))
  }
}

extension Job {
  fileprivate func hasPublished(_ file: Publication.File, _ draft: Digest) -> Bool {
    state == .published
      && publications.contains { $0.value.draft == draft && $0.value.files.contains(file) }
  }
}
