/// The walk over a text's tokens that finds its designators.
struct DesignatorReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let tokens: ContiguousArray<ProseToken>
  private let language: ProseLanguage
  private let links: [Range<Int>]
  private var found = DesignatorReading()
  private var nextLink = 0

  static func read(_ text: some ProseReadable, _ language: ProseLanguage) -> DesignatorReading {
    let text = text.prose
    let tokens = text.tokens
    let links = text.links.map(\.range)
    return text.withBytes { bytes in
      var reader = DesignatorReader(bytes: bytes, tokens: tokens, language: language, links: links)
      return reader.run()
    }
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, tokens: ContiguousArray<ProseToken>,
    language: ProseLanguage, links: [Range<Int>]
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.language = language
    self.links = links
  }

  private mutating func run() -> DesignatorReading {
    var index = 0
    while index < tokens.count {
      if isInLink(index) || tokens[index].kind == .space || tokens[index].kind == .mark {
        index += 1
      } else {
        index = readWord(index)
      }
    }
    return found
  }

  private mutating func isInLink(_ index: Int) -> Bool {
    while nextLink < links.count, links[nextLink].upperBound <= tokens[index].start {
      nextLink += 1
    }
    return nextLink < links.count && links[nextLink].contains(tokens[index].start)
  }

  /// Reads at a word or at digits; returns where to go on.
  private mutating func readWord(_ index: Int) -> Int {
    if tokens[index].kind == .digits {
      found.note(digits: text(index..<(index + 1)))
      guard let end = numberedEnd(index) else { return index + 1 }
      add(start: index, digits: index, end: end)
      return end
    }
    guard tokens[index].traits.contains(.capital) else { return index + 1 }
    guard let digits = digitsAfterWord(index) else {
      noteSpaced(index)
      return index + 1
    }
    let end = tailEnd(digits)
    add(start: index, digits: digits, end: end)
    return end
  }

  /// `9К720`, `3М-54`: digits, capitals, digits.
  private func numberedEnd(_ index: Int) -> Int? {
    guard let word = token(index + 1), word.kind == .word, word.traits.contains(.capital),
      word.length <= (word.isAllCapitals ? 8 : 4)
    else {
      return nil
    }
    let joint = isHyphen(index + 2) ? index + 3 : index + 2
    guard token(joint)?.kind == .digits, tokens[index].length <= 3 else { return nil }
    // `4x4` and `2Х2` count, and do not name.
    if word.traits.contains(.single), Self.crosses.contains(word.code), tokens[joint].length <= 2 {
      return nil
    }
    return tailEnd(index)
  }

  private static let crosses: Set<UInt64> = [Fingerprint("x").value, Fingerprint("х").value]

  /// The digits that follow a word at once or after a hyphen.
  private func digitsAfterWord(_ index: Int) -> Int? {
    let after = isHyphen(index + 1) || isDash(index + 1) ? index + 2 : index + 1
    return token(after)?.kind == .digits ? after : nil
  }

  /// The index after the suffix that follows the digits at `index`.
  private func tailEnd(_ index: Int) -> Int {
    var end = index + 1
    while let next = token(end) {
      if next.kind == .digits || next.kind == .word && isSuffix(end) {
        end += 1
      } else if isHyphen(end), let after = token(end + 1),
        after.kind == .digits || after.kind == .word && after.isAllCapitals && after.length <= 8
      {
        end += 2
      } else if next.kind == .mark, next.scalar == 0x2E, token(end + 1)?.kind == .digits {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Capitals such as `AMTSh`, or one small letter that is no plural `s`.
  private func isSuffix(_ index: Int) -> Bool {
    let word = tokens[index]
    if word.traits.contains(.capital) { return word.length <= 12 }
    return word.traits.contains(.single) && word.code != Self.plural
  }

  private static let plural = Fingerprint("s").value

  /// `BTR-82As`: a small `s` after a capital.
  private static func isPlural(_ suffix: String) -> Bool {
    let tail = suffix.unicodeScalars.suffix(2).map(\.value)
    return tail.count == 2 && tail[1] == 0x73 && ScalarCase.isUpper(tail[0])
  }

  private mutating func add(start: Int, digits: Int, end: Int) {
    let letters = start == digits ? "" : text(start..<(start + 1))
    let figures = text(digits..<(digits + 1))
    var suffix = text((digits + 1)..<end)
    var last = tokens[end - 1].end
    if Self.isPlural(suffix) {
      suffix.unicodeScalars.removeLast()
      last -= 1
    }
    let parts = DesignatorParts(letters: letters, digits: figures, suffix: suffix)
    let isTied = start == digits || digits == start + 1
    found.append(
      parts.mention(
        range: tokens[start].start..<last,
        kind: kind(start, parts, isTied: isTied), isCyrillicText: language.isCyrillic))
    for index in digits..<end where tokens[index].kind == .digits {
      found.note(digits: text(index..<(index + 1)))
    }
  }

  private func kind(_ start: Int, _ parts: DesignatorParts, isTied: Bool) -> DesignatorMention.Kind
  {
    if parts.letters.isEmpty { return .weapon }
    if DesignatorFacts.translated.contains(parts.lettersKey)
      || DesignatorFacts.formulas.contains(parts.canonical)
    {
      return .event
    }
    if parts.digits.utf8.count == 4, parts.suffix.isEmpty, !isTied,
      let year = Int(parts.digits), (1900...2099).contains(year)
    {
      return .event
    }
    let count = parts.letters.unicodeScalars.count
    // `G7`, `A4`, `Q3`: a letter and a figure name too many things, but not in `Панцирь-С1`.
    if isTied, count == 1, parts.digits.utf8.count == 1, parts.suffix.isEmpty, !isHyphen(start - 1)
    {
      return .event
    }
    return count <= 3 || tokens[start].isAllCapitals && count <= 6 ? .weapon : .name
  }

  /// `Su 57`, `Boeing 777`: a space where the hyphen should be only answers for the other side.
  private mutating func noteSpaced(_ index: Int) {
    guard let space = token(index + 1), space.kind == .space, !space.traits.contains(.lineBreak),
      token(index + 2)?.kind == .digits
    else { return }
    let end = tailEnd(index + 2)
    found.note(key: DesignatorKey.of(text(index..<(index + 1)) + text((index + 2)..<end)))
  }
}

/// Looking around among the tokens.
extension DesignatorReader {
  private func token(_ index: Int) -> ProseToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  private func isHyphen(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .mark else { return false }
    return ScalarFacts.isHyphen(token.scalar)
  }

  private func isDash(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .mark else { return false }
    return token.scalar == 0x2013
  }

  private func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let span = tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
    return String(decoding: bytes[span], as: UTF8.self)
  }
}
