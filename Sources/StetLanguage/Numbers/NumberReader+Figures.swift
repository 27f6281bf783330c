/// Numbers written in digits.
extension NumberReader {
  mutating func readFigure() {
    if readDesignator() { return }
    if readNumericDate() || readPhone() || readClock() || readFraction() { return }
    readQuantity()
  }

  /// Digits with their separators, then whatever stands beside them.
  private mutating func readQuantity() {
    let start = position
    var quantity = Quantity.read(text, at: start)
    let sign = text.signStart(before: start)
    if sign != nil, let negative = quantity.draft.value.times(-1) {
      quantity.draft.value = negative
    }
    quantity.draft.start = sign ?? quantity.draft.start
    text.readSpan(&quantity)
    text.readSuffixes(of: &quantity)
    if quantity.draft.kind == .cardinal, quantity.draft.value == ExactNumber(1) {
      quantity.draft.allow(.weakOne)
    }
    hold(quantity)
  }
}

extension NumberTokens {
  /// `48 hours` answers for two days, `two years` for 24 months.
  func readSpan(_ quantity: inout Quantity) {
    guard let word = word(skippingTie(quantity.end)), let span = lexicon.spans[word.code],
      let value = quantity.draft.value.whole, (1...10_000).contains(value)
    else { return }
    if let times = span.times { quantity.draft.offers.append(.plain(Int(value) * times)) }
    if let over = span.over, Int(value) % over == 0 {
      quantity.draft.offers.append(.plain(Int(value) / over))
    }
  }

  /// What stands after the digits: endings, multipliers, months, hours, units.
  func readSuffixes(of quantity: inout Quantity) {
    readVulgarFraction(&quantity)
    readWrittenFraction(&quantity)
    if readEnding(&quantity) { return }
    readMultiplier(&quantity)
    readAddends(&quantity)
    readHalf(&quantity)
    if readDate(&quantity) || readTime(&quantity) { return }
    readUnit(&quantity)
  }

  /// Where the minus before the token at `index` starts: a dash that nothing stands before.
  func signStart(before index: Int) -> Int? {
    guard let sign = token(index - 1), sign.kind == .mark, ScalarFacts.isDash(sign.scalar) else {
      return nil
    }
    guard let before = token(index - 2) else { return sign.start }
    return before.kind == .space ? sign.start : nil
  }

  /// `6 млн 427 тыс. 300`: smaller multiples that follow are part of the number.
  func readAddends(_ quantity: inout Quantity) {
    while let power = quantity.power, let next = addend(after: quantity.end, below: power),
      let sum = quantity.draft.value.adding(next.value)
    {
      quantity.draft.offers += [.plain(next.value), .plain(sum)]
      quantity.draft.claims = [[.plain(sum)]]
      quantity.draft.value = sum
      quantity.power = next.power
      extend(&quantity, to: next.end)
    }
  }

  private func addend(
    after index: Int, below power: Int
  ) -> (value: ExactNumber, power: Int?, end: Int)? {
    guard isSpace(index), let digits = digits(index + 1), digits.length <= 3 else { return nil }
    let after = skippingSpace(index + 2)
    let value = ExactNumber(Int64(digits.code))
    if let word = word(after), let multiplier = lexicon.multipliers[word.code], !multiplier.isLoose
    {
      guard multiplier.power < power else { return nil }
      let end = multiplier.standsAlone ? after + 1 : skippingStop(after + 1)
      return (value.scaled(byTenTo: multiplier.power), multiplier.power, end)
    }
    // Only thousands go on without a word, and only before what is counted: `5 тыс. 200 рублей`.
    guard power == 3, language.isCyrillic, let word = word(after), after == index + 3,
      lexicon.months[word.code] == nil, lexicon.roles[word.code] == nil
    else { return nil }
    return (value, nil, index + 2)
  }

  /// `5 1/2`.
  func readWrittenFraction(_ quantity: inout Quantity) {
    let start = quantity.end + 1
    guard quantity.isWhole, isSpace(quantity.end), let over = digits(start), over.length == 1,
      isMark(start + 1, "/"), let under = digits(start + 2), under.length <= 2,
      over.code < under.code, !isMark(start + 3, "/"),
      let decimal = VulgarFraction(over: Int(over.code), under: Int(under.code)).decimal,
      let sum = quantity.draft.value.adding(decimal)
    else { return }
    quantity.draft.allow(.plain(sum))
    quantity.draft.value = sum
    quantity.isWhole = false
    extend(&quantity, to: start + 3)
  }

  /// `2½`.
  func readVulgarFraction(_ quantity: inout Quantity) {
    guard let scalar = mark(quantity.end), let part = VulgarFraction.value(of: scalar),
      let decimal = part.decimal, let sum = quantity.draft.value.adding(decimal)
    else { return }
    quantity.draft.allow(.plain(sum))
    quantity.draft.value = sum
    extend(&quantity, to: quantity.end + 1)
  }

