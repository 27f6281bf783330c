/// Finds the words of a text, as the term scanner sees them.
package struct WordScanner: Sendable {
  private let rules: WordRules

  /// - Parameter language: a BCP 47 tag; it decides whether hyphens and apostrophes join letters.
  package init(language: String) {
    rules = WordRules(language: language)
  }

  /// Calls `body` with each word's half-open range of UTF-8 offsets, left to right.
  package func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    guard let base = bytes.baseAddress else { return }
    rules.table.entries.withUnsafeBufferPointer { folds in
      guard let table = folds.baseAddress else { return }
      let reader = WordReader(base: base, count: bytes.count, table: table, policy: rules.policy)
      var word = Word()
      var position = 0
      while reader.next(from: position, into: &word) {
        position = word.end
        body(word.start..<word.end)
      }
    }
  }

  package func words(in text: String) -> [Range<Int>] {
    var text = text
    var words: [Range<Int>] = []
    text.withUTF8 { scan($0) { words.append($0) } }
    return words
  }
}
