import StetCore
import StetStore

extension Command {
  static let comment = Command(
    name: "comment", summary: "say something of a job or of one block, for the desk alone",
    parameters: [
      .word("job", .job, "the job, or one block of it: JOB:b4"),
      .word("text", "what is to be said"),
      .option("words", "TEXT", "the words of the block that it is about"), .format,
    ],
    details:
      "A comment is open until stet resolve ends it. It shows in stet status, in stet show and in the worksheet, and never in what is published.",
    examples: [
      ("stet comment s500-turkey:b7 'which of the two ministers?'", "on a block"),
      ("stet comment s500-turkey:b7 'too free' --words 'at long last'", "on words in it"),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let (name, block) = RemarkPlace.split(arguments.required("job"))
    let job = try session.job(name, in: project)
    let person = try session.actor(arguments, in: project)
    let remark = try session.remark(
      arguments.required("text"), block: block, words: arguments["words"], on: job)
    let saved = try project.append(.comment(remark), to: job, by: person.id, at: session.now)
    session.tell(saved, saved.remarks.last, asJSON: arguments["format"] == "json", "open")
    return .done
  }

  static let resolve = Command(
    name: "resolve", summary: "end the discussion of a comment",
    parameters: [
      .word("job", .job, "the job"), .word("comment", "the comment, such as c2"), .format,
    ],
    examples: [("stet resolve s500-turkey c2", "the comment counts as settled")]
  ) { session, arguments in
    let project = try session.project(arguments)
    let job = try session.job(arguments.required("job"), in: project)
    let person = try session.actor(arguments, in: project)
    let word = arguments.required("comment")
    guard let remark = job.remarks.first(where: { $0.name == word }) else {
      let names = job.remarks.map(\.name)
      throw UsageError(
        "'\(job.id)' has no comment '\(word)'",
        hint: names.isEmpty
          ? "stet comment \(job.id) TEXT makes one"
          : "there are: " + names.joined(separator: ", "))
    }
    guard remark.isOpen else {
      session.console.note("nothing changed: \(word) is resolved")
      if arguments["format"] == "json" { session.tell(job, remark, asJSON: true, "resolved") }
      return .done
    }
    let saved = try project.append(
      .resolve(comment: remark.remark.digest), to: job, by: person.id, at: session.now)
    session.tell(
      saved, saved.remarks.first { $0.name == word }, asJSON: arguments["format"] == "json",
      "resolved")
    return .done
  }
}

/// A job and perhaps a block of it, as `JOB:b4` names them.
enum RemarkPlace {
  static func split(_ word: String) -> (job: String, block: String?) {
    guard let colon = word.utf8.firstIndex(of: UInt8(ascii: ":")) else { return (word, nil) }
    return (String(word[..<colon]), String(word[word.utf8.index(after: colon)...]))
  }
}

extension Session {
  /// A comment as `--comment BLOCK=TEXT` gives it.
  func remark(_ word: String, on job: Job) throws -> Remark {
    guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) else {
      throw UsageError("'\(word)' names no block", hint: "--comment 'b4=which of the two?'")
    }
    let text = String(word[word.utf8.index(after: equals)...])
    return try remark(text, block: String(word[..<equals]), words: nil, on: job)
  }

  /// - Throws: ``UsageError`` for a comment that says nothing, or is about what is not there.
  func remark(
    _ text: String, block: String?, words: String?, on job: Job
  ) throws -> Remark {
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      throw UsageError("a comment has to say something", hint: "stet comment \(job.id) 'TEXT'")
    }
    let known =
      job.source.value.blocks.map(\.id) + (job.draft?.value.blocks.map(\.id) ?? [])
    if let block, !known.contains(block) {
      throw UsageError(
        "'\(job.id)' has no block '\(block)'",
        hint: Suggestion.nearest(to: block, among: known).map { "did you mean '\($0)'?" }
          ?? "stet show \(job.id)")
    }
    if let words {
      guard let block else {
        throw UsageError(
          "--words needs the block that they stand in", hint: "stet comment \(job.id):b2 'TEXT'")
      }
      let own = Array((job.draft?.value.text(of: block) ?? "").utf8)
      guard !words.isEmpty, own.firstRange(of: Array(words.utf8)) != nil else {
        throw UsageError("'\(words)' does not stand in \(block)", hint: "stet show \(job.id)")
      }
    }
    return Remark(block: block, words: words, text: text)
  }

  fileprivate func tell(_ saved: Job, _ remark: JobRemark?, asJSON: Bool, _ what: String) {
    guard let remark else { return }
    if asJSON {
      console.print(json: [
        "format": 1, "kind": "comment", "job": .string(saved.id.text), "comment": remark.json,
      ])
    } else {
      console.print("\(saved.id): \(remark.name) \(what)")
    }
  }
}

extension JobRemark {
  var json: JSON {
    let value = remark.value
    return [
      "id": .string(name), "block": JSON(value.block), "words": JSON(value.words),
      "text": .string(value.text), "by": .string(remark.by.text), "at": .string(remark.at.text),
      "resolved": resolved.map { ["by": .string($0.by.text), "at": .string($0.at.text)] } ?? .null,
    ]
  }

  /// `c2 (Ben Hart) on “at long last”: too free`
  func line(_ names: [Identifier: String]) -> String {
    let words = remark.value.words.map { " on “\($0)”" } ?? ""
    return "\(name) (\(names[remark.by] ?? remark.by.text))\(words): \(remark.value.text)"
  }
}
