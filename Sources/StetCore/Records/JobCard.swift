/// What the board shows of a job: as much as is known without its texts.
package struct JobCard: Hashable, Sendable {
  package let id: Identifier
  package let title: String
  package let state: ReviewState
  package let hasDiverged: Bool
  package let languages: LanguagePair
  package let sourceCount: Int
  package let draftCount: Int
  /// Whether a draft stands.
  package let hasDraft: Bool
  package let assignment: Assignment
  /// Who recorded a draft, each once, in the order of their names.
  package let writers: [Identifier]
  /// Of the source.
  package let words: Int
  package let staleBlocks: [String]
  /// Of the newest draft; nil where nobody has looked.
  package var findings: FindingCounts?

  package init(_ job: Job, findings: FindingCounts? = nil) {
    self.init(
      id: job.id, title: job.title, state: job.state, hasDiverged: job.hasDiverged,
      languages: job.languages, sourceCount: job.sources.count, draftCount: job.drafts.count,
      hasDraft: job.draft != nil, assignment: job.assignment,
      writers: Set(job.drafts.map(\.by)).sorted(), words: WordCount.of(job.source.value),
      staleBlocks: job.staleBlocks, findings: findings)
  }

  /// From what was kept of a card.
  package init(
    id: Identifier, title: String, state: ReviewState, hasDiverged: Bool, languages: LanguagePair,
    sourceCount: Int, draftCount: Int, hasDraft: Bool, assignment: Assignment,
    writers: [Identifier], words: Int, staleBlocks: [String], findings: FindingCounts?
  ) {
    self.id = id
    self.title = title
    self.state = state
    self.hasDiverged = hasDiverged
    self.languages = languages
    self.sourceCount = sourceCount
    self.draftCount = draftCount
    self.hasDraft = hasDraft
    self.assignment = assignment
    self.writers = writers
    self.words = words
    self.staleBlocks = staleBlocks
    self.findings = findings
  }

  package func isOf(_ person: Identifier) -> Bool {
    assignment.translator == person || assignment.editor == person || writers.contains(person)
  }
}

extension ReviewState {
  /// Whether somebody still works on a job in this state.
  package var isOpen: Bool {
    switch self {
    case .drafting, .inReview, .changesRequested, .approved: true
    case .published, .withdrawn: false
    }
  }
}

extension Assignment {
  package func isOverdue(_ today: CalendarDate, while state: ReviewState) -> Bool {
    guard let due, state.isOpen else { return false }
    return due < today
  }
}
