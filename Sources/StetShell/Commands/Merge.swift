import StetCore
import StetFormats
import StetStore

extension Command {
  static let merge: Command = Command(
    name: "merge", summary: "join the two lines of a job that two clones wrote to",
    parameters: [
      .word("job", .job, "the job"),
      .choice("take", ["ours", "theirs"], "whose words stand where both sides changed the same"),
      .flag("edit", "settle the conflicts in your editor"),
      .option("from-worksheet", "FILE", .file, "a sheet in which the conflicts are settled"),
      .option("message", "TEXT", "what this draft joins"),
      .choice(
        "format", ["text", "json", "worksheet"],
        "how to print the result; the worksheet is only printed"),
    ],
    details:
      "What one side alone changed is taken as it is. Words that both sides changed differently are shown side by side, and nothing is recorded until somebody says what stands: --take, --edit or --from-worksheet. The draft that comes of it names both lines as its parents. Ours is your own line where one of the two is.",
    examples: [
      ("stet merge s500-turkey", "joins the drafts, or shows what contradicts"),
      ("stet merge s500-turkey --take theirs", "their words stand where both changed the same"),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    var job = try session.job(arguments.required("job"), in: project)
    let person = try session.actor(arguments, in: project)
    let ways = ["take", "edit", "from-worksheet"].filter(arguments.has)
    guard ways.count < 2 else {
      throw UsageError("--\(ways[0]) and --\(ways[1]) do not go together", hint: merge.usage)
    }
    guard job.hasDiverged else {
      session.console.note("'\(job.id)' has one newest record: there is nothing to join")
      if arguments["format"] == "json" { session.console.print(json: MergeLines.json(whole: job)) }
      return .done
    }
    let names = try project.names()
    let side = arguments["take"].flatMap(MergeSide.init)
    while let merge = JobMerge(job, for: person.id, taking: side) {
      let lines = MergeLines(merge: merge, names: names, console: session.console)
      let isJSON = arguments["format"] == "json"
      if arguments["format"] == "worksheet" {
        session.console.print(text: MergeSheet.bytes(of: merge))
        return .done
      }
      let texts = try session.settledTexts(merge, arguments, in: project)
      guard let content = merge.content(by: person, texts: texts, message: arguments["message"])
      else {
        if isJSON {
          session.console.print(json: lines.json(nil, nil))
        } else {
          lines.printConflicts()
        }
        throw MergeConflict(merge: merge)
      }
      job = try project.join(
        [merge.ours.head.digest, merge.theirs.head.digest], of: job, with: content, by: person.id,
        at: session.now)
      if isJSON {
        session.console.print(json: lines.json(job, content))
      } else {
        lines.printResult(job, content)
      }
      // A sheet, or one document of JSON, is of one merge.
      if texts != nil || isJSON { break }
    }
    session.next(
      job.nextCommand(report: job.draft == nil ? nil : try session.report(job, in: project)))
    return .done
  }
}

/// Two drafts that contradict each other: a person must say what stands.
struct MergeConflict: Complaint {
  let merge: JobMerge
  var outcome: Outcome { .no }
  var message: String {
    let blocks = merge.joinsDrafts ? merge.conflicts.map(\.id) : []
    let what =
      blocks.isEmpty
      ? "recorded a source" : "changed the same words of \(blocks.joined(separator: ", "))"
    return "both sides of '\(merge.job.id)' \(what): nothing was recorded"
  }
  var hint: String? {
    merge.hasSourceConflict
      ? "stet merge \(merge.job.id) --take ours (or theirs) keeps one source"
      : "stet merge \(merge.job.id) --edit, or --take ours, or --take theirs"
  }
}

extension Session {
  /// The texts of a sheet, where one was asked for.
  fileprivate func settledTexts(
    _ merge: JobMerge, _ arguments: Arguments, in project: Project
  ) throws -> [String: String]? {
    guard arguments.has("edit") || arguments.has("from-worksheet") else { return nil }
    guard !merge.hasSourceConflict else { throw MergeConflict(merge: merge) }
    guard merge.joinsDrafts else { return nil }
    if let file = arguments["from-worksheet"] {
      return try MergeSheet.texts(try read(file), name: file, of: merge)
    }
    let path = try project.rescue(MergeSheet.bytes(of: merge), name: merge.job.id.text)
    try openEditor(on: path, then: "stet merge \(merge.job.id) --from-worksheet '\(path)'")
    do {
      let texts = try MergeSheet.texts(
        try System.read(path, limit: TextDoor.largestArticle), name: path, of: merge)
      try System.remove(path)
      return texts
    } catch {
      console.note(
        "your text is kept in '\(path)': mend it, then stet merge \(merge.job.id) --from-worksheet '\(path)'"
      )
      throw error
    }
  }
}
