/// Word-level differences between two texts.
package enum WordDiff {
  /// The edits that turn `old` into `new`, in order; none is empty, and no two neighbours are `equal`.
  ///
  /// A changed place gives its `delete` before its `insert`. Joined `equal` and `delete` texts are `old`,
  /// joined `equal` and `insert` texts are `new`, to the byte, whatever the input. Time grows with the
  /// length of the texts and the number of changes, never with the product of the lengths.
  ///
  /// - Parameter readable: slide edits to word, clause and sentence boundaries, absorb stray common words
  ///   and number moved passages; without it as few words change as can be.
  package static func edits(from old: String, to new: String, readable: Bool = true) -> [Edit] {
    var (old, new) = (old, new)
    return old.withUTF8 { old in
      new.withUTF8 { new in
        let pair = TextPair(old: 0..<old.count, new: 0..<new.count)
        let script = DifferenceScript(old: old, new: new, pairs: [pair], isReadable: readable)
        let spans = SpanWriter(script, old: old, new: new).spans(ofPair: 0)
        return spans.map { Edit($0, old: old, new: new) }
      }
    }
  }
}

extension Edit {
  /// The edit with its text read from the side that has it; bytes that are no UTF-8 become U+FFFD.
  init(_ span: EditSpan, old: UnsafeBufferPointer<UInt8>, new: UnsafeBufferPointer<UInt8>) {
    let bytes = span.operation == .insert ? new[span.new] : old[span.old]
    self.init(
      span.operation, String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self),
      isSmall: span.isSmall, move: span.move)
  }
}
