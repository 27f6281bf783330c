extension Scripts {
  /// Words of `text` that the language's own alphabet can't write: a stretch of neighbours is one range.
  ///
  /// In English and Turkish text that is Cyrillic, a quoted Russian title too; in Russian, Ukrainian
  /// and Bulgarian the letters of the others (`ы` in Ukrainian, `і` in Russian), because Latin words are
  /// at home there. Letters of designators (`С-400`) are left to the designator rules.
  ///
  /// - Returns: UTF-8 byte offsets, half-open, in text order.
  package static func leftovers(in text: some ProseReadable, language: String) -> [Range<Int>] {
    let language = ProseLanguage(tag: language)
    let text = text.prose
    let tokens = text.tokens
    guard tokens.contains(where: { $0.traits.contains(.cyrillic) }) else { return [] }
    return text.withBytes { bytes in
      let foreign = tokens.indices.filter { index in
        let token = tokens[index]
        guard token.kind == .word, token.traits.contains(.cyrillic) else { return false }
        if language.isCyrillic { return hasForeignLetter(token.range, bytes, language) }
        return !isOfDesignator(index, tokens)
      }
      return stretches(foreign, tokens)
    }
  }

  private static func hasForeignLetter(
    _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ language: ProseLanguage
  ) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, after) = ScalarFacts.decode(bytes, at: index)
      if isForeign(ScalarCase.lower(scalar), in: language) { return true }
      index = after
    }
    return false
  }

  private static func isForeign(_ letter: UInt32, in language: ProseLanguage) -> Bool {
    switch language {
    case .russian: [0x456, 0x457, 0x454, 0x491, 0x45E].contains(letter)
    case .ukrainian: [0x44B, 0x44D, 0x451, 0x44A].contains(letter)
    case .bulgarian: [0x44B, 0x44D, 0x451, 0x456, 0x457, 0x454].contains(letter)
    case .turkish, .english, .other: false
    }
  }

  private static func isOfDesignator(
    _ index: Int, _ tokens: ContiguousArray<ProseToken>
  ) -> Bool {
    let near = [index - 2, index - 1, index + 1, index + 2].filter(tokens.indices.contains)
    return near.contains { other in
      let gap = tokens[min(other, index) + 1..<max(other, index)]
      return tokens[other].kind == .digits
        && gap.allSatisfy { $0.kind == .mark && ScalarFacts.isDash($0.scalar) }
    }
  }

  /// Joins neighbours with at most a space or two marks between them.
  private static func stretches(
    _ indices: [Int], _ tokens: ContiguousArray<ProseToken>
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var last = -10
    for index in indices {
      let token = tokens[index]
      if index - last <= 3, let open = ranges.popLast() {
        ranges.append(open.lowerBound..<token.end)
      } else {
        ranges.append(token.range)
      }
      last = index
    }
    return ranges
  }

  /// A lone Latin letter between Cyrillic words that was meant as a Cyrillic one: `танки c пушками`.
  package static func loneLookalikes(in text: some ProseReadable) -> [Stranger] {
    let text = text.prose
    let tokens = text.tokens
    let lone: ProseToken.Traits = [.latin, .single]
    let candidates = tokens.indices.filter { index in
      tokens[index].kind == .word && tokens[index].traits.contains(lone)
        && isCyrillicWord(index - 2, tokens) && isCyrillicWord(index + 2, tokens)
        && tokens[index - 1].kind == .space && tokens[index + 1].kind == .space
    }
    guard !candidates.isEmpty else { return [] }
    return text.withBytes { bytes in
      candidates.compactMap { index in
        let scalar = ScalarFacts.decode(bytes, at: tokens[index].start).0
        // Only letters that are Russian, Ukrainian or Bulgarian words; a capital is a label: `план B`.
        guard let twin = Lookalikes.cyrillic(for: scalar), let letter = Unicode.Scalar(scalar),
          oneLetterWords.contains(twin.value)
        else { return nil }
        return Stranger(range: tokens[index].range, letter: letter, lookalike: twin)
      }
    }
  }

  private static let oneLetterWords = Set("авикосуіє".unicodeScalars.map(\.value))

  private static func isCyrillicWord(_ index: Int, _ tokens: ContiguousArray<ProseToken>) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word
      && tokens[index].traits.contains(.cyrillic) && tokens[index].traits.contains(.hasLower)
  }
}
