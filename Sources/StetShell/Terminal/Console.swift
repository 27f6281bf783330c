import StetCore
import StetStore

/// Where a command's words go. A class, because everything that runs in one process writes to the
/// same two streams.
package final class Console {
  /// What a stream is connected to.
  package struct Stream: Sendable {
    package var hasColour: Bool
    package var isTerminal: Bool

    package init(hasColour: Bool, isTerminal: Bool) {
      self.hasColour = hasColour
      self.isTerminal = isTerminal
    }

    /// Colour on a terminal that can show it, where the user has not asked for none
    /// (no-color.org: by a variable that is not empty).
    package init(isTerminal: Bool, variable: (String) -> String?) {
      let isPlain = !(variable("NO_COLOR") ?? "").isEmpty || variable("TERM") == "dumb"
      self.init(hasColour: isTerminal && !isPlain, isTerminal: isTerminal)
    }
  }

  package let out: Stream
  package let error: Stream
  /// In columns.
  package let width: Int
  /// Called with bytes for standard output and for standard error.
  private let writeOut: ([UInt8]) throws -> Void
  private let writeError: ([UInt8]) -> Void
  private var pending: [UInt8] = []
  /// Why a result did not get out, until somebody can be told.
  private var failure: (any Error)?

  package init(
    out: Stream, error: Stream, width: Int, writeOut: @escaping ([UInt8]) throws -> Void,
    writeError: @escaping ([UInt8]) -> Void
  ) {
    self.out = out
    self.error = error
    self.width = width
    self.writeOut = writeOut
    self.writeError = writeError
  }

  /// A line of the result.
  func print(_ line: Styled = "") {
    pending += (line.rendered(hasColour: out.hasColour) + "\n").utf8
  }

  /// More than this is not held back for a pipe.
  private static let mostPending = 1 << 20

  /// Bytes of the result as they are: JSON, an export.
  func print(bytes: [UInt8]) {
    pending += bytes
    guard pending.count > Self.mostPending, !out.isTerminal else { return }
    do { try flush() } catch { failure = failure ?? error }
  }

  /// A text from a file: to the byte, but on a terminal, which would obey its controls.
  func print(text: [UInt8]) {
    print(
      bytes: out.isTerminal
        ? Array(Visible.text(String(decoding: text, as: UTF8.self)).utf8) : text)
  }

  func print(json: JSON) { print(bytes: JSONWriter.bytes(of: json)) }

  /// A line that is no result: what was done, what comes next. The result so far goes first,
  /// since both streams often end on one screen.
  func note(_ line: Styled) {
    do { try flush() } catch { failure = failure ?? error }
    writeError(Array((line.rendered(hasColour: error.hasColour) + "\n").utf8))
  }

  /// Says how far long work has come, on a terminal only; an empty text takes the line away.
  func progress(_ text: String) {
    guard error.isTerminal else { return }
    writeError(Array(("\r\u{1B}[K" + Visible.text(text)).utf8))
  }

  /// Sends the result on its way.
  ///
  /// - Throws: what the stream said, now or since the last time somebody asked.
  func flush() throws {
    if let failure {
      self.failure = nil
      throw failure
    }
    guard !pending.isEmpty else { return }
    defer { pending = [] }
    try writeOut(pending)
  }

  /// Tells a person what went wrong: one line, then a hint.
  func complain(_ complaint: any Complaint) {
    note(Styled("stet: ", .red) + Styled(Visible.line(complaint.message)))
    if let hint = complaint.hint { note(Styled("  hint: ", .cyan) + Styled(Visible.line(hint))) }
  }
}
