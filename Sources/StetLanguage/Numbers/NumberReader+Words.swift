/// Numbers written in words, and words that answer for a number.
extension NumberReader {
  mutating func readWord(_ word: ProseToken) {
    if let month = text.month(position) { return readMonth(month) }
    if text.lexicon.numerals[word.code] != nil || text.standsAlone(word.code) {
      return readSpelled()
    }
    if let roman = text.readRoman(position) { return hold(roman, end: position + 1) }
    if let decade = text.lexicon.decades[word.code] {
      reading.offer(.decade(decade))
      reading.offer(.plain(decade))
    } else if let span = text.lexicon.spans[word.code] {
      // `a day` is 24 hours; a bare `year` stands in every date and answers for nothing.
      if span != .year, let times = span.times { reading.offer(.plain(times)) }
      // `в час дня`.
      if span == .hour, let part = text.dayPart(after: position + 1) {
        reading.offer(.plain(1))
        for key in NumberKey.times(1, 0, part.role) { reading.offer(key) }
      }
    } else if text.lexicon.roles[word.code] == .article {
      reading.offer(.weakOne)
    } else {
      offerPrefix(word)
    }
    position += 1
  }

  mutating func readMark(_ mark: ProseToken) {
    defer { position += 1 }
    guard let fraction = VulgarFraction.value(of: mark.scalar) else { return }
    for key in fraction.keys { reading.offer(key) }
  }

  private mutating func readSpelled() {
    var spelled = SpelledNumber(reader: text, at: position)
    spelled.run()
    var draft = NumberDraft(
      spelled.value, from: text.tokens[position].start, to: text.tokens[spelled.end - 1].end)
    draft.isSpelled = true
    draft.kind = spelled.isOrdinal ? .ordinal : .cardinal
    if spelled.value == ExactNumber(1) { draft.offers.append(.weakOne) }
    draft.offers += spelled.extra
    var quantity = Quantity(
      draft: draft, end: spelled.end, isWhole: true, digits: 2, power: spelled.power)
    if let inverted = spelled.inverted { quantity.draft.allow(.plain(inverted)) }
    text.readParts(spelled, &quantity)
    text.readSpan(&quantity)
    finish(&quantity, isFirm: spelled.isFirm)
  }

  /// What can stand after a spelled number: a half, a month, an hour, a percent sign.
  private mutating func finish(_ quantity: inout Quantity, isFirm: Bool) {
    if !isFirm, text.halfEnd(quantity.end) != nil,
      let more = quantity.draft.value.times(15)?.scaled(byTenTo: -1)
    {
      // `a decade and a half`.
      quantity.draft.offers.append(.plain(more))
    }
    text.readHalf(&quantity)
    let isDated = text.readDate(&quantity)
    if !isDated, !text.readTime(&quantity) { text.readUnit(&quantity) }
    if !isFirm, !isDated { quantity.draft.offerOnly() }
    hold(quantity)
  }

  /// `двадцатипятилетний` answers for 25.
  private mutating func offerPrefix(_ word: ProseToken) {
    guard word.length >= 5, !text.lexicon.prefixes.isEmpty else { return }
    guard let first = text.longestPrefix(from: word.start, to: word.end) else { return }
    reading.offer(.plain(first.value))
    guard first.value >= 20, let second = text.longestPrefix(from: first.end, to: word.end),
      second.value < first.value
    else { return }
    reading.offer(.plain(first.value + second.value))
  }
}

extension NumberTokens {
  func standsAlone(_ code: UInt64) -> Bool {
    lexicon.multipliers[code]?.standsAlone ?? false
  }

  /// `две трети`, `three quarters`; an ordinal alone can be a part: `a fifth`.
  func readParts(_ spelled: SpelledNumber, _ quantity: inout Quantity) {
    guard let value = spelled.value.whole, value < 100 else { return }
    if spelled.isOrdinal, value > 0 { quantity.draft.offers += Self.shares(Int(value)) }
    if let decade = lexicon.decades[tokens[spelled.end - 1].code] {
      quantity.draft.kind = .decade
      quantity.draft.allow(.decade(decade))
      // `в двадцатых числах` are days of a month.
      if decade <= 20 { quantity.draft.offerOnly() }
    }
    var index = skippingSpace(spelled.end)
    if let scalar = mark(index), ScalarFacts.isHyphen(scalar) { index += 1 }
    guard !spelled.isOrdinal, let word = word(index), let under = lexicon.parts[word.code] else {
      return
    }
    for key in VulgarFraction(over: Int(value), under: under).keys { quantity.draft.allow(key) }
    extend(&quantity, to: index + 1)
  }

  /// What `a third` can be written as: 1/3, 33 %.
  private static func shares(_ under: Int) -> [NumberKey] {
    [.fraction(1, under)] + (under == 3 ? [.plain(33)] : under <= 5 ? [.plain(100 / under)] : [])
  }

  /// The longest listed beginning of the bytes from `start`; at most 16 scalars are looked at.
  func longestPrefix(from start: Int, to end: Int) -> (value: Int, end: Int)? {
    var name = Fingerprint()
    var index = start
    var best: (value: Int, end: Int)?
    var count = 0
    while index < end, count < 16 {
      let (scalar, after) = ScalarFacts.decode(bytes, at: index)
      if count == 0 {
        guard let first = Fingerprint.folded(scalar), lexicon.prefixLetters.contains(first) else {
          return nil
        }
      }
      name.take(scalar)
      if let value = lexicon.prefixes[name.value] { best = (value, after) }
      index = after
      count += 1
    }
    return best
  }

  /// `XX век`, `III`: claimed only beside a century or with two figures and more.
  func readRoman(_ position: Int) -> NumberDraft? {
    let word = tokens[position]
    guard word.isAllCapitals, word.length <= 16, let value = RomanNumeral.values[word.code]
    else { return nil }
    if let before = token(position - 1), before.kind == .digits { return nil }
    if let after = token(position + 1), after.kind == .digits { return nil }
    var draft = NumberDraft(ExactNumber(Int64(value)), from: word.start, to: word.end)
    draft.isSpelled = true
    draft.kind = .ordinal
    if isBesideCentury(position) {
      draft.kind = .century
    } else {
      draft.offerOnly()
    }
    return draft
  }

  /// `XX век`, `в XIX–XX вв.`
  func isBesideCentury(_ index: Int) -> Bool {
    var next = skippingSpace(index + 1)
    if let scalar = mark(next), ScalarFacts.isDash(scalar),
      let word = word(skippingSpace(next + 1)),
      RomanNumeral.values[word.code] != nil
    {
      next = skippingSpace(skippingSpace(next + 1) + 1)
    }
    guard role(next) == .century, let word = word(next) else { return false }
    return word.length > 4 || isMark(next + 1, ".")
  }
}
