extension BlockChange {
  /// The edits without the line ends that only part this block from the next: a reader of a page sees the
  /// blocks apart anyway. Line ends stay where nothing else changed.
  package var editsForReading: [Edit] {
    var edits = edits
    var place = edits.count - 1
    while place >= 0 {
      let edit = edits[place]
      let text = edit.text.withoutLastLineEnds
      if !text.isEmpty {
        edits[place] = Edit(edit.operation, text, isSmall: edit.isSmall, move: edit.move)
        // What went stands before what came: both end the block.
        guard edit.operation == .insert, place > 0, edits[place - 1].operation == .delete else {
          break
        }
      } else {
        edits.remove(at: place)
      }
      place -= 1
    }
    let isChanged = self.edits.contains { $0.operation != .equal }
    return isChanged && !edits.contains { $0.operation != .equal } ? self.edits : edits
  }
}

extension String {
  fileprivate var withoutLastLineEnds: String {
    guard utf8.last == 0x0A || utf8.last == 0x0D else { return self }
    let end = utf8.lastIndex { $0 != 0x0A && $0 != 0x0D }.map(utf8.index(after:)) ?? startIndex
    return String(self[..<end])
  }
}
