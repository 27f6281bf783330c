import StetCore

/// What is wrong in the text of another program, and where.
struct ForeignFault: Error, Hashable {
  /// In UTF-8 bytes from the start of the text.
  let offset: Int
  /// A clause such as "an unclosed comment".
  let what: String

  /// The fault as a reader is told of it.
  func complaint(_ name: String, in bytes: [UInt8]) -> TextFault {
    let (line, column) = JSONFault(offset: offset, what: what).position(in: bytes)
    return TextFault(
      message: "'\(name)', line \(line), column \(column): \(what)",
      hint: "nothing was read; mend the file at that place, or export it again")
  }
}
