import StetCore

/// A file that cannot be taken for what it should be.
package struct FileFault: Complaint, Hashable {
  /// As the user may type it.
  package let path: String
  /// Both from 1; nil when the fault is of the file as a whole.
  package let line: Int?
  package let column: Int?
  package let what: String
  package let hint: String?
  /// The file may well be whole: a newer stet made it.
  package private(set) var isOfNewerFormat = false

  package init(path: String, what: String, hint: String?) {
    self.path = path
    line = nil
    column = nil
    self.what = what
    self.hint = hint
  }

  /// A file that only a newer stet knows how to read.
  init(path: String, newerFormat format: Int) {
    self.init(
      path: path,
      what: "format \(format) is newer than this stet, which knows \(FileShape.newestFormat)",
      hint: "a newer stet made it: update stet; nothing was written")
    isOfNewerFormat = true
  }

  /// A fault in a JSON text, with its place.
  package init(path: String, fault: JSONFault, in bytes: [UInt8]) {
    let position = fault.position(in: bytes)
    self.path = path
    line = position.line
    column = position.column
    let isConflict = fault.isConflictMark(in: bytes)
    what = isConflict ? "a Git conflict marker" : fault.what
    hint =
      isConflict
      ? "stet git-setup, then git checkout --merge '\(path)' joins it by concept and person"
      : "the file is left as it was; mend it at that place, or take it back from Git"
  }

  package var outcome: Outcome { .files }

  package var message: String {
    guard let line, let column else { return "'\(path)': \(what)" }
    return "'\(path)', line \(line), column \(column): \(what)"
  }
}
