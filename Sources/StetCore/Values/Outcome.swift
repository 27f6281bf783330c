/// How a command ended; the raw value is its exit status.
package enum Outcome: Int32, Sendable {
  case done = 0
  /// The answer is no: findings, or a refused move.
  case no = 1
  /// The command line cannot be obeyed.
  case misuse = 2
  /// Files are missing, damaged, newer than the program, or cannot be written.
  case files = 3
}

/// An error that a person reads: one line, and a way on.
package protocol Complaint: Error, Sendable {
  var outcome: Outcome { get }
  /// Lower case, no full stop, the offending value quoted.
  var message: String { get }
  /// A command or an example.
  var hint: String? { get }
}
