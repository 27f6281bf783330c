/// Where a job stands after one of its records, as that line of its story tells it.
struct Standing: Hashable, Sendable {
  var state = ReviewState.drafting
  var assignment = Assignment()
  /// Those that hold for the newest texts, in the order they were given.
  var approvals: [Numbered<Approval>] = []
  /// The newest source and draft of the line, by their places in the job.
  var source: Int?
  var draft: Int?

  /// - Throws: ``JobFault`` for a move that the state does not allow.
  mutating func apply(_ move: Move, _ stored: StoredRecord) throws(JobFault) {
    guard let next = state.applying(move) else {
      throw JobFault(
        job: stored.record.job,
        what: "record \(stored.record.number) does '\(move.rawValue)' while \(state.rawValue)")
    }
    state = next
    switch move {
    case .submit, .publish, .approve: break
    case .saveDraft, .updateSource, .requestChanges, .reopen, .withdraw: approvals = []
    }
  }
}

extension ReviewState {
  /// The state after a record that joins two drafts: an agreement to other words ends, and what somebody
  /// took back stays back until it is reopened.
  var afterMerge: ReviewState {
    switch self {
    case .approved, .published: .drafting
    case .drafting, .inReview, .changesRequested, .withdrawn: self
    }
  }

  /// The lower, the more is still to be done; where two lines of a job moved on differently, the
  /// lower state stands.
  fileprivate var caution: Int {
    switch self {
    case .withdrawn: 0
    case .changesRequested: 1
    case .drafting: 2
    case .inReview: 3
    case .approved: 4
    case .published: 5
    }
  }
}

extension Standing {
  /// Takes a new draft: one that a reader could not tell from the last leaves an agreement standing.
  mutating func save(_ stored: StoredRecord, isNews: Bool) throws(JobFault) {
    let (state, approvals) = (state, approvals)
    try apply(.saveDraft, stored)
    if !isNews, !approvals.isEmpty { (self.state, self.approvals) = (state, approvals) }
  }

  /// Takes an approval; the job stays in review until the last one that its desk asks for.
  mutating func approve(_ stored: StoredRecord, isLast: Bool) throws(JobFault) {
    let before = state
    try apply(.approve, stored)
    if !isLast { state = before }
  }
}

/// Joins where two lines of a job stand with where they parted.
struct StandingJoin {
  let base: Standing
  let ours: Standing
  let theirs: Standing
  /// The newest texts of both lines, by place; `isContested` when each line wrote a
  /// source or a draft of its own.
  let source: Int?
  let draft: Int?
  let isContested: Bool

  var standing: Standing {
    var sum = Standing(assignment: assignment, source: source, draft: draft)
    sum.state = state
    sum.approvals = approvals
    switch sum.state {
    // An agreement to words that no longer stand does not count.
    case .approved where sum.approvals.isEmpty: sum.state = .drafting
    case .published where !isPublishedDraft: (sum.state, sum.approvals) = (.drafting, [])
    case .approved, .published, .inReview: break
    case .drafting, .changesRequested, .withdrawn: sum.approvals = []
    }
    return sum
  }

  /// A line that did not move leaves the word to the other.
  private var state: ReviewState {
    if ours.state == base.state { return theirs.state }
    if theirs.state == base.state { return ours.state }
    return ours.state.caution <= theirs.state.caution ? ours.state : theirs.state
  }

  private var isPublishedDraft: Bool {
    !isContested && [ours, theirs].contains { $0.state == .published && $0.draft == draft }
  }

  /// The approvals of a line hold when the other line left source and draft alone; what one line took
  /// back is gone.
  private var approvals: [Numbered<Approval>] {
    guard !isContested else { return [] }
    let lines = [ours, theirs].filter { $0.source == source && $0.draft == draft }
    var sum: [Numbered<Approval>] = []
    for approval in lines.flatMap(\.approvals)
    where !sum.contains(approval)
      && (!base.approvals.contains(approval)
        || ours.approvals.contains(approval) && theirs.approvals.contains(approval))
    {
      sum.append(approval)
    }
    return sum
  }

  /// What both lines set differently is as the later one has it.
  private var assignment: Assignment {
    let (base, ours, theirs) = (base.assignment, ours.assignment, theirs.assignment)
    return Assignment(
      translator: Self.joined(base.translator, ours.translator, theirs.translator),
      editor: Self.joined(base.editor, ours.editor, theirs.editor),
      due: Self.joined(base.due, ours.due, theirs.due),
      embargo: Self.joined(base.embargo, ours.embargo, theirs.embargo))
  }

  static func joined<Value: Equatable>(_ base: Value, _ ours: Value, _ theirs: Value) -> Value {
    theirs == base ? ours : theirs
  }
}
