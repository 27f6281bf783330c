/// A stretch of a term: words that stand still, or one word with its forms.
struct TermPart {
  /// Bytes copied as written, before the forms and after them.
  var before: Range<Int>
  var after: Range<Int>
  /// Indices into the arena; empty when the stretch stands still.
  var forms: Range<Int>
}

/// What the expansion of one term works on: its words, their forms, and the parts in order.
struct TermWorkspace {
  let text: TermText
  var arena: FormArena
  private(set) var parts = ContiguousArray<TermPart>()
  /// The first byte of the term that no part holds yet.
  private var next = 0

  init(_ text: TermText) {
    self.text = text
    arena = FormArena(text.written)
  }

  var words: ContiguousArray<TermWord> { text.words }

  /// Places the forms of `word`; what lies before it and has no part yet stands still.
  mutating func place(_ word: TermWord, _ forms: Range<Int>) {
    if forms.isEmpty { return }
    parts.append(
      TermPart(
        before: next..<word.core.lowerBound, after: word.core.upperBound..<word.core.upperBound,
        forms: forms))
    next = word.core.upperBound
  }

  /// Closes the term: what follows the last word with forms stands still.
  mutating func finish() {
    let end = text.written.count
    guard let last = parts.indices.last, next < end else { return }
    parts[last].after = next..<end
    next = end
  }
}
