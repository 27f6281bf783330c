/// One form of one word: a stem in the arena, an ending, and the slots that the form fills.
struct Form {
  var stem: Range<Int32>
  var ending: Tail
  var slots: Slots

  /// The bytes of the stem.
  var stemBytes: Range<Int> { Int(stem.lowerBound)..<Int(stem.upperBound) }
  var count: Int { stem.count + ending.count }
}
