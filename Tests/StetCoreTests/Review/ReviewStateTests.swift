import StetCore
import Testing

struct ReviewStateTests {
  /// Every move that a state allows; what is not here is refused.
  private static let allowed: [ReviewState: [Move: ReviewState]] = [
    .drafting: [
      .saveDraft: .drafting, .updateSource: .drafting, .submit: .inReview, .withdraw: .withdrawn,
    ],
    .inReview: [
      .saveDraft: .inReview, .updateSource: .inReview, .requestChanges: .changesRequested,
      .approve: .approved, .withdraw: .withdrawn,
    ],
    .changesRequested: [
      .saveDraft: .changesRequested, .updateSource: .changesRequested, .submit: .inReview,
      .withdraw: .withdrawn,
    ],
    .approved: [
      .saveDraft: .drafting, .updateSource: .drafting, .requestChanges: .changesRequested,
      .approve: .approved, .publish: .published, .reopen: .drafting, .withdraw: .withdrawn,
    ],
    .published: [
      .updateSource: .published, .publish: .published, .reopen: .drafting, .withdraw: .withdrawn,
    ],
    .withdrawn: [.reopen: .drafting],
  ]

  @Test(arguments: ReviewState.allCases, Move.allCases)
  func `a state allows its own moves and refuses every other`(_ state: ReviewState, _ move: Move) {
    #expect(state.applying(move) == Self.allowed[state]?[move])
  }

  @Test func `states and moves are spelled as the contract has them`() {
    #expect(
      ReviewState.allCases.map(\.rawValue) == [
        "drafting", "in-review", "changes-requested", "approved", "published", "withdrawn",
      ])
    #expect(
      Move.allCases.map(\.rawValue) == [
        "save", "source", "submit", "request-changes", "approve", "reopen", "withdraw", "publish",
      ])
  }
}
