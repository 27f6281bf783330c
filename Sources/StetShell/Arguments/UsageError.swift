import StetCore

/// A command line that cannot be obeyed.
struct UsageError: Complaint, Hashable {
  let message: String
  let hint: String?
  var outcome: Outcome { .misuse }

  init(_ message: String, hint: String?) {
    self.message = message
    self.hint = hint
  }
}
