/// Word-level differences between two texts.
package enum WordDiff {
  /// The edits that turn `old` into `new`, in order; none is empty, and no two neighbours are `equal`.
  ///
  /// A changed place gives its `delete` before its `insert`. Joined `equal` and `delete` texts are `old`,
  /// joined `equal` and `insert` texts are `new`, to the byte, whatever the input. Time grows with the
  /// length of the texts and the number of changes, never with the product of the lengths.
  ///
  /// - Parameter readable: slide edits to word, clause and sentence boundaries and absorb stray common
  ///   words; without it as few words change as can be.
  package static func edits(from old: String, to new: String, readable: Bool = true) -> [Edit] {
    var (old, new) = (old, new)
    return old.withUTF8 { old in
      new.withUTF8 { new in
        let hunks = TextDifference(old: old, new: new).hunks(isReadable: readable)
        return edits(hunks, old, new)
      }
    }
  }

  private static func edits(
    _ hunks: [Hunk], _ old: UnsafeBufferPointer<UInt8>, _ new: UnsafeBufferPointer<UInt8>
  ) -> [Edit] {
    var edits: [Edit] = []
    edits.reserveCapacity(hunks.count * 3 + 1)
    func append(
      _ operation: EditOperation, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) {
      guard !range.isEmpty else { return }
      let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
      edits.append(Edit(operation, text))
    }
    var position = 0
    for hunk in hunks {
      append(.equal, old, position..<hunk.old.lowerBound)
      append(.delete, old, hunk.old)
      append(.insert, new, hunk.new)
      position = hunk.old.upperBound
    }
    append(.equal, old, position..<old.count)
    return edits
  }
}
