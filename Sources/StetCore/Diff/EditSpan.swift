/// One step of a diff as places in the two texts, in byte offsets.
package struct EditSpan: Hashable, Sendable {
  package let operation: EditOperation
  package let isSmall: Bool
  // 32 bits each: a diff holds a great many of these.
  private let moveNumber: Int32
  private let oldStart: Int32
  private let oldEnd: Int32
  private let newStart: Int32
  private let newEnd: Int32

  init(
    _ operation: EditOperation, old: Range<Int>, new: Range<Int>, isSmall: Bool = false,
    move: Int? = nil
  ) {
    self.operation = operation
    self.isSmall = isSmall
    moveNumber = Int32(truncatingIfNeeded: move ?? 0)
    oldStart = Int32(truncatingIfNeeded: old.lowerBound)
    oldEnd = Int32(truncatingIfNeeded: old.upperBound)
    newStart = Int32(truncatingIfNeeded: new.lowerBound)
    newEnd = Int32(truncatingIfNeeded: new.upperBound)
  }

  /// What the step covers of the old text; empty for an insertion, and then where the old text goes on.
  package var old: Range<Int> { Int(oldStart)..<Int(oldEnd) }
  /// What the step covers of the new text; empty for a deletion, and then where the new text goes on.
  package var new: Range<Int> { Int(newStart)..<Int(newEnd) }
  /// The number that the ends of a moved passage share.
  package var move: Int? { moveNumber == 0 ? nil : Int(moveNumber) }

  /// How many bytes of text the step covers.
  package var count: Int { max(old.count, new.count) }

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
}
