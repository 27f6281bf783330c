import StetCore

/// A diff for a terminal: each block that changed, with its words marked.
enum DiffLines {
  static func print(_ changes: [BlockChange], _ console: Console) {
    for change in changes where change.kind != .same {
      console.print(Styled("\(change.id) ", .bold) + Styled(change.kind.rawValue, .dim))
      var line = Styled("")
      for edit in change.edits {
        line.parts += piece(edit, hasColour: console.out.hasColour).parts
      }
      for row in rows(line) { console.print(Styled("  ") + row) }
    }
    summary(DiffStat(of: changes), console)
  }

  static func summary(_ stat: DiffStat, _ console: Console) {
    console.print(
      Styled(
        "\(stat.inserted) words in, \(stat.deleted) out, of \(stat.words)"
          + (stat.moved > 0 ? "; \(stat.moved) moved" : ""), .dim))
  }

  /// One line a block: its id, the kind of change, and how many words came and went.
  static func stat(_ changes: [BlockChange], _ console: Console) {
    for change in changes where change.kind != .same {
      let stat = DiffStat(of: change.edits)
      console.print(
        Styled(Width.fit(change.id, to: 6), .bold)
          + Styled(Width.fit(change.kind.rawValue, to: 9), .dim)
          + Styled("+\(stat.inserted)", .green) + Styled(" ") + Styled("-\(stat.deleted)", .red))
    }
    summary(DiffStat(of: changes), console)
  }

  /// Where there is no colour the marks say it, as Git's word diff has them.
  private static func piece(_ edit: Edit, hasColour: Bool) -> Styled {
    switch edit.operation {
    case .equal: Styled(edit.text)
    case .delete: hasColour ? Styled(edit.text, .deleted) : Styled("[-\(edit.text)-]")
    case .insert: hasColour ? Styled(edit.text, .inserted) : Styled("{+\(edit.text)+}")
    }
  }

  /// Lines of a block's text, so that each is indented.
  private static func rows(_ line: Styled) -> [Styled] {
    var rows = [Styled("")]
    for part in line.parts {
      let lines = part.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      for (offset, text) in lines.enumerated() {
        if offset > 0 { rows.append(Styled("")) }
        rows[rows.count - 1].parts.append((String(Substring(text)), part.style))
      }
    }
    while rows.count > 1, rows.last?.isEmpty == true { rows.removeLast() }
    return rows
  }
}
