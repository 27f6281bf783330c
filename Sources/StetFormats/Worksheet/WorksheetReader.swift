import StetCore
import StetLanguage

package enum WorksheetReader {
  /// Reads a sheet that came back from an editor.
  ///
  /// - Parameter source: the blocks that it must have, each once, in any order.
  /// - Throws: ``WorksheetFault`` naming block and line; ``TextFault`` for what is no text.
  package static func worksheet(
    _ bytes: [UInt8], name: String, source: SourceRevision
  ) throws -> Worksheet {
    let lines = Lines.split(try TextDoor(bytes, name: name).text)
    let (job, base, joins, origin) = try head(of: lines, name: name)
    let known = Set(source.blocks.map(\.id))
    var texts: [String: [String]] = [:]
    var homes: [String: Int] = [:]
    var current: String?
    var marks = WorksheetMarks(name: name, known: known)
    for (offset, line) in lines.enumerated() {
      if line.hasPrefix("==") {
        let word = String(line.dropFirst(2).split(separator: " ").first ?? "")
        let id = marks.id(for: word, homes)
        if !marks.isAdded(id) {
          try requireNew(id, line: offset + 1, known: known, homes: homes, name: name)
        }
        marks.enter(id)
        homes[id] = offset + 1
        texts[id] = []
        current = id
      } else if let current, line.hasPrefix(WorksheetMarks.sign) {
        try marks.read(line, number: offset + 1, in: current)
      } else if let current, !line.hasPrefix("|") {
        texts[current]?.append(line.hasPrefix("\\") ? String(line.dropFirst()) : line)
      }
    }
    for block in source.blocks where homes[block.id] == nil {
      throw WorksheetFault(
        message: "'\(name)': block \(block.id) is gone (\(opening(of: block)))",
        hint: "put its line '== \(block.id)' and its translation back, or start from a new sheet")
    }
    let trimmed = texts.mapValues { Lines.trimmed($0.joined(separator: "\n")) }
    return Worksheet(
      job: job, base: base, joins: joins, source: origin, texts: trimmed,
      asides: try marks.asides(trimmed, homes))
  }

  private static func requireNew(
    _ id: String, line: Int, known: Set<String>, homes: [String: Int], name: String
  ) throws(WorksheetFault) {
    guard known.contains(id) else {
      throw WorksheetFault(
        message: "'\(name)', line \(line): there is no block '\(id)' in the source",
        hint: "a line that starts with == names a block; begin it with \\ to keep it as text")
    }
    if let first = homes[id] {
      throw WorksheetFault(
        message: "'\(name)', line \(line): block \(id) stands here and in line \(first)",
        hint: "join the two, or delete one")
    }
  }

  private static func head(
    of lines: [String], name: String
  ) throws(WorksheetFault) -> (Identifier, base: Digest, joins: Digest?, source: Digest) {
    let comments = lines.prefix { $0.hasPrefix("#") }
    let job = comments.first.flatMap {
      Identifier(Lines.trimmed(String($0.dropFirst(Worksheet.firstWords.count + 1))))
    }
    func digest(after label: String) -> Digest? {
      comments.first { $0.hasPrefix(label) }
        .flatMap { Digest(named: Lines.trimmed(String($0.dropFirst(label.count)))) }
    }
    guard let job, let base = digest(after: "# base "), let source = digest(after: "# source ")
    else {
      throw WorksheetFault(
        message: "'\(name)': the lines at the top of the sheet were changed",
        hint: "copy them back from a new sheet")
    }
    return (job, base, digest(after: "# joins "), source)
  }

  private static func opening(of block: Block) -> String {
    let words = block.text.split { $0 == " " || $0 == "\n" }
    return words.prefix(5).joined(separator: " ") + (words.count > 5 ? " …" : "")
  }
}
