extension Numbers {
  /// Numbers of an English text with a decimal comma left in them, such as `12,5 million`; UTF-8 byte
  /// offsets, half-open.
  ///
  /// Three digits after a comma are thousands, a second comma is a list; other languages are passed over.
  package static func decimalCommas(
    in text: some ProseReadable, language: String
  ) -> [Range<Int>] {
    guard ProseLanguage(tag: language) == .english else { return [] }
    let text = text.prose
    let tokens = text.tokens
    var links = text.links.map(\.range)[...]
    return tokens.indices.dropFirst().dropLast().compactMap { index in
      let (before, after) = (tokens[index - 1], tokens[index + 1])
      guard isComma(index, tokens), before.kind == .digits, after.kind == .digits,
        after.length != 3, !isComma(index - 2, tokens), !isComma(index + 2, tokens)
      else { return nil }
      links = links.drop { $0.upperBound <= before.start }
      let isLinked = links.first?.contains(before.start) ?? false
      return isLinked ? nil : before.start..<after.end
    }
  }

  private static func isComma(_ index: Int, _ tokens: ContiguousArray<ProseToken>) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .mark && tokens[index].scalar == 0x2C
  }
}
