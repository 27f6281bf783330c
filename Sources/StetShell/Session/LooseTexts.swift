import StetCore
import StetFormats
import StetStore

/// What `stet check` is asked to look at.
enum CheckMode {
  /// The jobs that are named, else every open one.
  case jobs
  /// A source and its translation, a paragraph a block.
  case files(source: String, target: String)
  /// Source, tab, target on each line.
  case table(String)

  /// - Throws: ``UsageError`` for options that do not go together: none is ever left out in silence.
  init(_ arguments: Arguments) throws(UsageError) {
    let usage = "stet check --source A --target B, or stet check --bilingual FILE"
    let loose = ["bilingual", "source", "target"].filter(arguments.has)
    guard let first = loose.first else {
      if let option = ["from", "to"].first(where: arguments.has) {
        throw UsageError(
          "--\(option) goes with --source and --target, or with --bilingual: a job has its languages",
          hint: "stet check --source A --target B --from ru --to en-GB")
      }
      self = .jobs
      return
    }
    if let word = arguments["job"] {
      throw UsageError(
        "'\(word)' is a job, and --source, --target and --bilingual are for texts without one",
        hint: "stet check \(word)")
    }
    if arguments.has("new-since") {
      throw UsageError(
        "--new-since is about the drafts of a job, and --\(first) about texts without one",
        hint: "stet check JOB --new-since JOB@1")
    }
    switch (arguments["bilingual"], arguments["source"], arguments["target"]) {
    case (let table?, nil, nil): self = .table(table)
    case (nil, let source?, let target?): self = .files(source: source, target: target)
    case (nil, _, _): throw UsageError("--source and --target go together", hint: usage)
    case (_?, _, _):
      throw UsageError("--bilingual and --\(loose[1]) do not go together", hint: usage)
    }
  }
}

/// How texts are checked.
struct CheckOrder {
  let checks: [Check]
  /// nil where there is none.
  var glossary: GlossaryFiles?
  let withTerms: Bool
}

extension Session {
  /// Two files as one text to check.
  func looseSubject(
    source: String, target: String, _ arguments: Arguments
  ) throws -> CheckSubject {
    CheckSubject(
      languages: try looseLanguages(arguments),
      passages: try pairedPassages(source: source, target: target))
  }

  /// Checks a table of sources and translations of any length, part by part: what compares two
  /// places of an article compares them within a part.
  func checkTable(
    _ path: String, _ order: CheckOrder, _ arguments: Arguments
  ) throws -> CheckedSubject {
    let languages = try looseLanguages(arguments)
    if order.glossary != nil { warnOfUnknownLanguages([languages]) }
    var checked = CheckedSubject(CheckSubject(languages: languages, passages: []))
    try eachPart(of: path) { first, lines in
      let passages = try bilingualPassages(lines, from: first, of: path)
      let part = CheckSubject(languages: languages, passages: passages)
      let context = try CheckSubject.contexts([part], glossary: order.glossary)[0]
      checked.append(
        CheckedSubject(part, context, order.checks, without: [], withTerms: order.withTerms))
      console.progress("checked \(first + lines.count - 1) lines")
    }
    return checked
  }

  private func looseLanguages(_ arguments: Arguments) throws -> LanguagePair {
    LanguagePair(
      from: try language(arguments["from"] ?? "ru"), to: try language(arguments["to"] ?? "en-GB"))
  }

  private func pairedPassages(source: String, target: String) throws -> [Passage] {
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
}
