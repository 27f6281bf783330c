/// Where moved passages stood and where they stand now, for readers of a diff.
package struct MoveEnds: Hashable, Sendable {
  private var origins: [Int: String] = [:]
  private var goals: [Int: String] = [:]

  package init(_ changes: [BlockChange]) {
    for change in changes {
      for edit in change.edits {
        guard let move = edit.move else { continue }
        switch edit.operation {
        case .delete: origins[move] = change.id
        case .insert: goals[move] = change.id
        case .equal: break
        }
      }
    }
  }

  /// The block that a passage stood in.
  package func origin(of move: Int) -> String? { origins[move] }

  /// The block that a passage stands in.
  package func goal(of move: Int) -> String? { goals[move] }
}

extension Edit {
  /// `moved to b5`, `moved from b2`, `moved within the block`; nil for text that did not move.
  ///
  /// - Parameter block: the one that this edit stands in.
  package func moveNote(in block: String, _ ends: MoveEnds) -> String? {
    guard let move, let other = operation == .delete ? ends.goal(of: move) : ends.origin(of: move)
    else { return nil }
    if other == block { return "moved within the block" }
    return operation == .delete ? "moved to \(other)" : "moved from \(other)"
  }
}
