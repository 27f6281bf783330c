/// Digits that are no quantity: parts of designators, telephone numbers.
extension NumberReader {
  /// `С-300ПМУ-2`, `9К720`: takes the whole chain; its figures only answer for others.
  mutating func readDesignator() -> Bool {
    let hasPrefix = text.prefixed(position)
    guard hasPrefix || text.letteredAfter(position) else { return false }
    var index = position
    var last = position
    while let next = text.chainEnd(index) {
      if text.tokens[index].kind == .digits { holdPart(index, isPrefixed: hasPrefix) }
      last = index
      index = next
    }
    if last == index { return false }
    position = index
    return true
  }

  private mutating func holdPart(_ index: Int, isPrefixed: Bool) {
    let digits = text.tokens[index]
    let isLong = digits.length > ExactNumber.mostDigits
    let value = isLong ? ExactNumber(0) : ExactNumber(Int64(clamping: digits.code))
    var draft = NumberDraft(value, from: digits.start, to: digits.end)
    draft.kind = .designatorPart
    let isYear = digits.length == 4 && (1900...2099).contains(digits.code) && isPrefixed
    if !isYear || text.word(index + 1) != nil { draft.offerOnly() }
    if text.isMark(index + 1, "."), let decimals = text.digits(index + 2), decimals.length <= 6,
      let sum = value.adding(
        ExactNumber(Int64(clamping: decimals.code), exponent: -decimals.length))
    {
      draft.offers.append(.plain(sum))
    }
    hold(draft, end: index + 1)
  }

  /// `+7 (495) 123-45-67` and `8 (800) 555-35-35`: nine digits or more, compared as one.
  mutating func readPhone() -> Bool {
    let hasPlus = text.isMark(position - 1, "+")
    guard hasPlus || text.hasAreaCode(position) || text.hasTrunkCode(position) else { return false }
    var index = position
    var last = position
    var count = 0
    var hash = Fingerprint()
    while let token = text.token(index), count <= 15 {
      if token.kind == .digits {
        for byte in text.bytes[token.range] { hash.take(UInt32(byte)) }
        count += token.length
        last = index
      } else if !text.isPhoneMark(token) {
        break
      }
      index += 1
    }
    guard (9...15).contains(count), text.tokens[position].length <= 13 else { return false }
    let start = hasPlus ? text.tokens[position - 1].start : text.tokens[position].start
    hold(NumberDraft(code: hash.value, from: start, to: text.tokens[last].end), end: last + 1)
    return true
  }
}

extension NumberTokens {
  /// The index after the token at `index` and the mark that ties the next one to the chain,
  /// or nil when the chain does not go through `index`.
  func chainEnd(_ index: Int) -> Int? {
    guard let here = token(index), here.kind == .digits || here.kind == .word else { return nil }
    guard let next = token(index + 1) else { return index + 1 }
    guard next.kind == .mark, let after = token(index + 2) else { return index + 1 }
    let isDot = next.scalar == 0x2E || next.scalar == 0x2F
    if isDot, after.kind == .digits { return index + 2 }
    if ScalarFacts.isDash(next.scalar) {
      let isCode = after.kind == .digits || after.kind == .word && after.isAllCapitals
      return isCode ? index + 2 : index + 1
    }
    return index + 1
  }

  /// Whether letters stand right before the digits at `index`, or a hyphen and letters.
  func prefixed(_ index: Int) -> Bool {
    guard let before = token(index - 1) else { return false }
    if before.kind == .word { return isPrefix(index - 1) }
    guard before.kind == .mark, ScalarFacts.isDash(before.scalar) else { return false }
    return word(index - 2) != nil && isPrefix(index - 2)
  }

  /// Whether the word at `index` can open a designator: not `mid-`, `No`, `2x4`, `5-го–7`.
  func isPrefix(_ index: Int) -> Bool {
    let word = tokens[index]
    if lexicon.roles[word.code] != nil, !word.isAllCapitals || !word.traits.contains(.single) {
      return false
    }
    guard let before = token(index - 1) else { return true }
    if before.kind == .digits { return false }
    return
      !(before.kind == .mark && ScalarFacts.isHyphen(before.scalar) && digits(index - 2) != nil)
  }

  /// `9К720`, `2С19`, `3М-54`, `5G`: capitals right after the digits.
  func letteredAfter(_ index: Int) -> Bool {
    guard let word = word(index + 1), word.isAllCapitals else { return false }
    if digits(index + 2) != nil { return true }
    if lexicon.roles[word.code] != nil || lexicon.ordinalEndings.contains(word.code) {
      return false
    }
    if let dash = mark(index + 2), ScalarFacts.isHyphen(dash), digits(index + 3) != nil {
      return true
    }
    return lexicon.multipliers[word.code] == nil
      && !NumberLexicon.capitalUnits.contains(word.code)
  }

  func hasAreaCode(_ index: Int) -> Bool {
    guard tokens[index].length == 1 else { return false }
    let open = skippingSpace(index + 1)
    return isMark(open, "(") && (3...5).contains(digits(open + 1)?.length ?? 0)
      && isMark(open + 2, ")")
  }

  /// `8 800 555 35 35`: the trunk code 7 or 8, then groups of three, three and two.
  func hasTrunkCode(_ index: Int) -> Bool {
    guard tokens[index].length == 1, tokens[index].code == 7 || tokens[index].code == 8,
      let area = digits(index + 2), let first = digits(index + 4), let second = digits(index + 6)
    else { return false }
    return area.length == 3 && first.length == 3 && (second.length == 2 || second.length == 4)
      && [1, 3, 5].allSatisfy { token(index + $0).map(isPhoneMark) ?? false }
  }

  func isPhoneMark(_ token: ProseToken) -> Bool {
    if token.kind == .space { return token.length <= 2 && !token.traits.contains(.lineBreak) }
    guard token.kind == .mark else { return false }
    return token.scalar == 0x28 || token.scalar == 0x29 || ScalarFacts.isDash(token.scalar)
  }
}

extension NumberLexicon {
  /// Units in capitals, which do not make a designator of the digits before them.
  static let capitalUnits: Set<UInt64> = Set(
    words(
      "mw gw kw kv w v a hz mb gb tb kb mm cm km kg c f ft in л км мм см кг гб мб тб мвт квт гвт в вт а гц"
    )
    .map { Fingerprint($0).value })
}
