/// One step of a diff as places in the two texts, in byte offsets.
///
/// `old` is empty for an insertion and `new` for a deletion; each then lies where the other text goes on.
package struct EditSpan: Hashable, Sendable {
  package let operation: EditOperation
  package let old: Range<Int>
  package let new: Range<Int>
  package let isSmall: Bool
  package let move: Int?

  init(
    _ operation: EditOperation, old: Range<Int>, new: Range<Int>, isSmall: Bool = false,
    move: Int? = nil
  ) {
    self.operation = operation
    self.old = old
    self.new = new
    self.isSmall = isSmall
    self.move = move
  }

  /// The same step for part of the text it covers.
  ///
  /// - Parameter part: offsets from the start of the step.
  func slice(_ part: Range<Int>) -> EditSpan {
    func shifted(_ range: Range<Int>) -> Range<Int> {
      range.isEmpty
        ? range : range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound
    }
    return EditSpan(operation, old: shifted(old), new: shifted(new), isSmall: isSmall, move: move)
  }

  /// How many bytes of text the step covers.
  var count: Int { max(old.count, new.count) }
}
