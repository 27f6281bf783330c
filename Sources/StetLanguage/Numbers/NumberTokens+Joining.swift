/// What two neighbouring numbers say together.
extension NumberTokens {
  /// How the tokens from `start` to `end` tie two numbers.
  private enum Tie { case dash, word, space, none }

  private func tie(from start: Int, to end: Int) -> Tie {
    guard start < end else { return .none }
    let middle = skippingSpace(start)
    if middle == end { return .space }
    guard skippingSpace(middle + 1) == end else { return .none }
    if let scalar = mark(middle) { return ScalarFacts.isDash(scalar) ? .dash : .none }
    let role = role(middle)
    return role == .to || role == .and ? .word : .none
  }

  /// Lets the two ends of a range share a multiplier, and a sum of multiples be one value.
  func join(_ last: inout NumberReader.Pending, _ next: inout NumberReader.Pending) {
    let start = tokens.indices.contains(next.end - 1) ? firstToken(of: next) : next.end
    switch tie(from: last.end, to: start) {
    case .dash:
      if last.draft.kind == .cardinal { last.draft.kind = .rangePart }
      if next.draft.kind == .cardinal { next.draft.kind = .rangePart }
      shareMultiplier(&last, next)
      shareDecade(&last, next)
      shareClock(&last, next)
      shareTime(&last, &next)
      expandYear(last, &next)
    case .word:
      shareMultiplier(&last, next)
      shareClock(&last, next)
    case .space: addUp(&last, &next)
    case .none: break
    }
  }

  private func firstToken(of pending: NumberReader.Pending) -> Int {
    var index = pending.end - 1
    while index > 0, tokens[index].start > pending.draft.start { index -= 1 }
    return index
  }

  private func shareMultiplier(_ last: inout NumberReader.Pending, _ next: NumberReader.Pending) {
    guard last.power == nil, let power = next.power else { return }
    last.draft.allow(.plain(last.draft.value.scaled(byTenTo: power)))
  }

  /// `с 13 до 15 часов`, `from 8 to 10 pm`: the first figure is an hour too.
  private func shareClock(_ last: inout NumberReader.Pending, _ next: NumberReader.Pending) {
    guard next.isClock, !last.isClock, last.power == nil, let hour = last.draft.value.whole,
      (0...24).contains(hour)
    else { return }
    for key in NumberKey.times(Int(hour), 0, nil) { last.draft.allow(key) }
  }

  /// `в 13-00` is one o'clock in Russian papers.
  private func shareTime(_ last: inout NumberReader.Pending, _ next: inout NumberReader.Pending) {
    guard language.isCyrillic, next.draft.end - next.draft.start == 2, last.power == nil,
      let hour = last.draft.value.whole, let minute = next.draft.value.whole,
      (0...24).contains(hour), (0...59).contains(minute), next.power == nil
    else { return }
    let time = NumberKey.time(Int(hour) * 60 + Int(minute))
    last.draft.allow(time)
    next.draft.allow(time)
  }

  /// `30-40-е годы` are two decades.
  private func shareDecade(_ last: inout NumberReader.Pending, _ next: NumberReader.Pending) {
    guard next.draft.kind == .decade, let year = last.draft.value.whole, year % 10 == 0 else {
      return
    }
    last.draft.kind = .decade
    last.draft.allow(.decade(Int(year % 100)))
  }

  /// `2013-14` ends in 2014.
  private func expandYear(_ last: NumberReader.Pending, _ next: inout NumberReader.Pending) {
    guard let first = last.draft.value.whole, (1000...2100).contains(first),
      let second = next.draft.value.whole, second < 100
    else { return }
    next.draft.allow(.plain(Int(first) / 100 * 100 + Int(second)))
  }

  /// `2 млн 300 тыс.` is 2.3 million; `nineteen ninety-one` a year.
  private func addUp(_ last: inout NumberReader.Pending, _ next: inout NumberReader.Pending) {
    // `тысяч пять` is about five thousand.
    if let power = last.power, last.draft.isSpelled,
      last.draft.value == ExactNumber(1, exponent: power), next.power == nil
    {
      next.draft.allow(.plain(next.draft.value.scaled(byTenTo: power)))
    }
    guard let sum = sum(last, next) else { return }
    last.draft.allow(.plain(sum))
    next.draft.allow(.plain(sum))
  }

  private func sum(_ last: NumberReader.Pending, _ next: NumberReader.Pending) -> ExactNumber? {
    if let power = last.power {
      guard power > next.power ?? 0, let limit = next.draft.value.whole,
        Double(limit) < Self.ten(to: power)
      else { return nil }
      return last.draft.value.adding(next.draft.value)
    }
    guard last.draft.isSpelled, next.draft.isSpelled, let century = last.draft.value.whole,
      let rest = next.draft.value.whole, (10...20).contains(century), (10...99).contains(rest)
    else { return nil }
    return ExactNumber(century * 100 + rest)
  }

  private static func ten(to power: Int) -> Double {
    (0..<min(power, 18)).reduce(1) { value, _ in value * 10 }
  }
}
