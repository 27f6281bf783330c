import StetCore

/// The words of a diff for a terminal or a pipe, marked as what they are.
struct DiffText {
  private static let shownOfMoved = (first: 6, last: 3)

  let hasColour: Bool
  /// How many unchanged words stand on each side of a change; nil for all.
  let context: Int?
  private let ends: MoveEnds

  init(_ changes: [BlockChange], hasColour: Bool, context: Int?) {
    self.hasColour = hasColour
    self.context = context
    ends = MoveEnds(changes)
  }

  /// `b3 changed`, with what else a reader should know of the block as a whole.
  func title(_ change: BlockChange) -> Styled {
    let notes = change.notes
    let note = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
    return Styled(Visible.line(change.id) + " ", .bold) + Styled(change.kind.rawValue + note, .dim)
  }

  /// Both sides in one text.
  func inline(_ change: BlockChange) -> Styled { text(change) { _ in true } }

  /// The block as it was.
  func old(_ change: BlockChange) -> Styled { text(change) { $0.operation != .insert } }

  /// The block as it is.
  func new(_ change: BlockChange) -> Styled { text(change) { $0.operation != .delete } }

  private func text(_ change: BlockChange, _ isShown: (Edit) -> Bool) -> Styled {
    var line = Styled("")
    let edits = change.editsForReading
    for (index, edit) in edits.enumerated() where isShown(edit) {
      if edit.operation == .equal {
        line.append(clipped(edit.text, index == 0, index == edits.count - 1), .plain)
      } else {
        let rest = edits[(index + 1)...]
        let isLast = !rest.contains { $0.move == edit.move && $0.operation == edit.operation }
        append(edit, isLast: isLast, in: change.id, to: &line)
      }
    }
    return line
  }

  /// - Parameter isLast: whether a moved passage ends here.
  private func append(_ edit: Edit, isLast: Bool, in block: String, to line: inout Styled) {
    let isAway = edit.operation == .delete
    let text =
      isAway && edit.move != nil
      ? WordClip.middle(of: edit.text, Self.shownOfMoved.first, Self.shownOfMoved.last)
      : visible(edit.text, isAway: isAway)
    // Marks of their own that stand in the text could be taken for these; JSON is for programs.
    let marks = isAway ? ("[-", "-]") : ("{+", "+}")
    line.append(hasColour ? text : marks.0 + text + marks.1, style(edit))
    guard isLast, let note = edit.moveNote(in: block, ends) else { return }
    line.append(" ", .plain)
    line.append("(\(note))", .dim)
    if text.utf8.last == 0x20 || text.utf8.last == 0x0A { line.append(" ", .plain) }
  }

  /// A line end that came or went alone is nothing to see without a sign.
  private func visible(_ text: String, isAway: Bool) -> String {
    guard text.utf8.allSatisfy({ $0 == 0x0A }) else { return text }
    return String(repeating: isAway ? "↵" : "↵\n", count: text.utf8.count)
  }

  private func style(_ edit: Edit) -> Style {
    let isAway = edit.operation == .delete
    if edit.move != nil { return isAway ? .movedAway : .movedHere }
    if edit.isSmall { return isAway ? .deletedSmall : .insertedSmall }
    return isAway ? .deleted : .inserted
  }

  /// What is left of unchanged text under ``context``.
  private func clipped(_ text: String, _ isFirst: Bool, _ isLast: Bool) -> String {
    guard let context else { return text }
    let clip = WordClip.middle(of: text, isFirst ? 0 : context, isLast ? 0 : context)
    return (!isFirst && clip.hasPrefix("…") ? " " : "") + clip
      + (!isLast && clip.hasSuffix("…") ? " " : "")
  }
}