  /// `5-й`, `5th`, `90-х`, `1990s`, `'90s`.
  func readEnding(_ quantity: inout Quantity) -> Bool {
    guard quantity.isWhole else { return false }
    var index = quantity.end
    if let scalar = mark(index), ScalarFacts.isHyphen(scalar) || ScalarFacts.isApostrophe(scalar) {
      index += 1
    }
    guard let word = word(index), !word.isAllCapitals else { return false }
    let value = quantity.draft.value.whole ?? 0
    if lexicon.decadeEndings.contains(word.code), value % 10 == 0,
      (10...90).contains(value) || (1000...2100).contains(value)
    {
      quantity.draft.kind = .decade
      quantity.draft.allow(.decade(Int(value)))
    } else if lexicon.ordinalEndings.contains(word.code) {
      quantity.draft.kind = .ordinal
    } else {
      return false
    }
    extend(&quantity, to: index + 1)
    if readDate(&quantity) { return true }
    readUnit(&quantity)
    return true
  }

  /// `тыс.`, `million`, `bn`, also adjacent and after a hyphen.
  func readMultiplier(_ quantity: inout Quantity) {
    var index = skippingSpace(surplusEnd(quantity.end))
    if let scalar = mark(index), ScalarFacts.isHyphen(scalar) { index += 1 }
    guard let word = word(index), let multiplier = lexicon.multipliers[word.code] else { return }
    // A lone letter away from the digits is a unit: `5 m`.
    if multiplier.isLoose, word.traits.contains(.single), index != quantity.end { return }
    guard
      let scaled = quantity.draft.value.scaled(byTenTo: multiplier.power).times(multiplier.factor)
    else { return }
    if multiplier.isLoose {
      quantity.draft.allow(.plain(scaled))
    } else {
      quantity.draft.claims = [[.plain(scaled)]]
      quantity.draft.offers.append(.plain(scaled))
      quantity.draft.value = scaled
      quantity.power = multiplier.power
    }
    quantity.isWhole = false
    extend(&quantity, to: multiplier.standsAlone ? index + 1 : skippingStop(index + 1))
  }

  /// Past `с лишним`, `с небольшим`, `odd`, which stand between a number and its multiplier.
  func surplusEnd(_ start: Int) -> Int {
    let first = skippingTie(start)
    if role(first) == .surplus { return first + 1 }
    guard role(first) == .with, role(skippingSpace(first + 1)) == .surplus else { return start }
    return skippingSpace(first + 1) + 1
  }

  /// `2 с половиной`, `two and a half`, with a multiplier after it.
  func readHalf(_ quantity: inout Quantity) {
    guard let after = halfEnd(quantity.end), let half = quantity.draft.value.adding(.half) else {
      return
    }
    quantity.draft.allow(.plain(half))
    // `два милиона и половина` is half a million more.
    if let power = quantity.power,
      let more = quantity.draft.value.adding(.half.scaled(byTenTo: power))
    {
      quantity.draft.allow(.plain(more))
    }
    quantity.draft.value = half
    quantity.end = after
    readMultiplier(&quantity)
  }

  func halfEnd(_ start: Int) -> Int? {
    let start = skippingTie(start)
    let first = role(start)
    if first == .half, language == .turkish { return start + 1 }
    guard first == .with || first == .and || first == .to else { return nil }
    var index = skippingTie(start + 1)
    if role(index) == .article { index = skippingTie(index + 1) }
    return role(index) == .half ? index + 1 : nil
  }

  /// Percent signs and words, years, centuries.
  func readUnit(_ quantity: inout Quantity) {
    var index = skippingSpace(quantity.end)
    if let scalar = mark(index), ScalarFacts.isHyphen(scalar) { index += 1 }
    if isMark(index, "%") {
      quantity.draft.kind = .percent
      return extend(&quantity, to: index + 1)
    }
    switch role(index) {
    case .percent:
      quantity.draft.kind = .percent
      extend(&quantity, to: index + 1)
    case .year where quantity.digits == 4: quantity.draft.kind = .year
    case .century where quantity.digits <= 2 && (word(index)?.length ?? 0) > 4:
      quantity.draft.kind = .century
      // The word is no number of its own here.
      quantity.end = index + 1
    default:
      if quantity.digits == 4, quantity.draft.kind == .cardinal, looksLikeYear(quantity) {
        quantity.draft.kind = .year
      }
    }
  }

  func looksLikeYear(_ quantity: Quantity) -> Bool {
    language == .english && (1500...2100).contains(quantity.draft.value.whole ?? 0)
  }

  func extend(_ quantity: inout Quantity, to end: Int) {
    quantity.end = end
    quantity.draft.end = tokens[end - 1].end
  }
}

extension ExactNumber {
  static let half = ExactNumber(5, exponent: -1)
}
