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
package struct Job: Hashable, Sendable {
  package let id: Identifier
  package private(set) var records: [StoredRecord] = []
  package private(set) var sources: [Numbered<SourceRevision>] = []
  package private(set) var drafts: [Numbered<DraftRevision>] = []
  package private(set) var state = ReviewState.drafting
  package private(set) var assignment = Assignment()
  /// The approval that stands, nil when none was given or a later text ended it.
  package private(set) var approval: Numbered<Approval>?
  package private(set) var publications: [Numbered<Publication>] = []
  package private(set) var creditChanges: [Numbered<CreditChange>] = []
  /// The records that no other record names as parent: more than one in a diverged job.
  package private(set) var heads: [Digest] = []

  /// - Parameter records: of one job, in the order of their numbers; the first holds the source.
  /// - Throws: ``JobFault`` when they tell no story.
  package init(id: Identifier, folding records: [StoredRecord]) throws(JobFault) {
    self.id = id
    guard let first = records.first, case .source = first.record.content else {
      throw JobFault(job: id, what: "the first record is no source text")
    }
    for record in records { try fold(record) }
  }

  package var source: Numbered<SourceRevision> { sources[sources.count - 1] }
  package var draft: Numbered<DraftRevision>? { drafts.last }
  package var languages: LanguagePair { source.value.languages }
  package var title: String { source.value.title }
  package var hasDiverged: Bool { heads.count > 1 }
  package var nextNumber: Int { (records.last?.record.number ?? 0) + 1 }

  /// Who recorded a draft as its translator, or was asked to.
  package var translators: Set<Identifier> {
    let authors = drafts.filter { $0.value.capacity == .translator }.map(\.by)
    return Set(authors + [assignment.translator].compactMap { $0 })
  }

  private mutating func fold(_ stored: StoredRecord) throws(JobFault) {
    let record = stored.record
    heads.removeAll { record.parents.contains($0) }
    heads.append(stored.digest)
    records.append(stored)
    switch record.content {
    case .source(let revision):
      sources.append(number(sources.count + 1, stored, revision))
      if sources.count > 1 { try apply(.updateSource, stored) }
      approval = nil
    case .draft(let revision):
      drafts.append(number(drafts.count + 1, stored, revision))
      try apply(.saveDraft, stored)
      approval = nil
    case .assign(let assignment): self.assignment = assignment
    case .submit: try apply(.submit, stored)
    case .requestChanges:
      try apply(.requestChanges, stored)
      approval = nil
    case .approve(let decision):
      try apply(.approve, stored)
      try requireNewest(decision, stored)
      approval = number(1, stored, decision)
    case .reopen:
      try apply(.reopen, stored)
      approval = nil
    case .withdraw:
      try apply(.withdraw, stored)
      approval = nil
    case .publish(let publication):
      try apply(.publish, stored)
      publications.append(number(publications.count + 1, stored, publication))
    case .credits(let change):
      creditChanges.append(number(creditChanges.count + 1, stored, change))
    }
  }

  /// In a diverged job both sides moved on from one state, so a move of the second side may not
  /// fit what the first made of it: the state then waits for the merge.
  private mutating func apply(_ move: Move, _ stored: StoredRecord) throws(JobFault) {
    guard let next = state.applying(move) else {
      if hasDiverged { return }
      throw JobFault(
        job: id,
        what: "record \(stored.record.number) does '\(move.rawValue)' while \(state.rawValue)")
    }
    state = next
  }

  /// An approval of other texts than the newest would let out words that nobody agreed to.
  private func requireNewest(_ approval: Approval, _ stored: StoredRecord) throws(JobFault) {
    guard !hasDiverged, approval.source != source.digest || approval.draft != draft?.digest else {
      return
    }
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

  package var outcome: Outcome { .files }
  package var message: String { "the records of job '\(job)' do not fit together: \(what)" }
  package var hint: String? { "stet verify" }
}
