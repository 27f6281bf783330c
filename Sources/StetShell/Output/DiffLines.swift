import StetCore

/// A diff for a terminal: each block that changed, with its words marked.
struct DiffLines {
  private static let indent = 2

  let console: Console
  /// How many unchanged words stand on each side of a change; nil for all.
  var context: Int?
  /// What stands under a block's title, by its id: who changed it, the text it belongs to.
  var remarks: [String: [Styled]] = [:]

  /// Every block that changed, one under another, and how much it was.
  func printInline(_ changes: [BlockChange]) {
    let text = text(changes)
    for change in changes where change.kind != .same {
      printTitle(change, text)
      var rows = wrapped(text.inline(change))
      while rows.count > 1, rows.last?.isEmpty == true { rows.removeLast() }
      for row in rows { console.print(Styled("  ") + row) }
    }
    Self.summary(DiffStat(of: changes), console)
  }

  /// The old text on the left, the new one on the right, in lines that the terminal holds.
  func printSideBySide(_ changes: [BlockChange]) {
    let text = text(changes)
    let column = max((console.width - Self.indent - 3) / 2, 16)
    for change in changes where change.kind != .same {
      printTitle(change, text)
      let left = StyledWrap.lines(of: text.old(change), to: column)
      let right = StyledWrap.lines(of: text.new(change), to: column)
      for row in 0..<max(left.count, right.count) {
        let old = row < left.count ? left[row] : Styled("")
        let new = row < right.count ? right[row] : Styled("")
        guard !old.isEmpty || !new.isEmpty else { continue }
        console.print(Styled("  ") + old.filled(to: column) + Styled(" │ ", .dim) + new)
      }
    }
    Self.summary(DiffStat(of: changes), console)
  }

  private func text(_ changes: [BlockChange]) -> DiffText {
    DiffText(changes, hasColour: console.out.hasColour, context: context)
  }

  private func printTitle(_ change: BlockChange, _ text: DiffText) {
    console.print(text.title(change))
    for remark in remarks[change.id] ?? [] {
      for row in wrapped(remark) { console.print(Styled("  ") + row) }
    }
  }

  /// Lines as long as they are where a program reads them.
  private func wrapped(_ text: Styled) -> [Styled] {
    console.out.isTerminal
      ? StyledWrap.lines(of: text, to: console.width - Self.indent) : text.lines
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
}
