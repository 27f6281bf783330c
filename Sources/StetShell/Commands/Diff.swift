import StetCore
import StetFormats
import StetStore

extension Command {
  static let diff: Command = Command(
    name: "diff", summary: "what changed between two drafts, word by word",
    parameters: [
      .word("job", .job, isRequired: false, "the job (with --files: the old file)"),
      .word("a", isRequired: false, "the old revision (else the one before B)"),
      .word("b", isRequired: false, "the new revision (else the newest)"),
      .flag("source", "compare source revisions"),
      .flag("files", "compare two files: stet diff --files OLD NEW"),
      .choice("format", ["text", "json", "stat"], "how to print the result"),
    ],
    details:
      "Where there is no colour, [-these words-] went and {+these+} came. In JSON, the joined equal and delete texts are the old text to the byte, and equal and insert the new one.",
    examples: [
      ("stet diff s500-turkey", "the last two drafts"),
      ("stet diff s500-turkey 1 3 --format stat", "how much changed, block by block"),
    ]
  ) { session, arguments in
    let changes: [BlockChange]
    let (from, to): (String, String)
    if arguments.has("files") {
      (changes, from, to) = try session.compareFiles(arguments)
    } else {
      guard arguments["job"] != nil else {
        throw UsageError("'stet diff' needs JOB", hint: diff.usage)
      }
      let project = try session.project(arguments)
      let job = try session.job(arguments.required("job"), in: project)
      (changes, from, to) = try session.compareRevisions(of: job, arguments)
    }
    switch arguments["format"] {
    case "json": session.console.print(json: DiffJSON.document(changes, from: from, to: to))
    case "stat": DiffLines.stat(changes, session.console)
    default:
      session.console.print(Styled("\(from) → \(to)", .dim))
      DiffLines.print(changes, session.console)
    }
    return .done
  }
}

extension Session {
  fileprivate func compareRevisions(
    of job: Job, _ arguments: Arguments
  ) throws -> ([BlockChange], String, String) {
    let words = [arguments["a"], arguments["b"]].compactMap { $0 }
    let isSource = arguments.has("source") || words.contains { $0.hasPrefix("source:") }
    let newest = isSource ? job.sources.count : job.drafts.count
    let second = try arguments["b"].map(revision) ?? newest
    let first = try arguments["a"].map(revision) ?? second - 1
    if isSource {
      let (old, new) = (try job.source(numbered: first), try job.source(numbered: second))
      return (
        DocumentDiff.compare(old.value.diffBlocks, new.value.diffBlocks), "source:\(first)",
        "source:\(second)"
      )
    }
    guard newest >= 2 || arguments["a"] != nil else {
      throw UnknownRevision(
        job: job.id, what: newest == 0 ? "draft yet" : "second draft yet", newest: newest)
    }
    let (old, new) = (try job.draft(numbered: first), try job.draft(numbered: second))
    return (
      DocumentDiff.compare(old.value.diffBlocks, new.value.diffBlocks), String(first),
      String(second)
    )
  }

  private func revision(_ word: String) throws(UsageError) -> Int {
    let digits = word.hasPrefix("source:") ? String(word.dropFirst(7)) : word
    guard let number = Int(digits.hasPrefix("@") ? String(digits.dropFirst()) : digits) else {
      throw UsageError("'\(word)' is not a revision", hint: "stet diff JOB 1 3")
    }
    return number
  }

  fileprivate func compareFiles(
    _ arguments: Arguments
  ) throws -> ([BlockChange], String, String) {
    guard let old = arguments["job"], let new = arguments["a"], arguments["b"] == nil else {
      throw UsageError("--files needs two files", hint: "stet diff --files OLD NEW")
    }
    let compared = DocumentDiff.compareFiles(Array(try text(old).utf8), Array(try text(new).utf8))
    return (compared.changes, old, new)
  }

  /// Any text, as it is.
  private func text(_ path: String) throws -> String {
    let bytes = try read(path)
    if let offset = UTF8Check.firstFault(in: bytes) {
      let (line, column) = JSONFault(offset: offset, what: "").position(in: bytes)
      throw TextFault(
        message: "'\(path)', line \(line), column \(column): a byte that is not UTF-8",
        hint: "if it is in Windows-1251: iconv -f cp1251 -t utf-8 '\(path)'")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
