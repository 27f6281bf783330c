/// The desk's rules at one moment, held to a job.
package struct Review: Sendable {
  /// What somebody brings who wants to approve.
  package struct Consent: Hashable, Sendable {
    /// Why they may although they translated.
    package var overrideReason: String?
    package var isSigned: Bool

    package init(overrideReason: String? = nil, isSigned: Bool = false) {
      self.overrideReason = overrideReason
      self.isSigned = isSigned
    }
  }

  package let rules: DeskRules
  package let now: Timestamp
  /// By which an embargo is judged: no moment that somebody names lifts one before its time.
  package let embargoTime: Timestamp
  /// What is wrong with the signatures of approvals, by their records.
  package let signatureFaults: [Digest: String]

  /// - Parameter clock: the real time, where `now` is a moment that somebody named.
  package init(
    rules: DeskRules, now: Timestamp, clock: Timestamp? = nil,
    signatureFaults: [Digest: String] = [:]
  ) {
    self.rules = rules
    self.now = now
    embargoTime = min(now, clock ?? now)
    self.signatureFaults = signatureFaults
  }

  var policy: Policy { rules.policy }

  /// Everything that stands between `job` and `move`, empty when it may go ahead.
  ///
  /// - Parameters:
  ///   - person: who wants the move.
  ///   - report: of the newest draft; nil where the move does not depend on it.
  ///   - consent: what comes with an approval.
  package func blockers(
    of move: Move, for job: Job, by person: Person, report: CheckReport?,
    consent: Consent = Consent()
  ) -> [Blocker] {
    var blockers: [Blocker] = []
    if job.hasDiverged { blockers.append(diverged(job)) }
    if !allows(move, job) { blockers.append(wrongState(move, job)) }
    if [.submit, .approve, .publish].contains(move) {
      blockers += unsatisfiable
      if job.draft == nil { blockers.append(Self.noDraft(job)) }
    }
    switch move {
    case .submit: blockers += findings(job, report, stoppedBy: policy.submit)
    case .approve:
      blockers += personal(job, person, consent) + textBlockers(of: move, job, report)
    case .publish:
      blockers += disagreement(job) + textBlockers(of: move, job, report) + outward(job)
    case .saveDraft, .updateSource, .requestChanges, .reopen, .withdraw: break
    }
    return blockers
  }

  /// What stands between the job and its approval or publication, whoever asks.
  package func openBlockers(_ job: Job, _ report: CheckReport) -> [Blocker] {
    let own = (job.hasDiverged ? [diverged(job)] : []) + unsatisfiable
    switch job.state {
    case .published, .withdrawn: return []
    case .approved:
      return own + disagreement(job) + textBlockers(of: .publish, job, report) + outward(job)
    case .drafting, .inReview, .changesRequested:
      return own + (job.draft == nil ? [Self.noDraft(job)] : [])
        + textBlockers(of: .approve, job, report) + outward(job)
    }
  }

  /// What hinders nobody and is worth a look before the next move.
  package func warnings(_ job: Job) -> [Blocker] {
    guard job.state != .published, job.state != .withdrawn else { return [] }
    return (policy.staleSource == .warn ? stale(job) : [])
      + (policy.comments == .warn ? openRemarks(job) : [])
      + (policy.embargo == .warn ? embargo(job) : [])
  }

  /// Whether the state and the approvals given so far allow the move.
  private func allows(_ move: Move, _ job: Job) -> Bool {
    guard job.state.applying(move) != nil else { return false }
    return move != .approve || job.state != .approved || !missingApprovals(job).isEmpty
  }

  // MARK: - What stands in the way

  private func diverged(_ job: Job) -> Blocker {
    let heads = job.heads.map(\.short).joined(separator: ", ")
    return Blocker(
      code: "diverged", message: "two records of it are newest: \(heads)",
      fix: "stet merge \(job.id)")
  }

  private var unsatisfiable: [Blocker] {
    rules.problems.map { Blocker(code: "policy", message: $0.message, fix: $0.fix) }
  }

  private static func noDraft(_ job: Job) -> Blocker {
    Blocker(code: "no-draft", message: "there is no draft yet", fix: "stet edit \(job.id)")
  }

  private func wrongState(_ move: Move, _ job: Job) -> Blocker {
    Blocker(
      code: "state", message: "it is \(job.state.rawValue)",
      fix: job.state.way(to: move, of: job.id) ?? "stet status \(job.id)")
  }

  /// What in the texts themselves and in what was said of them forbids that they go on.
  private func textBlockers(of move: Move, _ job: Job, _ report: CheckReport?) -> [Blocker] {
    (policy.staleSource == .block ? stale(job) : [])
      + findings(job, report, stoppedBy: move == .publish ? policy.publish : policy.approve)
      + (move == .publish ? news(job, report) : [])
      + (policy.comments == .block ? openRemarks(job) : [])
  }

  private func stale(_ job: Job) -> [Blocker] {
    job.staleBlocks.map { id in
      Blocker(
        code: "stale", message: "the source of block \(id) changed after it was translated",
        fix: "stet edit \(job.id), or stet save \(job.id) --no-impact \(id)")
    }
  }

  private func openRemarks(_ job: Job) -> [Blocker] {
    job.remarks.filter(\.isOpen).map { remark in
      let place = remark.remark.value.block.map { " on \($0)" } ?? ""
      let name = rules.name(remark.remark.by)
      return Blocker(
        code: "comment",
        message: "comment \(remark.name)\(place) is open (\(name)): \(remark.remark.value.text)",
        fix: "stet resolve \(job.id) \(remark.name)")
    }
  }

  private func findings(
    _ job: Job, _ report: CheckReport?, stoppedBy threshold: Policy.Threshold
  ) -> [Blocker] {
    (report?.findings ?? []).filter(threshold.stops).map { blocker($0, job) }
  }

  /// What the glossary has come to say against a text since it was approved.
  private func news(_ job: Job, _ report: CheckReport?) -> [Blocker] {
    let seen = Set(job.approvals.flatMap { $0.value.findings ?? [] })
    guard !job.approvals.isEmpty, job.approvals.allSatisfy({ $0.value.findings != nil }) else {
      return []
    }
    return (report?.findings ?? []).filter { finding in
      finding.concept != nil && finding.severity > .note && !seen.contains(finding.id)
        && !policy.publish.stops(finding)
    }.map { blocker($0, job, since: " (the glossary has changed since the approval)") }
  }

  private func blocker(_ finding: Finding, _ job: Job, since: String = "") -> Blocker {
    let edit = "stet edit \(job.id)"
    let mayBeWaived = rules.people.contains {
      policy.mayWaive($0, rule: finding.rule, finding.severity)
    }
    return Blocker(
      code: since.isEmpty ? "finding" : "finding-new",
      message: "\(finding.block) \(finding.rule): \(finding.message)\(since)",
      fix: mayBeWaived
        ? "\(edit), or stet waive \(job.id) \(finding.id) --reason TEXT" : edit)
  }

  /// What only counts when a page goes out.
  private func outward(_ job: Job) -> [Blocker] {
    uncredited(job) + (policy.embargo == .block ? embargo(job) : [])
  }

  private func embargo(_ job: Job) -> [Blocker] {
    guard let embargo = job.assignment.embargo, embargoTime < embargo else { return [] }
    return [
      Blocker(
        code: "embargo", message: "it is under embargo until \(embargo.text)",
        fix: "stet assign \(job.id) --embargo none")
    ]
  }

  private func uncredited(_ job: Job) -> [Blocker] {
    guard !policy.credits.isEmpty, job.draft != nil else { return [] }
    let credits = job.credits(people: rules.people, desk: rules.desk, style: .separate)
    // An approver who edited is named as the editor alone.
    let named = Set(credits.map(\.role) + job.approvals.prefix(1).map { _ in .approver })
    return policy.credits.filter { !named.contains($0) }.map { role in
      Blocker(
        code: "credit", message: "the credits name no \(role.rawValue)",
        fix: "stet credits \(job.id) --set \(role.rawValue)=WHO --reason TEXT")
    }
  }
}

extension ReviewState {
  /// The command that leads from here towards `move`, nil when none does.
  func way(to move: Move, of job: Identifier) -> String? {
    switch self {
    case .published, .withdrawn: move == .withdraw ? nil : "stet reopen \(job) --reason TEXT"
    case .drafting, .changesRequested:
      [.approve, .publish].contains(move) ? "stet submit \(job)" : nil
    case .inReview: [.publish, .submit].contains(move) ? "stet approve \(job)" : nil
    case .approved:
      [.submit, .approve].contains(move) ? "stet publish \(job) --out \(job).html" : nil
    }
  }
}

extension Job {
  /// The blocks whose draft answers to a source text that is no longer the newest; in source
  /// order.
  package var staleBlocks: [String] {
    guard let draft else { return [] }
    let bases = Dictionary(draft.value.blocks.map { ($0.id, $0.basis) }) { first, _ in first }
    return source.value.blocks.filter { block in
      bases[block.id].map { $0 != block.basis } ?? false
    }.map(\.id)
  }
}
