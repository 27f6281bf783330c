/// A revision with its number and the record that holds it.
package struct Numbered<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Counts from 1 in its job.
  package let number: Int
  package let digest: Digest
  package let by: Identifier
  package let at: Timestamp
  package let value: Value
}

/// One article on its way into one language: the fold of its records.
///
/// Each record is folded onto what its own parents made of the job, so that both lines of a diverged job tell
/// their own story; where lines meet, ``StandingJoin`` says where the job stands.
package struct Job: Hashable, Sendable {
  package let id: Identifier
  package private(set) var records: [StoredRecord] = []
  package private(set) var sources: [Numbered<SourceRevision>] = []
  package private(set) var drafts: [Numbered<DraftRevision>] = []
  package private(set) var publications: [Numbered<Publication>] = []
  package private(set) var creditChanges: [Numbered<CreditChange>] = []
  package private(set) var waivers: [Numbered<Waiver>] = []
  package private(set) var remarks: [JobRemark] = []
  /// The records that no other record names as parent: more than one in a diverged job.
  package private(set) var heads: [Digest] = []
  /// Drafts in which no word is other than in the one before: their writers wrote notes.
  private(set) var notes: Set<Digest> = []
  private(set) var lines = RecordLines()
  /// After all records.
  private var standing = Standing()

  /// - Parameter records: of one job, in the order of their numbers; the first holds the source.
  /// - Throws: ``JobFault`` when they tell no story.
  package init(id: Identifier, folding records: [StoredRecord]) throws(JobFault) {
    self.id = id
    guard let first = records.first, case .source = first.record.content else {
      throw JobFault(job: id, what: "the first record is no source text")
    }
    for record in records { try fold(record) }
    standing = lines.standing(joining: heads.compactMap(lines.place))
  }

  /// The job with one more record, which comes after all that it has.
  ///
  /// - Throws: ``JobFault`` for a record that the job's story does not allow.
  package func adding(_ stored: StoredRecord) throws(JobFault) -> Job {
    var next = self
    try next.fold(stored)
    next.standing = next.lines.standing(joining: next.heads.compactMap(next.lines.place))
    return next
  }

  package var state: ReviewState { standing.state }
  package var assignment: Assignment { standing.assignment }
  /// The approvals that stand, the first first; a later text ends them.
  package var approvals: [Numbered<Approval>] { standing.approvals }
  /// The last of the approvals that stand.
  package var approval: Numbered<Approval>? { approvals.last }
  package var source: Numbered<SourceRevision> { sources[standing.source ?? sources.count - 1] }
  package var draft: Numbered<DraftRevision>? { standing.draft.map { drafts[$0] } }
  package var languages: LanguagePair { source.value.languages }
  package var title: String { source.value.title }
  package var hasDiverged: Bool { heads.count > 1 }
  /// Where the job stood after each record, as that record's line tells it.
  package var states: [ReviewState] { records.indices.map { lines.standing(at: $0).state } }
  package var nextNumber: Int { (records.last?.record.number ?? 0) + 1 }

  /// Who recorded a draft as its translator, or was asked to.
  package var translators: Set<Identifier> {
    let authors = writtenDrafts.filter { $0.value.capacity == .translator }.map(\.by)
    return Set(authors + [assignment.translator].compactMap { $0 })
  }

  private mutating func fold(_ stored: StoredRecord) throws(JobFault) {
    let record = stored.record
    heads.removeAll { record.parents.contains($0) }
    heads.append(stored.digest)
    records.append(stored)
    let parents = record.parents.compactMap(lines.place)
    var standing = lines.standing(joining: parents)
    try fold(stored, onto: &standing, isMerge: parents.count > 1)
    lines.add(stored.digest, after: parents, standing)
  }

  private mutating func fold(
    _ stored: StoredRecord, onto standing: inout Standing, isMerge: Bool
  ) throws(JobFault) {
    switch stored.record.content {
    case .source(let revision):
      sources.append(number(sources.count + 1, stored, revision))
      standing.source = sources.count - 1
      lines.texts[stored.digest] = .source(sources.count - 1)
      if isMerge {
        standing.approvals = []
      } else if sources.count > 1 {
        try standing.apply(.updateSource, stored)
      }
    case .draft(let revision):
      let before = standing.draft
      drafts.append(number(drafts.count + 1, stored, revision))
      standing.draft = drafts.count - 1
      lines.texts[stored.digest] = .draft(drafts.count - 1)
      if isMerge {
        standing.source = sources.firstIndex { $0.digest == revision.source } ?? standing.source
        standing.state = standing.state.afterMerge
        standing.approvals = []
      } else {
        let isNews = !printsLikeNewest(revision, before)
        if !isNews { notes.insert(stored.digest) }
        try standing.save(stored, isNews: isNews)
      }
    case .assign(let assignment): standing.assignment = assignment
    case .submit: try standing.apply(.submit, stored)
    case .requestChanges: try standing.apply(.requestChanges, stored)
    case .approve(let decision):
      try standing.approve(stored, isLast: decision.outstanding == 0)
      try requireNewest(decision, standing, stored)
      standing.approvals.append(number(standing.approvals.count + 1, stored, decision))
    case .reopen: try standing.apply(.reopen, stored)
    case .withdraw: try standing.apply(.withdraw, stored)
    case .publish(let publication):
      try standing.apply(.publish, stored)
      publications.append(number(publications.count + 1, stored, publication))
    case .credits(let change):
      creditChanges.append(number(creditChanges.count + 1, stored, change))
    case .waive(let waiver): waivers.append(number(waivers.count + 1, stored, waiver))
    case .comment(let remark):
      remarks.append(JobRemark(remark: number(remarks.count + 1, stored, remark)))
    case .resolve(let comment): try resolve(comment, stored)
    }
  }

  /// Both lines of a diverged job may have ended one discussion: the first to do so did.
  private mutating func resolve(_ comment: Digest, _ stored: StoredRecord) throws(JobFault) {
    guard let place = remarks.firstIndex(where: { $0.remark.digest == comment }) else {
      throw JobFault(
        job: id, what: "record \(stored.record.number) resolves a comment that is not there")
    }
    if remarks[place].resolved == nil {
      remarks[place].resolved = .init(by: stored.record.by, at: stored.record.at)
    }
  }

  private func printsLikeNewest(_ draft: DraftRevision, _ newest: Int?) -> Bool {
    newest.map { draft.prints(like: drafts[$0].value) } ?? false
  }

  /// An approval of other texts than the newest would let out words that nobody agreed to.
  private func requireNewest(
    _ approval: Approval, _ standing: Standing, _ stored: StoredRecord
  ) throws(JobFault) {
    let (source, draft) = (standing.source.map { sources[$0] }, standing.draft.map { drafts[$0] })
    guard approval.source != source?.digest || approval.draft != draft?.digest else { return }
    throw JobFault(
      job: id, what: "record \(stored.record.number) approves other texts than the newest")
  }

  private func number<Value>(_ number: Int, _ stored: StoredRecord, _ value: Value)
    -> Numbered<Value>
  {
    Numbered(
      number: number, digest: stored.digest, by: stored.record.by, at: stored.record.at,
      value: value)
  }
}

/// Records that are whole by themselves and make no job together.
package struct JobFault: Complaint, Hashable {
  package let job: Identifier
  package let what: String

  package init(job: Identifier, what: String) {
    self.job = job
    self.what = what
  }

  package var outcome: Outcome { .files }
  package var message: String { "the records of job '\(job)' do not fit together: \(what)" }
  package var hint: String? { "stet verify" }
}
