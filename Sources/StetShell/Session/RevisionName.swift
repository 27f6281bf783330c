import StetCore

/// A job and perhaps one revision of it, as a command line names them: `JOB`, `JOB@3`,
/// `JOB@source:2`.
struct RevisionName: Hashable {
  enum Which: Hashable {
    case newest
    case draft(Int)
    case source(Int)
  }

  let job: String
  let which: Which

  init(_ word: String) throws(UsageError) {
    guard let at = word.utf8.firstIndex(of: UInt8(ascii: "@")) else {
      (job, which) = (word, .newest)
      return
    }
    job = String(word[..<at])
    let revision = String(word[word.utf8.index(after: at)...])
    guard let which = Self.which(revision) else {
      throw UsageError(
        "'\(revision)' is not a revision", hint: "\(job)@3 is draft 3, \(job)@source:2 source 2")
    }
    self.which = which
  }

  private static func which(_ revision: String) -> Which? {
    if revision.hasPrefix("source:") { return Int(revision.dropFirst(7)).map(Which.source) }
    return Int(revision).map(Which.draft)
  }
}

/// A revision that a job does not have.
struct UnknownRevision: Complaint {
  let job: Identifier
  let what: String
  let newest: Int
  var outcome: Outcome { .files }
  var message: String { "'\(job)' has no \(what)" }
  var hint: String? {
    newest == 0 ? "stet edit \(job)" : "the newest is \(newest): stet log \(job)"
  }
}

extension Job {
  /// Draft `number`, or the newest.
  ///
  /// - Throws: ``UnknownRevision``.
  func draft(numbered number: Int?) throws(UnknownRevision) -> Numbered<DraftRevision> {
    guard let found = number.map({ number in drafts.first { $0.number == number } }) ?? draft else {
      throw UnknownRevision(
        job: id, what: number.map { "draft \($0)" } ?? "draft yet", newest: drafts.count)
    }
    return found
  }

  /// - Throws: ``UnknownRevision``.
  func source(numbered number: Int) throws(UnknownRevision) -> Numbered<SourceRevision> {
    guard let found = sources.first(where: { $0.number == number }) else {
      throw UnknownRevision(job: id, what: "source \(number)", newest: sources.count)
    }
    return found
  }

  /// The source that `draft` was made beside.
  func source(of draft: Numbered<DraftRevision>) -> Numbered<SourceRevision> {
    sources.first { $0.digest == draft.value.source } ?? source
  }
}
