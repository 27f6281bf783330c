import StetCore
import StetStore

extension Command {
  static let source = Command(
    name: "source", summary: "record a new revision of the source",
    parameters: [
      .word("job", .job, "the job"),
      .word("file", .file, "the new text: .txt, .md, or - for standard input"),
      .format,
    ],
    details:
      "Blocks that stayed keep their ids. A block whose source changed is stale until its draft has a new text, or stet save JOB --no-impact BLOCK says that it stands.",
    examples: [("stet source s500-turkey updated.md", "the newspaper changed its article")]
  ) { session, arguments in
    let project = try session.project(arguments)
    let job = try session.job(arguments.required("job"), in: project)
    let person = try session.actor(arguments, in: project)
    try session.require(.updateSource, of: job, by: person, in: project)
    var old = job.source.value
    // Ids are never used again, those of a source that a merge left aside included.
    old.lastBlockNumber = job.sources.map(\.value.lastBlockNumber).max() ?? old.lastBlockNumber
    let updated = old.updated(with: try session.article(arguments.required("file")))
    let saved =
      updated == old
      ? job : try project.append(.source(updated), to: job, by: person.id, at: session.now)
    let changes = DocumentDiff.compare(old.diffBlocks, updated.diffBlocks)
    if arguments["format"] == "json" {
      session.console.print(
        json: DiffJSON.document(
          changes, from: "source:\(job.sources.count)", to: "source:\(saved.sources.count)"))
    } else if updated != old {
      session.console.print("\(job.id): source \(saved.sources.count)")
      DiffLines(console: session.console).printInline(changes)
    }
    guard updated != old else {
      session.console.note("nothing changed: source \(job.sources.count) says the same")
      return .done
    }
    session.next(saved.draft == nil ? "stet edit \(job.id)" : "stet status \(job.id)")
    return .done
  }
}

extension SourceRevision {
  var diffBlocks: [DiffBlock] { blocks.map { DiffBlock(id: $0.id, text: $0.text) } }
}

extension DraftRevision {
  var diffBlocks: [DiffBlock] { blocks.map { DiffBlock(id: $0.id, text: $0.text) } }
}
