/// Times of day, scores and other pairs of figures.
extension NumberReader {
  /// `15:30`, `15:30:05`, `3:30 pm`; figures that are no time are a score, such as `3:1`.
  mutating func readClock() -> Bool {
    guard let hour = text.digits(position), hour.length <= 3, text.isMark(position + 1, ":"),
      let minute = text.digits(position + 2), minute.length <= 3
    else { return false }
    var end = position + 3
    var draft = text.pair(hour, minute)
    if minute.length == 2, hour.code <= 24, minute.code < 60 {
      if text.isMark(end, ":"), let second = text.digits(end + 1), second.length == 2 {
        draft.claims.append([.plain(Int(second.code))])
        draft.offers.append(.plain(Int(second.code)))
        end += 2
      }
      let part = text.dayPart(after: end)
      draft.setTime(Int(hour.code), Int(minute.code), part?.role)
      end = part?.end ?? end
    }
    draft.end = text.tokens[end - 1].end
    hold(draft, end: end)
    return true
  }

  /// `1/3`, `24/7`, `2013/14`, `9/11`.
  mutating func readFraction() -> Bool {
    guard let over = text.digits(position), over.length <= 4, text.isMark(position + 1, "/"),
      let under = text.digits(position + 2), under.length <= 4, !text.isMark(position + 3, "/"),
      !text.isMark(position - 1, "/")
    else { return false }
    var draft = text.pair(over, under)
    let fraction = VulgarFraction(over: Int(over.code), under: Int(under.code))
    if over.code < under.code, under.code <= 100 {
      draft.kind = .fraction
      for key in fraction.keys { draft.allow(key) }
      // `1/8 финала` is the round of 16.
      if over.code == 1 { draft.allow(.plain(2 * fraction.under)) }
    }
    if (1...12).contains(over.code), (1...31).contains(under.code) {
      draft.allow(.monthDay(fraction.over, fraction.under))
      draft.offers += [.month(fraction.over)]
    }
    if over.length == 4, under.length == 2 {
      let year = fraction.over / 100 * 100 + fraction.under
      draft.claims[1].append(.plain(year))
      draft.offers.append(.plain(year))
    }
    hold(draft, end: position + 3)
    return true
  }
}

extension NumberTokens {
  /// Two figures that are each a value, with one mark between them.
  func pair(_ first: ProseToken, _ second: ProseToken) -> NumberDraft {
    let left = ExactNumber(Int64(clamping: first.code))
    let right = ExactNumber(Int64(clamping: second.code))
    var draft = NumberDraft(left, from: first.start, to: second.end)
    if first.code == 1 { draft.claims[0].append(.weakOne) }
    draft.claims.append([.plain(right)])
    draft.offers.append(.plain(right))
    return draft
  }

  /// `3.30 pm`, `7 a.m.`, `в 7 вечера`, `15 часов 30 минут`.
  func readTime(_ quantity: inout Quantity) -> Bool {
    if quantity.clock == nil {
      guard quantity.digits <= 2, quantity.power == nil, let hour = quantity.draft.value.whole,
        (0...24).contains(hour)
      else { return false }
      quantity.clock = (Int(hour), 0)
    }
    guard let clock = quantity.clock else { return false }
    var end = quantity.end
    var minute = clock.minute
    let named = skippingSpace(end)
    let saysHour = role(named) == .hour
    if saysHour {
      end = skippingStop(named + 1)
      if let minutes = minutes(after: end) { minute = minutes }
      if word(named)?.traits.contains(.single) == false { end = named + 1 }
    }
    let part = dayPart(after: end)
    guard part != nil || saysHour else { return false }
    quantity.namesHour = true
    for key in NumberKey.times(clock.hour, minute, part?.role) { quantity.draft.allow(key) }
    // `2 дня` is two days as well as two in the afternoon.
    if let part, part.role != .afternoon || saysHour {
      quantity.draft.kind = .time(minutes: NumberKey.minutes(clock.hour, minute, part.role))
      extend(&quantity, to: part.end)
    }
    return part != nil
  }

  func minutes(after index: Int) -> Int? {
    guard let digits = digits(skippingSpace(index)), digits.code < 60,
      role(skippingSpace(skippingSpace(index) + 1)) == .minute
    else { return nil }
    return Int(digits.code)
  }

  /// `pm`, `p.m.`, `вечера` after an optional space.
  func dayPart(after index: Int) -> (role: NumberLexicon.Role, end: Int)? {
    let start = skippingSpace(index)
    switch role(start) {
    case .morning: return (.morning, start + 1)
    case .afternoon: return (.afternoon, start + 1)
    case .evening: return (.evening, start + 1)
    case .night: return (.night, start + 1)
    default: break
    }
    guard let letter = word(start), isMark(start + 1, "."),
      word(start + 2)?.code == Self.letterM
    else { return nil }
    let end = skippingStop(start + 3)
    if letter.code == Self.letterA { return (.morning, end) }
    return letter.code == Self.letterP ? (.evening, end) : nil
  }

  static let letterA = Fingerprint("a").value
  static let letterP = Fingerprint("p").value
  static let letterM = Fingerprint("m").value
}

extension NumberKey {
  /// Minutes after midnight of an hour and the part of the day it is in.
  static func minutes(_ hour: Int, _ minute: Int, _ part: NumberLexicon.Role?) -> Int {
    let twelve = hour == 12 ? 0 : hour
    switch part {
    case .morning: return twelve * 60 + minute
    case .afternoon, .evening: return (hour < 12 ? hour + 12 : hour) * 60 + minute
    case .night: return (twelve >= 9 && hour < 12 ? hour + 12 : twelve) * 60 + minute
    default: return hour % 24 * 60 + minute
    }
  }

  /// The times that an hour can mean: with no part of the day, the clock's two.
  static func times(_ hour: Int, _ minute: Int, _ part: NumberLexicon.Role?) -> [NumberKey] {
    let first = minutes(hour, minute, part)
    return part == nil && hour <= 12 ? [.time(first), .time(first + 720)] : [.time(first)]
  }
}

extension NumberDraft {
  /// Makes a pair of figures a time; the plain figures still answer.
  mutating func setTime(_ hour: Int, _ minute: Int, _ part: NumberLexicon.Role?) {
    kind = .time(minutes: NumberKey.minutes(hour, minute, part))
    let times = NumberKey.times(hour, minute, part)
    offers += times
    for group in claims.indices { claims[group] += times }
    if minute == 0 { claims.remove(at: 1) }
  }
}
