/// Calendar dates.
extension NumberReader {
  /// `2019-06-27`, `27.06.2019`, `27/06/19`.
  mutating func readNumericDate() -> Bool {
    guard let first = text.digits(position), let separator = text.mark(position + 1),
      let second = text.digits(position + 2), second.length <= 2,
      text.mark(position + 3) == separator, let third = text.digits(position + 4),
      text.mark(position + 5) != separator || text.digits(position + 6) == nil
    else { return false }
    if first.length == 4, ScalarFacts.isHyphen(separator) {
      return hold(year: first, orders: [(Int(second.code), Int(third.code))], last: third)
    }
    let isDot = separator == 0x2E
    guard isDot || separator == 0x2F, first.length <= 2, third.length == 4 || third.length == 2
    else { return false }
    let day = Int(first.code)
    let month = Int(second.code)
    // English writes either order; points always mean the day first.
    return hold(
      year: third, orders: isDot ? [(month, day)] : [(month, day), (day, month)], last: third)
  }

  private mutating func hold(
    year: ProseToken, orders: [(month: Int, day: Int)], last: ProseToken
  ) -> Bool {
    let possible = orders.filter { (1...12).contains($0.month) && (1...31).contains($0.day) }
    guard let date = possible.first else { return false }
    let start = text.tokens[position].start
    var draft = NumberDraft(ExactNumber(Int64(date.day)), from: start, to: last.end)
    let full = year.length == 4 ? Int(clamping: year.code) : 2000 + Int(clamping: year.code)
    draft.kind = .date(year: full, month: date.month, day: date.day)
    let days = possible.map { NumberKey.monthDay($0.month, $0.day) }
    var years = [NumberKey.plain(full)]
    if year.length == 2 { years += [.plain(full - 2000), .plain(full - 100)] }
    draft.claims = [days, years]
    draft.offers = days + years
    for order in possible {
      draft.offers += [.plain(order.day), .month(order.month), .plain(order.month)]
    }
    hold(draft, end: position + 5)
    return true
  }

  /// `June 27, 2019`, `June 2019`; a month alone is no number, but answers for one.
  mutating func readMonth(_ month: Int) {
    reading.offer(.month(month))
    let start = text.tokens[position].start
    let index = text.skippingSpace(text.skippingStop(position + 1))
    if let day = text.digits(index), day.length <= 2, (1...31).contains(day.code),
      text.dayStands(index)
    {
      var end = index + 1
      if let ending = text.word(end), text.lexicon.ordinalEndings.contains(ending.code) { end += 1 }
      let year = text.year(after: end)
      end = year?.end ?? end
      var draft = NumberDraft(
        ExactNumber(Int64(day.code)), from: start, to: text.tokens[end - 1].end)
      draft.setDate(year: year?.value, month: month, day: Int(day.code))
      return hold(draft, end: end)
    }
    guard let year = text.year(after: position + 1) else {
      position += 1
      return
    }
    var draft = NumberDraft(
      ExactNumber(Int64(year.value)), from: start, to: text.tokens[year.end - 1].end)
    draft.kind = .date(year: year.value, month: month, day: nil)
    draft.claims.append([.month(month)])
    hold(draft, end: year.end)
  }
}

extension NumberTokens {
  /// The month, and perhaps the year, after a day: `27 июня 2019`, `27th of June`.
  func readDate(_ quantity: inout Quantity) -> Bool {
    guard let day = quantity.draft.value.whole, (1...31).contains(day), quantity.power == nil
    else { return false }
    var index = skippingSpace(quantity.end)
    if isMark(index, "."), language != .english { index = skippingSpace(index + 1) }
    if role(index) == .of { index = skippingSpace(index + 1) }
    guard let month = month(index) else { return false }
    let year = year(after: index + 1)
    quantity.draft.setDate(year: year?.value, month: month, day: Int(day))
    extend(&quantity, to: year?.end ?? index + 1)
    return true
  }

  /// Whether the digits at `index` are a day and not the start of a longer number.
  func dayStands(_ index: Int) -> Bool {
    guard lexicon.monthsAreCapitalised else { return false }
    guard let next = token(index + 1) else { return true }
    if next.kind == .word { return lexicon.ordinalEndings.contains(next.code) }
    return digits(index + 2) == nil || next.kind == .space || ScalarFacts.isDash(next.scalar)
      || next.scalar == 0x2F
  }

  /// A year of four digits after an optional comma and space.
  func year(after index: Int) -> (value: Int, end: Int)? {
    let stop = isMark(index, ",") ? index + 1 : index
    let start = skippingSpace(stop)
    guard start > index, let digits = digits(start), digits.length == 4,
      (1000...2200).contains(digits.code)
    else { return nil }
    // A dash opens a range of years, a word beside it a plain number.
    if let next = token(start + 1), next.kind == .word { return nil }
    return (Int(digits.code), start + 1)
  }
}

extension NumberDraft {
  mutating func setDate(year: Int?, month: Int, day: Int) {
    kind = .date(year: year, month: month, day: day)
    let full = NumberKey.monthDay(month, day)
    claims = [[full, .plain(day)], [full, .month(month)]]
    offers = [full, .plain(day), .month(month)]
    if let year {
      claims.append([.plain(year)])
      offers.append(.plain(year))
    }
  }
}
