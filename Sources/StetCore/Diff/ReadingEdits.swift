extension BlockChange {
  /// The edits as a page shows them, without the line ends that only part this block from the next: a reader
  /// sees the blocks apart anyway. Line ends stay where nothing else changed. A space that moved along with a
  /// passage is part of it.
  package var editsForReading: [Edit] {
    var edits = withMovedSpaces
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

  private var withMovedSpaces: [Edit] {
    var joined: [Edit] = []
    for edit in edits {
      guard let last = joined.last, last.operation == edit.operation else {
        joined.append(edit)
        continue
      }
      if last.move != nil, edit.move == nil, edit.isSpace {
        joined[joined.count - 1] = last.joined(to: edit, move: last.move)
      } else if edit.move != nil, last.move == nil, last.isSpace {
        joined[joined.count - 1] = last.joined(to: edit, move: edit.move)
      } else {
        joined.append(edit)
      }
    }
    return joined
  }
}

extension Edit {
  fileprivate var isSpace: Bool { text.utf8.allSatisfy { $0 == 0x20 } }

  fileprivate func joined(to next: Edit, move: Int?) -> Edit {
    Edit(operation, text + next.text, isSmall: isSmall && next.isSmall, move: move)
  }
}

extension String {
  fileprivate var withoutLastLineEnds: String {
    guard utf8.last == 0x0A || utf8.last == 0x0D else { return self }
    let end = utf8.lastIndex { $0 != 0x0A && $0 != 0x0D }.map(utf8.index(after:)) ?? startIndex
    return String(self[..<end])
  }
}
