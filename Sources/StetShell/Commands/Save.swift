import StetCore
import StetFormats
import StetStore

extension Command {
  static let save = Command(
    name: "save", summary: "record a draft from a worksheet, text or Markdown",
    parameters: [
      .word("job", .job, "the job"),
      .word(
        "file", .file, isRequired: false,
        "a worksheet, or a text with one paragraph a block; - for standard input"),
      .option("message", "TEXT", "what this draft changes"),
      .option(
        "no-impact", "BLOCKS",
        "blocks such as b3,b7 whose draft stands although their source has changed"),
      .format,
    ],
    examples: [
      ("stet save s500-turkey draft.md --message 'first draft'", "records draft 1"),
      ("stet save s500-turkey --no-impact b3", "the new source asks nothing of b3"),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let job = try session.job(arguments.required("job"), in: project)
    let person = try session.actor(arguments, in: project)
    let message = arguments["message"]
    let noImpact = try session.noImpact(arguments["no-impact"], job)
    guard arguments["file"] != nil || !(noImpact.isEmpty || job.draft == nil) else {
      throw UsageError(
        "'stet save' needs FILE: a worksheet or a text",
        hint: "stet edit \(job.id) makes a worksheet")
    }
    let file = try arguments["file"].map { (name: $0, bytes: try session.read($0)) }
    do {
      return try session.record(
        for: job, in: project, by: person, asJSON: arguments["format"] == "json"
      ) { job in
        try session.require(.saveDraft, of: job, by: person, in: project)
        if let file {
          return try session.draft(
            file.bytes, name: file.name, of: job, by: person, message: message, noImpact: noImpact)
        }
        return job.draft(
          Dictionary((job.draft?.value.blocks ?? []).map { ($0.id, $0.text) }) { first, _ in first
          },
          by: person, message: message, noImpact: noImpact)
      }
    } catch let fault as SystemFault {
      if let file, file.name == "-" { session.keep(file.bytes, of: job, in: project) }
      throw fault
    }
  }
}

/// A text whose paragraphs do not answer to the source's blocks.
struct UnevenText: Complaint {
  let name: String
  let job: Job
  let uneven: UnevenDraft

