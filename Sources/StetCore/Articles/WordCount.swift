/// Words as a desk pays for them: what stands between spaces.
package enum WordCount {
  package static func of(_ text: String) -> Int {
    var count = 0
    var isInWord = false
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x09
      if !isSpace, !isInWord { count += 1 }
      isInWord = !isSpace
    }
    return count
  }

  package static func of(_ source: SourceRevision) -> Int {
    source.blocks.reduce(0) { $0 + of($1.text) }
  }

  package static func of(_ draft: DraftRevision) -> Int {
    draft.blocks.reduce(0) { $0 + of($1.text) }
  }
}
