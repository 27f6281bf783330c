/// How much changed, in words.
package struct DiffStat: Hashable, Sendable {
  /// Of the new text.
  package var words = 0
  package var inserted = 0
  package var deleted = 0
  /// In passages that stand elsewhere now.
  package var moved = 0

  package init(_ changes: [BlockChange]) {
    for change in changes {
      let (came, stayed) = (Self.words(of: change, .insert), Self.words(of: change, .equal))
      words += came + stayed
      inserted += came
      deleted += Self.words(of: change, .delete)
      if change.kind == .moved { moved += stayed }
    }
  }

  /// The words in all edits of one operation.
  package static func words(of change: BlockChange, _ operation: EditOperation) -> Int {
    change.edits.filter { $0.operation == operation }.reduce(0) { $0 + words(in: $1.text) }
  }

  private static func words(in text: String) -> Int {
    text.utf8.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }.count
  }
}
