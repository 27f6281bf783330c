import StetCore
import StetFormats
import StetStore

extension Session {
  /// Calls `body` with a function that gives the next bytes of a file or of standard input.
  func withPieces(
    of path: String, _ body: (() throws -> [UInt8]) throws -> Void
  ) throws {
    let pieceSize = 1 << 20
    if path == "-" {
      return try body { try System.readPiece(0, path: "standard input", count: pieceSize) }
    }
    if System.isFolder(absolute(path)) { _ = try read(path) }
    let file: Int32
    do { file = try System.openForReading(absolute(path)) } catch {
      throw SystemFault(error.call, path, code: error.code)
    }
    defer { System.closeReading(file) }
    try body { try System.readPiece(file, path: path, count: pieceSize) }
  }

  /// In bytes: a line of a table that is longer is no line.
  private static let longestLine = 256 << 20
  /// In bytes: so much of a table is looked at at once.
  private static let part = 4 << 20

  /// Calls `body` with the lines of a text of any size, a few thousand at a time.
  ///
  /// - Parameter body: gets the number of the first line, from 1, and the lines.
  /// - Throws: ``TextFault`` for what is no text, and what `body` throws.
  func eachPart(of path: String, _ body: (Int, [String]) throws -> Void) throws {
    var rest: [UInt8] = []
    var line = 1
    var isEmpty = true
    func take(_ bytes: [UInt8]) throws {
      let count = bytes.count { $0 == 0x0A }
      defer { line += count }
      guard bytes.contains(where: { $0 > 0x20 }) else { return }
      isEmpty = false
      let door = try TextDoor(bytes, name: path, limit: Self.longestLine, firstLine: line)
      try body(line, Lines.split(door.text))
    }
    try withPieces(of: path) { nextPiece in
      while case let piece = try nextPiece(), !piece.isEmpty {
        rest += piece
        guard rest.count <= Self.longestLine else {
          _ = try TextDoor(rest, name: path, limit: Self.longestLine)
          return
        }
        guard rest.count >= Self.part, let end = rest.lastIndex(of: 0x0A) else { continue }
        try take(Array(rest[...end]))
        rest.removeSubrange(...end)
      }
    }
    try take(rest)
    // The door says what is wrong with a text of nothing.
    if isEmpty { _ = try TextDoor([], name: path) }
  }
}
