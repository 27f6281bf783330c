/// How much a revision changed, in words.
package struct DiffStat: Hashable, Sendable {
  /// Words of the new text.
  package var words = 0
  /// Words that came or went, moved ones not counted.
  package var inserted = 0
  package var deleted = 0
  /// Words that stand elsewhere now, counted once: in moved passages and in moved blocks.
  package var moved = 0

  package init(words: Int = 0, inserted: Int = 0, deleted: Int = 0, moved: Int = 0) {
    self.words = words
    self.inserted = inserted
    self.deleted = deleted
    self.moved = moved
  }

  package init(of edits: [Edit]) {
    for edit in edits { count(edit, inMovedBlock: false) }
  }

  package init(of changes: [BlockChange]) {
    for change in changes {
      for edit in change.edits { count(edit, inMovedBlock: change.kind == .moved) }
    }
  }

  private mutating func count(_ edit: Edit, inMovedBlock: Bool) {
    add(
      Self.words(in: edit.text), as: edit.operation, isMoved: edit.move != nil,
      inMovedBlock: inMovedBlock)
  }

  mutating func add(
    _ words: Int, as operation: EditOperation, isMoved: Bool, inMovedBlock: Bool
  ) {
    switch operation {
    case .equal:
      self.words += words
      if inMovedBlock { moved += words }
    case .insert:
      self.words += words
      if isMoved { moved += words } else { inserted += words }
    case .delete:
      if !isMoved { deleted += words }
    }
  }

  /// The words of a text as the diff cuts them, without what stands between them.
  package static func cut(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      let lexer = DiffLexer(bytes: bytes)
      var words: [String] = []
      var position = 0
      while position < bytes.count {
        let end = lexer.wordEnd(from: position)
        guard end > position else {
          position = lexer.separatorEnd(from: position)
          continue
        }
        words.append(String(decoding: bytes[position..<end], as: UTF8.self))
        position = end
      }
      return words
    }
  }

  /// Counts words as the diff cuts them.
  package static func words(in text: String) -> Int {
    var text = text
    return text.withUTF8 { DiffLexer(bytes: $0).wordCount() }
  }
}
