import StetCore
import StetFormats
import StetStore

extension Command {
  static let publish = Command(
    name: "publish", summary: "write an approved article with its credits",
    parameters: [
      .word("job", .job, "the job"),
      .option("out", "FILE|DIR", .file, "the file, or the folder that gets JOB.html"),
      .choice("format", formats, "what to write (else by the file's ending, else html)"),
      .flag("fragment", "with html: the article alone, for a page of your own"),
      .option("correct", "NOTE", "tell readers what was wrong in the article that is out"),
    ],
    details:
      "Records what was written, by digest. Publishing again when nothing changed records nothing. To correct an article that is out, reopen it, save, submit and approve the new text, then publish it with --correct; where only the credits were wrong, --correct is enough.",
    examples: [
      ("stet publish s500-turkey --out site/s500.html", "a whole page"),
      ("stet publish s500-turkey --out drafts --format md", "drafts/s500-turkey.md"),
      ("stet publish s500-turkey --out feed --format ninjs", "feed/s500-turkey.ninjs.json"),
      (
        "stet publish s500-turkey --out site/s500.html --correct 'The contract was signed in 2017.'",
        "the note is printed with its date"
      ),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let job = try session.job(arguments.required("job"), in: project)
    let person = try session.actor(arguments, in: project)
    let target = try PublicationTarget(arguments, of: job.id, in: project, session)
    let note = try session.correctionNote(arguments)
    let report = try session.report(job, in: project)
    var blockers = try session.review(of: job, in: project).blockers(
      of: .publish, for: job, by: person, report: report)
    if note != nil, job.publications.isEmpty { blockers.append(nothingToCorrect(job, target)) }
    guard blockers.isEmpty, let draft = job.draft else {
      throw Refusal(move: .publish, job: job.id, blockers: blockers)
    }
    let printed = job.printed(
      draft, credits: try session.credits(of: job, in: project), correction: note, at: session.now)
    let bytes = target.format.bytes(of: printed)
    let file = target.file(bytes)
    // A page that cannot be read is written again, and that says what is wrong with it.
    if job.hasPublished(file, draft.digest),
      (try? System.read(target.path, limit: bytes.count)) == bytes
    {
      session.console.print(Styled(target.typed))
      session.console.note("nothing changed: the file is published as it stands")
      return .done
    }
    let publication = Publication(
      source: job.source.digest, draft: draft.digest, files: [file], correction: note)
    let saved = try project.writeOut(bytes, to: target.path) {
      try project.append(.publish(publication), to: job, by: person.id, at: session.now)
    }
    session.console.print(Styled(target.typed))
    session.console.note(
      "published draft \(draft.number) of \(saved.id): \(bytes.count) bytes, \(file.digest.name)")
    session.tellReaders(of: saved, before: job, note)
    session.next(saved.nextCommand(report: report))
    return .done
  }

  /// A fragment has a flag of its own.
  private static let formats = PublicationFormat.allCases.filter { $0 != .fragment }
    .map(\.rawValue)

  private static func nothingToCorrect(_ job: Job, _ target: PublicationTarget) -> Blocker {
    Blocker(
      code: "never-published", message: "it was never published, so there is nothing to correct",
      fix: "stet publish \(job.id) --out \(target.typed)")
  }
}

extension Session {
  /// - Throws: ``UsageError`` for a note that says nothing, or is no line.
  fileprivate func correctionNote(_ arguments: Arguments) throws(UsageError) -> String? {
    guard let note = arguments["correct"] else { return nil }
    guard note.utf8.contains(where: { $0 > 0x20 }), !note.utf8.contains(where: { $0 < 0x20 }) else {
      throw UsageError(
        "a correction is one line that says what was wrong",
        hint: "--correct 'The contract was signed in 2017, not in 2018.'")
    }
    return note
  }

  /// What an editor should know after a publication that was not the first.
  fileprivate func tellReaders(of saved: Job, before job: Job, _ note: String?) {
    if note == nil, let last = job.publications.last, last.value.draft != saved.draft?.digest {
      console.note(
        "the words that are out were changed without a note: --correct NOTE tells readers why")
    }
    for file in saved.outdatedFiles {
      let path = Visible.line(file.path)
      console.note("older than this: \(path) (stet publish \(saved.id) --out \(path))")
    }
  }
}

extension Job {
  fileprivate func hasPublished(_ file: Publication.File, _ draft: Digest) -> Bool {
    state == .published
      && publications.contains { $0.value.draft == draft && $0.value.files.contains(file) }
  }
}
