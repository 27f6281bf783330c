/// Something that stands between a job and a move, and what clears it.
package struct Blocker: Hashable, Sendable {
  /// For programs: `state`, `translator-approves`, `finding`, …
  package let code: String
  package let message: String
  /// A command.
  package let fix: String

  package init(code: String, message: String, fix: String) {
    self.code = code
    self.message = message
    self.fix = fix
  }
}

/// A move that the desk's rules do not allow.
package struct Refusal: Complaint, Hashable {
  package let move: Move
  package let job: Identifier
  /// All of them, never only the first.
  package let blockers: [Blocker]

  package init(move: Move, job: Identifier, blockers: [Blocker]) {
    self.move = move
    self.job = job
    self.blockers = blockers
  }

  package var outcome: Outcome { .no }
  package var message: String {
    let count = blockers.count == 1 ? "one thing stands" : "\(blockers.count) things stand"
    return "'\(job)' cannot \(move.phrase): \(count) in the way"
  }
  package var hint: String? { nil }
}

extension Move {
  /// After `cannot`.
  var phrase: String {
    switch self {
    case .saveDraft: "take a new draft"
    case .updateSource: "take a new source"
    case .submit: "be submitted"
    case .requestChanges: "be sent back"
    case .approve: "be approved"
    case .reopen: "be reopened"
    case .withdraw: "be withdrawn"
    case .publish: "be published"
    }
  }
}
