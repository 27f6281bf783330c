import StetCore
import StetFormats
import StetStore

extension Command {
  static let diff: Command = Command(
    name: "diff", summary: "what changed between two drafts, word by word",
    parameters: [
      .word("job", .job, isRequired: false, "the job (with --files: the old file)"),
      .word(
        "a", isRequired: false,
        "the old revision, or @approved, @published (else the one before B)"),
      .word("b", isRequired: false, "the new revision (else the newest)"),
      .flag("source", "compare source revisions, with the draft's blocks that they touch"),
      .flag("files", "compare two files: stet diff --files OLD NEW"),
      .choice(
        "format", ["text", "side-by-side", "html", "json", "stat", "patch"],
        "how to print the result"),
      .option("context", "N", .number, "show N unchanged words on each side of a change, not all"),
      .flag("findings", "what the change fixed, what it broke, what still stands"),
      .flag("by", "who changed each block, and when"),
      .option("out", "FILE", .file, "where html, json or a patch goes"),
    ],
    details:
      "Where there is no colour, [-these words-] went and {+these+} came. In JSON, the joined equal and delete texts are the old text to the byte, and equal and insert the new one. A patch changes JOB.md as stet show JOB --format md prints it.",
    examples: [
      ("stet diff s500-turkey", "the last two drafts"),
      ("stet diff s500-turkey @approved --findings", "what happened since the approval"),
      ("stet diff s500-turkey 1 3 --format html --out diff.html", "a page to read and to print"),
      ("stet diff s500-turkey 1 3 --format stat", "how much changed, block by block"),
    ]
  ) { session, arguments in
    let view = try DiffView(arguments)
    if arguments.has("files") {
      if let flag = ["source", "findings", "by"].first(where: arguments.has) {
        throw UsageError(
          "--\(flag) is for the revisions of a job", hint: "stet diff --files OLD NEW")
      }
      try view.show(try session.comparisonOfFiles(arguments), session, in: nil)
      return .done
    }
    guard arguments["job"] != nil else {
      throw UsageError("'stet diff' needs JOB", hint: diff.usage)
    }
    let project = try session.project(arguments)
    let job = try session.job(arguments.required("job"), in: project)
    session.tellDivergence(of: [job])
    var comparison = try session.comparison(of: job, arguments)
    comparison.names = try project.names()
    if arguments.has("findings") {
      guard !comparison.isSource else {
        throw UsageError("--findings is for drafts", hint: "stet diff \(job.id) --findings")
      }
      try session.addFindings(to: &comparison, in: project)
    }
    if arguments.has("by") {
      guard !comparison.isSource else {
        throw UsageError(
          "--by is for drafts; a source has one hand", hint: "stet log \(job.id)")
      }
      comparison.addHands()
    }
    try view.show(comparison, session, in: project)
    return .done
  }
}

/// How a comparison is shown.
private struct DiffView {
  let arguments: Arguments
  let format: String
  let context: Int?

  /// - Throws: ``UsageError`` for options that do not go together.
  init(_ arguments: Arguments) throws(UsageError) {
    self.arguments = arguments
    format = arguments["format"] ?? "text"
    if arguments["out"] != nil, !["html", "json", "patch"].contains(format) {
      throw UsageError(
        "--out goes with --format html, json or patch", hint: "--format html --out diff.html")
    }
    context = try arguments["context"].map { (word) throws(UsageError) in
      guard let number = Int(word), number >= 0 else {
        throw UsageError("'\(word)' is not a number of words", hint: "--context 8")
      }
      return number
    }
  }

  func show(_ comparison: Comparison, _ session: Session, in project: Project?) throws {
    let console = session.console
    switch format {
    case "json":
      try session.deliver(
        JSONWriter.bytes(of: DiffJSON.document(comparison)), arguments, example: "diff.json")
    case "html": try session.deliver(comparison.page.bytes, arguments, example: "diff.html")
    case "patch": try session.deliver(comparison.patch, arguments, example: "diff.patch")
    case "stat":
      DiffLines.stat(comparison.changes, console)
      FindingChangesLines.print(comparison, console)
    default:
      console.print(Styled("\(comparison.from) → \(comparison.to)", .dim))
      if case .files(let diff, _) = comparison.subject, !console.out.isTerminal, context == nil,
        format == "text"
      {
        console.print(bytes: FileDiffText.bytes(of: diff))
        return DiffLines.summary(diff.stat, console)
      }
      let lines = DiffLines(console: console, context: context, remarks: comparison.remarks)
      if format == "side-by-side" {
        lines.printSideBySide(comparison.changes)
      } else {
        lines.printInline(comparison.changes)
      }
      FindingChangesLines.print(comparison, console)
    }
  }
}
