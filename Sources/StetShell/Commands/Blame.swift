import StetCore
import StetFormats
import StetStore

extension Command {
  static let blame: Command = Command(
    name: "blame", summary: "who wrote each word that stands",
    parameters: [
      .word("job", .job, "the job, one draft or one block of it: JOB@3, JOB:b4, JOB@3:b4"),
      .choice("format", ["text", "json", "html"], "how to print the result"),
      .option("out", "FILE", .file, "where html or json goes"),
    ],
    details:
      "A word belongs to whoever wrote it, through all later drafts, moves and merges. A word that came back after it was gone belongs to whoever put it back.",
    examples: [
      ("stet blame s500-turkey", "every block of the newest draft"),
      ("stet blame s500-turkey@2:b3", "one block of draft 2"),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let (name, block) = try BlameName.read(arguments.required("job"))
    let job = try session.job(name.job, in: project)
    session.tellDivergence(of: [job])
    guard let draft = try RevisionView(job, name.which).draft else {
      throw UnknownRevision(job: job.id, what: "draft yet", newest: job.drafts.count)
    }
    let whole = JobBlame(job, draft: draft.number)
    let shown = try block.map { (id) throws(UsageError) in
      guard let found = whole.of(block: id) else {
        throw UsageError(
          "there is no block '\(id)' in draft \(draft.number)", hint: "stet show \(job.id)")
      }
      return found
    }
    let lines = BlameLines(
      job: job, draft: draft, blame: shown ?? whole,
      names: try project.names())
    switch arguments["format"] {
    case "json":
      try session.deliver(JSONWriter.bytes(of: lines.json), arguments, example: "blame.json")
    case "html": try session.deliver(lines.page.bytes, arguments, example: "blame.html")
    default:
      guard arguments["out"] == nil else {
        throw UsageError(
          "--out goes with --format html or json", hint: "--format html --out blame.html")
      }
      lines.print(session.console)
    }
    return .done
  }
}

/// A revision and perhaps a block of it: `JOB`, `JOB@3`, `JOB:b4`, `JOB@3:b4`.
private enum BlameName {
  static func read(_ word: String) throws(UsageError) -> (RevisionName, block: String?) {
    guard !word.hasPrefix("source:"), word.firstRange(of: "@source:") == nil else {
      throw UsageError("'\(word)' is a source, and blame needs a draft", hint: "stet blame JOB@2")
    }
    guard let colon = word.utf8.lastIndex(of: UInt8(ascii: ":")) else {
      return (try RevisionName(word), nil)
    }
    return (
      try RevisionName(String(word[..<colon])), String(word[word.utf8.index(after: colon)...])
    )
  }
}
