/// Where a job stands. Never stored: it is the fold of the job's records.
package enum ReviewState: String, CaseIterable, Sendable {
  case drafting
  case inReview = "in-review"
  case changesRequested = "changes-requested"
  case approved
  case published
  case withdrawn
}

/// What a record does to the state.
package enum Move: String, CaseIterable, Sendable {
  case saveDraft = "save"
  case updateSource = "source"
  case submit
  case requestChanges = "request-changes"
  case approve
  case reopen
  case withdraw
  case publish
}

extension ReviewState {
  /// The state after `move`, nil where the move is not allowed.
  ///
  /// A new draft or source ends an approval. In review the editor may go on polishing; a
  /// published or withdrawn article is changed only after it was reopened.
  package func applying(_ move: Move) -> ReviewState? {
    switch (self, move) {
    case (.drafting, .saveDraft), (.drafting, .updateSource): .drafting
    case (.inReview, .saveDraft), (.inReview, .updateSource): .inReview
    case (.changesRequested, .saveDraft), (.changesRequested, .updateSource): .changesRequested
    case (.approved, .saveDraft), (.approved, .updateSource): .drafting
    case (.published, .updateSource): .published
    case (.drafting, .submit), (.changesRequested, .submit): .inReview
    case (.inReview, .requestChanges), (.approved, .requestChanges): .changesRequested
    // Once more where the desk has come to ask for more approvals than it did.
    case (.inReview, .approve), (.approved, .approve): .approved
    case (.approved, .publish), (.published, .publish): .published
    case (.approved, .reopen), (.published, .reopen), (.withdrawn, .reopen): .drafting
    case (.drafting, .withdraw), (.inReview, .withdraw), (.changesRequested, .withdraw),
      (.approved, .withdraw), (.published, .withdraw):
      .withdrawn
    case (.published, .saveDraft), (.withdrawn, .saveDraft), (.withdrawn, .updateSource),
      (.inReview, .submit), (.approved, .submit), (.published, .submit), (.withdrawn, .submit),
      (.drafting, .requestChanges), (.changesRequested, .requestChanges),
      (.published, .requestChanges), (.withdrawn, .requestChanges),
      (.drafting, .approve), (.changesRequested, .approve),
      (.published, .approve), (.withdrawn, .approve),
      (.drafting, .reopen), (.inReview, .reopen), (.changesRequested, .reopen),
      (.withdrawn, .withdraw),
      (.drafting, .publish), (.inReview, .publish), (.changesRequested, .publish),
      (.withdrawn, .publish):
      nil
    }
  }
}
