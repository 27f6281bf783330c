/// What happens to a piece of text between two revisions.
package enum EditOperation: String, Hashable, CaseIterable, Sendable { case equal, delete, insert }

/// One step of a word diff: a piece of text that both sides share, or that only one has.
///
/// Joined in order, the `equal` and `delete` texts are the old text and the `equal` and `insert` texts the
/// new one, to the byte.
package struct Edit: Hashable, Sendable {
  package let operation: EditOperation
  package let text: String
  /// A change of inflection, case, white space or punctuation alone.
  package let isSmall: Bool
  /// The number that the two ends of a moved passage share, from 1; nil for text that did not move.
  package let move: Int?

  package init(_ operation: EditOperation, _ text: String, isSmall: Bool = false, move: Int? = nil)
  {
    self.operation = operation
    self.text = text
    self.isSmall = isSmall
    self.move = move
  }
}
