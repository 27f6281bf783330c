import StetCore
import StetFormats
import StetStore

extension Session {
  /// What `stet diff JOB [A] [B]` compares.
  ///
  /// - Throws: ``UsageError``, ``UnknownRevision``.
  func comparison(of job: Job, _ arguments: Arguments) throws -> Comparison {
    let words = [arguments["a"], arguments["b"]].compactMap { $0 }
    let isSource = arguments.has("source") || words.contains { $0.hasPrefix("source:") }
    if isSource,
      let name = words.first(where: { $0.hasSuffix("approved") || $0.hasSuffix("published") })
    {
      throw UsageError(
        "'\(name)' is a draft, and sources are compared", hint: "stet diff \(job.id) \(name)")
    }
    if isSource, !arguments.has("source"),
      let number = words.first(where: { !$0.hasPrefix("source:") })
    {
      throw UsageError(
        "'\(number)' is a draft, and sources are compared with sources",
        hint: "stet diff \(job.id) --source, or stet diff \(job.id) 1 2")
    }
    let newest = isSource ? job.source.number : job.draft?.number ?? 0
    let second = try arguments["b"].map { try revision($0, of: job) } ?? newest
    guard isSource || newest >= 2 || arguments["a"] != nil else {
      throw UnknownRevision(
        job: job.id, what: newest == 0 ? "draft yet" : "second draft yet", newest: newest)
    }
    let first =
      try arguments["a"].map { try revision($0, of: job) }
      ?? (isSource ? second - 1 : job.before(second))
    func end(_ number: Int) throws -> Comparison.End {
      Comparison.End(
        view: try RevisionView(job, isSource ? .source(number) : .draft(number)),
        name: isSource ? "source:\(number)" : String(number))
    }
    return Comparison(job, try end(first), try end(second))
  }

  /// A number, or the draft that `@approved` and `@published` stand for.
  private func revision(_ word: String, of job: Job) throws -> Int {
    switch word {
    case "@approved", "approved":
      return try job.decided("approved") {
        if case .approve(let approval) = $0 { approval.draft } else { nil }
      }
    case "@published", "published":
      return try job.decided("published") {
        if case .publish(let publication) = $0 { publication.draft } else { nil }
      }
    default: break
    }
    let digits = word.hasPrefix("source:") ? String(word.dropFirst(7)) : word
    guard let number = Int(digits.hasPrefix("@") ? String(digits.dropFirst()) : digits) else {
      throw UsageError(
        "'\(word)' is not a revision", hint: "stet diff JOB 1 3, or stet diff JOB @approved")
    }
    return number
  }

  /// Two files of any text, compared as they are.
  func comparisonOfFiles(_ arguments: Arguments) throws -> Comparison {
    guard let old = arguments["job"], let new = arguments["a"], arguments["b"] == nil else {
      throw UsageError("--files needs two files", hint: "stet diff --files OLD NEW")
    }
    return Comparison(files: try text(old), try text(new), from: old, to: new)
  }

  /// The bytes of any text, as they are.
  private func text(_ path: String) throws -> [UInt8] {
    let bytes = try read(path)
    if let offset = UTF8Check.firstFault(in: bytes) {
      let (line, column) = JSONFault(offset: offset, what: "").position(in: bytes)
      throw TextFault(
        message: "'\(path)', line \(line), column \(column): a byte that is not UTF-8",
        hint: "if it is in Windows-1251: iconv -f cp1251 -t utf-8 '\(path)'")
    }
    return bytes
  }

  /// Adds what each of the two drafts was found guilty of, by the glossary as it is now.
  func addFindings(to comparison: inout Comparison, in project: Project) throws {
    guard case .job(let job, let old, let new) = comparison.subject, let before = old.view.draft,
      let after = new.view.draft
    else { return }
    let subjects = [CheckSubject(job, draft: before), CheckSubject(job, draft: after)]
    let contexts = try CheckSubject.contexts(subjects, glossary: project.glossaryFiles)
    comparison.add(
      FindingChanges(from: CheckReport(contexts[0]), to: CheckReport(contexts[1])),
      in: subjects[0].passages, subjects[1].passages)
  }

  /// Writes a document to the file that `--out` names, else among the results.
  ///
  /// - Parameter example: a name for the hint.
  /// - Throws: ``UsageError`` for a folder, and for a file of a project's own, whichever project that is.
  func deliver(_ bytes: [UInt8], _ arguments: Arguments, example: String) throws {
    guard let out = arguments["out"], out != "-" else { return console.print(text: bytes) }
    let path = absolute(out)
    let owner = Project.find(from: Path.parent(System.resolved(path))).map { Project(root: $0) }
    if owner?.keeps(path, from: folder) == true {
      throw UsageError("'\(out)' belongs to the project's own files", hint: "--out \(example)")
    }
    guard !System.isFolder(path), !out.hasSuffix("/") else {
      throw UsageError("'\(out)' is a folder", hint: "--out \(Path.join(out, example))")
    }
    try (owner ?? Project(root: folder)).writeOut(bytes, to: path)
    console.print(Styled(out))
  }
}

extension Job {
  /// The draft that `number` was made from, else the one before it.
  fileprivate func before(_ number: Int) -> Int {
    guard drafts.indices.contains(number - 1) else { return number - 1 }
    return DraftLineage(self).parents[number - 1].last.map { $0 + 1 } ?? number - 1
  }

  /// The number of the draft that the last decision of a kind was about.
  fileprivate func decided(
    _ name: String, _ draft: (Record.Content) -> Digest?
  ) throws(UnknownRevision) -> Int {
    let digest = records.compactMap { draft($0.record.content) }.last
    guard let digest, let found = drafts.first(where: { $0.digest == digest }) else {
      throw UnknownRevision(job: id, what: "\(name) draft yet", newest: drafts.count)
    }
    return found.number
  }
}
