import StetCore
import StetLanguage

/// The lines of a worksheet that say what a translator did on purpose.
struct WorksheetMarks {
  /// What such a line starts with.
  static let sign = "! "
  /// Stands for the id of a block that has none yet.
  private static let new = "+"

  let name: String
  /// The ids of the source's blocks.
  let known: Set<String>
  private var marks: [String: (mark: BlockMark, line: Int)] = [:]
  private var notes: [String: String] = [:]
  /// Added blocks in their order, each with the source block before it.
  private var added: [(id: String, after: String)] = []
  private var last = ""

  init(name: String, known: Set<String>) {
    self.name = name
    self.known = known
  }

  /// The id that a heading's first word stands for.
  func id(for word: String, _ homes: [String: Int]) -> String {
    word == Self.new ? "\(Self.new)\(added.count + 1)" : word
  }

  /// Whether a block is none of the source's: new, or added before.
  func isAdded(_ id: String) -> Bool {
    if id.hasPrefix(Self.new) { return true }
    let digits = id.dropFirst()
    return id.hasPrefix("a") && !known.contains(id) && !digits.isEmpty
      && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && !added.contains { $0.id == id }
  }

  mutating func enter(_ id: String) {
    if known.contains(id) { last = id } else { added.append((id, last)) }
  }

  /// Reads a line such as `! left out: an advertisement`.
  mutating func read(_ line: String, number: Int, in block: String) throws(WorksheetFault) {
    let body = Lines.trimmed(String(line.dropFirst(Self.sign.count)))
    let parts = body.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let text = parts.count == 2 ? Lines.trimmed(String(parts[1])) : ""
    let words = parts.first.map { $0.split(separator: " ").map(String.init) } ?? []
    guard !text.isEmpty else { throw unknown(line, number) }
    if words == ["note"] {
      notes[block] = notes[block].map { "\($0)\n\(text)" } ?? text
      return
    }
    guard let mark = mark(words, text, in: block) else { throw unknown(line, number) }
    guard marks[block] == nil, (mark.kind == .added) != known.contains(block) else {
      throw unknown(line, number)
    }
    marks[block] = (mark, number)
  }

  private func mark(_ words: [String], _ text: String, in block: String) -> BlockMark? {
    if words == ["left", "out"] { return BlockMark(.leftOut, reason: text) }
    if words == ["added"] { return BlockMark(.added, reason: text) }
    guard words.count == 3, words.prefix(2) == ["merged", "into"], known.contains(words[2]),
      words[2] != block
    else { return nil }
    return BlockMark(.merged, reason: text, other: words[2])
  }

  private func unknown(_ line: String, _ number: Int) -> WorksheetFault {
    WorksheetFault(
      message: "'\(name)', line \(number): '\(line)' is no mark of this block",
      hint: "! left out: WHY, ! merged into b3: WHY, ! note: TEXT; under '== +', ! added: WHY")
  }

  /// All that the sheet says on purpose.
  ///
  /// - Throws: ``WorksheetFault`` for a mark that the texts contradict.
  func asides(
    _ texts: [String: String], _ homes: [String: Int]
  ) throws(WorksheetFault) -> DraftAsides {
    var asides = DraftAsides()
    asides.notes = notes.filter { !$0.key.hasPrefix(Self.new) }
    for (id, (mark, line)) in marks where mark.kind != .added {
      guard (texts[id] ?? "").isEmpty else {
        throw WorksheetFault(
          message: "'\(name)', line \(line): \(id) is marked and has a text all the same",
          hint: "take the mark away, or the text")
      }
      if let other = mark.other, marks[other] != nil || (texts[other] ?? "").isEmpty {
        throw WorksheetFault(
          message: "'\(name)', line \(line): \(id) is merged into \(other), which has no text",
          hint: "merge it into a block that is translated")
      }
      asides.marks[id] = mark
    }
    for (id, after) in added {
      guard let (mark, _) = marks[id], let text = texts[id], !text.isEmpty, !after.isEmpty else {
        throw WorksheetFault(
          message:
            "'\(name)', line \(homes[id] ?? 0): an added block needs a block before it, a text and a reason",
          hint: "write '! added: WHY' under its heading, or delete the heading")
      }
      asides.added.append(
        DraftAsides.Added(
          id: id.hasPrefix(Self.new) ? nil : id, text: text, after: after, reason: mark.reason,
          note: id.hasPrefix(Self.new) ? notes[id] : nil))
    }
    return asides
  }

  /// The lines of a block that was written before.
  static func lines(of block: DraftBlock?) -> [String] {
    guard let block else { return [] }
    var lines: [String] = []
    if let mark = block.mark {
      let reason = Lines.split(mark.reason).joined(separator: " ")
      switch mark.kind {
      case .leftOut: lines.append("\(sign)left out: \(reason)")
      case .merged: lines.append("\(sign)merged into \(mark.other ?? ""): \(reason)")
      case .added: lines.append("\(sign)added: \(reason)")
      }
    }
    return lines + (block.note.map(Lines.split) ?? []).map { "\(sign)note: \($0)" }
  }
}
