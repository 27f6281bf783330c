/// Marks that stand wrong: said twice, after a space, without one.
package enum Punctuation {
  /// Repeated or clashing marks such as `,,` `..` `,.` `;;`; UTF-8 byte offsets, half-open.
  ///
  /// `...`, `?!`, `!!!` and `?..` are meant; so is a comma after an abbreviation's stop.
  package static func repeated(in text: some ProseReadable) -> [Range<Int>] {
    let text = text.prose
    let tokens = text.tokens
    var found: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      guard isPoint(index, tokens) else {
        index += 1
        continue
      }
      let start = index
      while isPoint(index, tokens) { index += 1 }
      if index - start > 1, isFault(tokens[start..<index].map(\.scalar)) {
        found.append(tokens[start].start..<tokens[index - 1].end)
      }
    }
    return found
  }

  private static func isPoint(_ index: Int, _ tokens: ContiguousArray<ProseToken>) -> Bool {
    guard index < tokens.count, tokens[index].kind == .mark else { return false }
    switch tokens[index].scalar {
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F: return true
    default: return false
    }
  }

  private static func isFault(_ run: [UInt32]) -> Bool {
    let calls = run.filter { $0 == 0x21 || $0 == 0x3F }
    if calls.count == run.count { return run.count > 5 }
    let stops = run.filter { $0 == 0x2E }
    if stops.count == run.count { return run.count == 2 || run.count > 6 }
    // `?..`, `!..`, `?!...`: the call first.
    if stops.count + calls.count == run.count {
      return stops.count == 1 || run.prefix(calls.count).contains(0x2E) && stops.count < 3
    }
    let tail = run.drop { $0 == 0x2E }
    let isAbbreviated = stops.count == 1 || stops.count == 3
    if run.first == 0x2E, isAbbreviated, tail.count == 1 { return false }
    // `!,` and `?,` inside titles, `:` after them too.
    return
      !(calls.count == run.count - 1 && (run.last == 0x2C || run.last == 0x3A || run.last == 0x3B))
  }

  /// A space before a mark that leans on the word before it; the range is the space.
  package static func spaceBefore(in text: some ProseReadable) -> [Range<Int>] {
    let text = text.prose
    let tokens = text.tokens
    return tokens.indices.compactMap { index in
      guard tokens[index].kind == .space, !tokens[index].traits.contains(.lineBreak), index > 0,
        index + 1 < tokens.count, tokens[index - 1].kind == .word || isCloser(tokens[index - 1]),
        leans(index + 1, tokens)
      else { return nil }
      return tokens[index].range
    }
  }

  private static func isCloser(_ token: ProseToken) -> Bool {
    token.kind == .mark && SentenceMarks.isCloser(token.scalar) && token.scalar != 0x201C
  }

  /// Whether the mark at `index` leans: not the stop of ` .50`, ` .ru`, ` ...`, not ` :)`.
  private static func leans(_ index: Int, _ tokens: ContiguousArray<ProseToken>) -> Bool {
    guard tokens[index].kind == .mark else { return false }
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    switch tokens[index].scalar {
    case 0x2C, 0x3B: return next?.kind != .mark || tokens[index].scalar == 0x2C
    case 0x21, 0x3F: return next?.kind != .word
    case 0x2E: return next == nil || next?.kind == .space
    case 0x3A: return next == nil || next?.kind == .space
    case 0xBB, 0x201D: return true
    case 0x29: return !(next?.kind == .mark && next?.scalar == 0x29)
    default: return false
    }
  }

  /// No space after a comma or a stop between two words: `слово,слово`, `конец.Начало`.
  ///
  /// Numbers, addresses (`site.ru`), initials (`А.С.Пушкин`) and abbreviations (`т.е.`) are left alone.
  package static func spaceMissing(in text: some ProseReadable) -> [Range<Int>] {
    let text = text.prose
    let tokens = text.tokens
    let links = text.links.map(\.range)
    var nextLink = 0
    return tokens.indices.compactMap { index in
      let token = tokens[index]
      while nextLink < links.count, links[nextLink].upperBound <= token.start { nextLink += 1 }
      let isLinked = nextLink < links.count && links[nextLink].contains(token.start)
      return !isLinked && lacksSpace(index, tokens) ? token.range : nil
    }
  }

  private static func lacksSpace(_ index: Int, _ tokens: ContiguousArray<ProseToken>) -> Bool {
    guard index > 0, index + 1 < tokens.count, tokens[index].kind == .mark,
      tokens[index - 1].kind == .word, tokens[index + 1].kind == .word
    else { return false }
    let (before, after) = (tokens[index - 1], tokens[index + 1])
    let scripts: ProseToken.Traits = [.latin, .cyrillic]
    switch tokens[index].scalar {
    case 0x2C, 0x3B: return true
    case 0x2E:
      return before.traits.contains(.hasLower) && !before.traits.contains(.single)
        && after.traits.contains([.capital, .hasLower]) && !after.traits.contains(.single)
        && before.traits.intersection(scripts) == after.traits.intersection(scripts)
        && !before.traits.contains(.capital)
    default: return false
    }
  }
}
