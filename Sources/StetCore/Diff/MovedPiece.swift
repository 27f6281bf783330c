/// A passage deleted in one place that stands word for word in another: the byte ranges of one unbroken
/// piece of it. A passage edited on its way has several pieces with one number.
struct MovedPiece: Hashable, Sendable {
  let old: Range<Int>
  let new: Range<Int>
  /// Counts from 1 in the order of the new text.
  let number: Int
}
