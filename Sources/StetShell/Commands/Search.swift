import StetCore
import StetLanguage
import StetStore

extension Command {
  static let search = Command(
    name: "search",
    summary: "where words stood in any source or draft, and what stands beside them",
    parameters: [
      .word("text", isRepeated: true, "the words, in any of their forms"),
      .flag("exact", "only as they are written, but for capital letters"),
      .flag("source", "only in sources"),
      .flag("target", "only in drafts"),
      .option("job", "JOB", .job, isRepeated: true, "only in these jobs"),
      .format,
    ],
    details:
      "Finds every form of Russian, Ukrainian, Bulgarian, English and Turkish words, in every revision; what several revisions of a block say alike is shown once, with the newest that has it. Each hit comes with the block on the other side. The exit status is 1 when nothing was found.",
    examples: [
      ("stet search зенитная ракета", "how the desk has translated it so far"),
      ("stet search --target \"air defence\"", "only in translations"),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let words = arguments.all("text").joined(separator: " ")
    guard !(arguments.has("source") && arguments.has("target")) else {
      throw UsageError("--source and --target leave nothing to look at", hint: "give one of them")
    }
    var search = Concordance(
      words, isExact: arguments.has("exact"),
      side: arguments.has("source") ? .source : arguments.has("target") ? .draft : .both)
    let named = try arguments.all("job").map { try session.job($0, in: project).id }
    let isJSON = arguments["format"] == "json"
    var found: [(job: Identifier, hit: Concordance.Hit)] = []
    let desk = try DeskJobs(
      named.isEmpty ? project.jobIDs() : named, in: project, session.console
    ) { (job) throws in
      do {
        for hit in try search.hits(in: job) {
          found.append((job.id, hit))
        }
      } catch is UselessTerm {
        throw UsageError("'\(words)' has no letter or digit to look for", hint: "stet search tank")
      }
      return false
    }
    if isJSON {
      session.console.print(json: SearchLines.document(words, found))
    } else {
      for (job, hit) in found { SearchLines.print(hit, of: job, session.console) }
      session.console.note("\(found.count) \(found.count == 1 ? "place" : "places")")
    }
    return desk.tell(session.console, or: found.isEmpty ? .no : .done)
  }
}
