/// The desk's rules for moves.
package enum Review {
  /// Everything that stands between `job` and `move`, empty when it may go ahead.
  ///
  /// - Parameters:
  ///   - person: who wants the move.
  ///   - report: of the newest draft; nil where the move does not depend on it.
  package static func blockers(
    of move: Move, for job: Job, by person: Person, report: CheckReport?
  ) -> [Blocker] {
    var blockers: [Blocker] = []
    if job.hasDiverged {
      blockers.append(
        Blocker(
          code: "diverged",
          message:
            "two records of it are newest: \(job.heads.map(\.short).joined(separator: ", "))",
          fix: "stet merge \(job.id)"))
    }
    if job.state.applying(move) == nil { blockers.append(wrongState(move, job)) }
    if [.submit, .approve, .publish].contains(move), job.draft == nil {
      blockers.append(
        Blocker(code: "no-draft", message: "there is no draft yet", fix: "stet edit \(job.id)"))
    }
    switch move {
    case .approve:
      blockers += personal(job, person) + textBlockers(of: job, report)
    case .publish: blockers += unapproved(job) + textBlockers(of: job, report)
    case .saveDraft, .updateSource, .submit, .requestChanges, .reopen, .withdraw: break
    }
    return blockers
  }

  /// What in the texts themselves forbids that they go out, whoever asks.
  package static func textBlockers(of job: Job, _ report: CheckReport?) -> [Blocker] {
    stale(job) + findings(job, report)
  }

  private static func wrongState(_ move: Move, _ job: Job) -> Blocker {
    Blocker(
      code: "state", message: "it is \(job.state.rawValue)",
      fix: job.state.way(to: move, of: job.id) ?? "stet status \(job.id)")
  }

  private static func personal(_ job: Job, _ person: Person) -> [Blocker] {
    var blockers: [Blocker] = []
    if !person.roles.contains(.editor) {
      blockers.append(
        Blocker(
          code: "role", message: "\(person.name) is no editor",
          fix: "stet approve \(job.id) --as EDITOR"))
    }
    if job.translators.contains(person.id) {
      blockers.append(
        Blocker(
          code: "translator-approves", message: "\(person.name) translated it",
          fix: "stet approve \(job.id) --as SOMEBODY-ELSE"))
    }
    return blockers
  }

  /// A page goes out with exactly the words that were approved, also when it goes out again.
  private static func unapproved(_ job: Job) -> [Blocker] {
    guard job.state.applying(.publish) != nil else { return [] }
    let bound = job.approval?.value
    if bound?.draft == job.draft?.digest, bound?.source == job.source.digest { return [] }
    return [
      Blocker(
        code: "not-approved", message: "a newer source or draft was never approved",
        fix: "stet reopen \(job.id) --reason TEXT")
    ]
  }

  private static func stale(_ job: Job) -> [Blocker] {
    job.staleBlocks.map { id in
      Blocker(
        code: "stale", message: "the source of block \(id) changed after it was translated",
        fix: "stet edit \(job.id), or stet save \(job.id) --no-impact \(id)")
    }
  }

  private static func findings(_ job: Job, _ report: CheckReport?) -> [Blocker] {
    (report?.errors ?? []).map { finding in
      Blocker(
        code: "finding", message: "\(finding.block) \(finding.rule): \(finding.message)",
        fix: "stet edit \(job.id)")
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
