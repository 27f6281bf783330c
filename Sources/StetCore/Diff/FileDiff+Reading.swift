extension FileDiff {
  /// The edits of a block without a moved passage as a page shows them: what
  /// ``BlockChange/editsForReading`` gives for the same edits.
  package func spansForReading(_ block: Block) -> [EditSpan] {
    let all = Array(spans[block.spans])
    var spans = all
    var place = spans.count - 1
    while place >= 0 {
      let span = spans[place]
      let length = lengthWithoutLastLineEnds(bytes(of: span))
      if length > 0 {
        if length < span.count { spans[place] = span.slice(0..<length) }
        guard span.operation == .insert, place > 0, spans[place - 1].operation == .delete else {
          break
        }
      } else {
        spans.remove(at: place)
      }
      place -= 1
    }
    let isChanged = all.contains { $0.operation != .equal }
    return isChanged && !spans.contains { $0.operation != .equal } ? all : spans
  }

  private func lengthWithoutLastLineEnds(_ bytes: ArraySlice<UInt8>) -> Int {
    var end = bytes.endIndex
    while end > bytes.startIndex, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return end - bytes.startIndex
  }
}