  var outcome: Outcome { .no }
  var message: String {
    "'\(name)' has \(count(uneven.paragraphs, "paragraph")) where the source has "
      + "\(count(uneven.blocks, "block")): nothing was recorded"
  }
  var hint: String? {
    "put one paragraph for each block, or use the worksheet: stet edit \(job.id)"
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

extension Session {
  fileprivate func noImpact(_ word: String?, _ job: Job) throws(UsageError) -> Set<String> {
    let ids = Set((word ?? "").split(separator: ",").map(String.init))
    let known = Set(job.source.value.blocks.map(\.id))
    if let stranger = ids.subtracting(known).sorted().first {
      throw UsageError(
        "there is no block '\(stranger)' in the source", hint: "stet show \(job.id)")
    }
    return ids
  }

  /// The draft that a file holds: a worksheet, or a text with a paragraph a block.
  func draft(
    _ bytes: [UInt8], name file: String, of job: Job, by person: Person, message: String?,
    noImpact: Set<String> = []
  ) throws -> DraftRevision {
    if Worksheet.isWorksheet(bytes) {
      return try draft(
        sheet: bytes, name: file, of: job, by: person, message: message, noImpact: noImpact)
    }
    let text = try ArticleReader.article(
      bytes, name: file, ending: Path.ending(file), findsTitle: false)
    do {
      return try job.draft(from: text, by: person, message: message, noImpact: noImpact)
    } catch {
      showDivergence(error, job)
      throw UnevenText(name: file, job: job, uneven: error)
    }
  }

  /// The draft that a worksheet holds.
  func draft(
    sheet bytes: [UInt8], name: String, of job: Job, by person: Person, message: String?,
    noImpact: Set<String> = []
  ) throws -> DraftRevision {
    let sheet = try WorksheetReader.worksheet(bytes, name: name, source: job.source.value)
    let (texts, asides) = try fresh(sheet, name: name, job)
    return job.draft(texts, asides: asides, by: person, message: message, noImpact: noImpact)
  }

  /// What a sheet says. One that was made from an older draft would silently take back what was
  /// written since: it is joined with that word by word, or refused with both shown.
  private func fresh(
    _ sheet: Worksheet, name: String, _ job: Job
  ) throws -> (texts: [String: String], asides: DraftAsides) {
    guard sheet.job == job.id else {
      throw WorksheetFault(
        message: "'\(name)' is the worksheet of '\(sheet.job)', not of '\(job.id)'",
        hint: "stet save \(sheet.job) '\(name)'")
    }
    let base = job.draft?.digest ?? job.source.digest
    if sheet.base == base, sheet.source == job.source.digest {
      return (sheet.texts, sheet.asides)
    }
    guard sheet.source == job.source.digest,
      let join = SheetJoin(sheet.texts, from: sheet.base, into: job)
    else {
      throw StaleSheet(name: name, base: sheet.base, job: job)
    }
    guard join.conflicts.isEmpty else {
      for conflict in join.conflicts {
        console.note(Styled(conflict.block, .bold))
        console.note(Styled("  newest  ", .dim) + Styled(Visible.line(conflict.newest)))
        console.note(Styled("  sheet   ", .dim) + Styled(Visible.line(conflict.sheet)))
      }
      throw StaleSheet(name: name, base: sheet.base, job: job)
    }
    let blocks = join.kept.joined(separator: ", ")
    console.note(
      Styled(
        "'\(name)' was made from an older text; draft \(job.drafts.count) is kept with it"
          + (blocks.isEmpty ? "" : ": \(blocks)")))
    guard let asides = join.asides(sheet.asides) else {
      throw StaleSheet(name: name, base: sheet.base, job: job)
    }
    return (join.texts, asides)
  }

  private func showDivergence(_ uneven: UnevenDraft, _ job: Job) {
    let blocks = job.source.value.blocks
    let place = uneven.divergence
    console.note(
      Styled(
        place == 0
          ? "they differ from the start:"
          : "they seem to answer to each other up to \(blocks[min(place, blocks.count) - 1].id); then:"
      ))
    let label = blocks.indices.contains(place) ? blocks[place].id : "source"
    console.note(Styled("  \(label): ", .dim) + Styled(Self.opening(uneven.sourceText)))
    console.note(
      Styled("  paragraph \(place + 1): ", .dim) + Styled(Self.opening(uneven.draftText)))
  }

  /// Keeps a text that came through a pipe and is nowhere else: on the screen where no file takes it.
  fileprivate func keep(_ bytes: [UInt8], of job: Job, in project: Project) {
    do {
      let path = try project.rescue(bytes, name: job.id.text)
      console.note(
        Styled("your text is kept in '\(path)': stet save \(job.id) '\(path)'"))
    } catch {
      console.note(Styled("your text is in no file, so here it is:", .bold))
      console.note(Styled(Visible.text(String(decoding: bytes, as: UTF8.self))))
    }
  }

  private static func opening(_ text: String) -> String {
    guard !text.isEmpty else { return "(nothing more)" }
    let figures = text.utf8.split { !(0x30...0x39).contains($0) }
      .map { String(Substring($0)) }
    let start = Width.fit(Visible.line(text), to: 60)
    return start + "  (\(text.unicodeScalars.count) characters"
      + (figures.isEmpty ? ")" : "; figures " + figures.prefix(5).joined(separator: ", ") + ")")
  }

  /// Records a draft unless it says what the newest says already.
  ///
  /// - Parameter make: makes the draft of the job as it is; called once more when somebody else
  ///   recorded something in between.
  func record(
    for job: Job, in project: Project, by person: Person, asJSON: Bool,
    _ make: (Job) throws -> DraftRevision
  ) throws -> Outcome {
    var draft = try make(job)
    // A damaged glossary is a reason to write nothing, not to fail when all is written.
    var report = try report(of: draft, for: job, in: project)
    let saved = try append(draft, to: job, in: project, by: person, make)
    let isNew = saved.drafts.count > job.drafts.count
    if let recorded = saved.draft?.value, recorded != draft {
      // Somebody was quicker: what stands now is this draft joined with theirs.
      draft = recorded
      report = try self.report(of: recorded, for: saved, in: project)
    }
    if asJSON {
      console.print(json: JobJSON.document("job", [JobJSON.job(saved, report: report)]))
    } else if isNew {
      console.print("\(saved.id): draft \(saved.drafts.count), \(WordCount.of(draft)) words")
      console.note(Styled("findings: ") + StatusPage.findings(report))
    }
    guard isNew else {
      console.note("nothing changed: draft \(saved.drafts.count) says the same")
      return .done
    }
    next(report.findings.isEmpty ? saved.nextCommand(report: report) : "stet check \(saved.id)")
    return .done
  }

  private func append(
    _ draft: DraftRevision, to job: Job, in project: Project, by person: Person,
    _ make: (Job) throws -> DraftRevision
  ) throws -> Job {
    func isNew(_ draft: DraftRevision, in job: Job) -> Bool {
      job.draft.map { !$0.value.says(thatOf: draft) } ?? true
    }
    guard isNew(draft, in: job) else { return job }
    do {
      return try project.append(.draft(draft), to: job, by: person.id, at: now)
    } catch let race as LostRace where race.heads.count == 1 {
      return try project.append(to: job.id, by: person.id, at: now) { job in
        let draft = try make(job)
        return isNew(draft, in: job) ? .draft(draft) : nil
      }
    }
  }
}

/// A worksheet that contradicts what was recorded since it was made.
struct StaleSheet: Complaint {
  let name: String
  let base: Digest
  let job: Job
  var outcome: Outcome { .no }
  var message: String {
    let old = job.drafts.first { $0.digest == base }.map { "draft \($0.number)" }
    return
      "'\(name)' was made from \(old ?? "an older text"), and something newer was recorded since"
  }
  var hint: String? {
    "stet edit \(job.id) makes a sheet of the newest; carry your changes over"
  }
}
