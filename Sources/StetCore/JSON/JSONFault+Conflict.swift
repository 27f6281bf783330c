extension JSONFault {
  /// Whether Git joined the text line by line and left a mark where the fault is.
  package func isConflictMark(in bytes: [UInt8]) -> Bool {
    let line = bytes.dropFirst(offset).prefix(7)
    let startsLine = offset == 0 || offset <= bytes.count && bytes[offset - 1] == 0x0A
    guard startsLine, line.count == 7, let mark = line.first else { return false }
    return "<=>|".utf8.contains(mark) && line.allSatisfy { $0 == mark }
  }
}
