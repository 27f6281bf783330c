/// Digits with their separators, read by the rules of the text's language.
struct Quantity {
  var draft: NumberDraft
  /// Index of the first token after it.
  var end: Int
  /// A whole number with nothing but digits (and group separators).
  var isWhole: Bool
  /// How many digits stand before any separator.
  let digits: Int
  /// The power of the multiplier written after it.
  var power: Int?
  /// Hours and minutes, when `15.30` can be a time.
  var clock: (hour: Int, minute: Int)?
  /// An hour or a part of the day stands after it.
  var namesHour = false

  /// Reads the number whose first digits are the token at `start`.
  static func read(_ text: NumberTokens, at start: Int) -> Quantity {
    let first = text.tokens[start]
    if first.length > ExactNumber.mostDigits {
      let code = NumberDraft(code: first.code, from: first.start, to: first.end)
      return Quantity(draft: code, end: start + 1, isWhole: false, digits: first.length)
    }
    var scan = QuantityScan(text: text, start: start)
    scan.run()
    let end = text.tokens[scan.end - 1].end
    var draft = NumberDraft(scan.value, from: first.start, to: end)
    if scan.isCode { draft.kind = .code }
    for other in scan.others { draft.allow(other) }
    return Quantity(
      draft: draft, end: scan.end, isWhole: scan.isWhole, digits: first.length, clock: scan.clock)
  }
}

/// The separators of one number: which group thousands, which stands before decimals.
private struct QuantityScan {
  let text: NumberTokens
  let start: Int
  var value: ExactNumber
  var end: Int
  var isWhole = true
  var isCode = false
  var clock: (hour: Int, minute: Int)?
  var others: [NumberKey] = []

  init(text: NumberTokens, start: Int) {
    self.text = text
    self.start = start
    end = start + 1
    value = ExactNumber(Int64(clamping: text.tokens[start].code))
  }

  mutating func run() {
    guard let separator = separator(at: end) else { return }
    if let groups = groups(separator), takesGroups(separator, groups.count) {
      value = groups.value
      end = groups.end
      readDecimals()
    } else if separator == 0x2E || separator == 0x2C {
      readChainOrDecimal(separator)
    }
  }

  private mutating func readDecimals() {
    guard let number = decimal(at: end) else { return }
    value = number
    end += 2
    isWhole = false
  }

  /// `636.3` is a decimal, `1.2.3` a code.
  private mutating func readChainOrDecimal(_ separator: UInt32) {
    let after = end + 2
    if separator == 0x2E, text.isMark(after, "."), text.digits(after + 1) != nil {
      return readCode()
    }
    noteClock()
    if let groups = groups(separator), groups.count == 1 { others.append(.plain(groups.value)) }
    readDecimals()
  }

  private mutating func readCode() {
    var hash = Fingerprint()
    var index = start
    hash.take(UInt32(truncatingIfNeeded: text.tokens[index].code))
    while text.isMark(index + 1, "."), let digits = text.digits(index + 2) {
      hash.take(0x2E)
      hash.take(UInt32(truncatingIfNeeded: digits.code & 0xFFFF))
      index += 2
    }
    end = index + 1
    isWhole = false
    isCode = true
    others.append(.code(hash.value))
  }

  /// `15.30` can be half past three.
  private mutating func noteClock() {
    guard let minutes = text.digits(end + 1), minutes.length == 2, minutes.code < 60,
      let hour = value.whole, hour <= 24
    else { return }
    clock = (Int(hour), Int(minutes.code))
    others.append(.time(Int(hour) * 60 + Int(minutes.code)))
  }

  /// The separator at `index` when digits follow at once: 0x20 for any space.
  private func separator(at index: Int) -> UInt32? {
    guard let token = text.token(index), text.digits(index + 1) != nil else { return nil }
    if token.kind == .space {
      let isOne = token.length == (token.scalar == 0x20 ? 1 : token.scalar == 0xA0 ? 2 : 3)
      return isOne && Self.isGroupSpace(token.scalar) ? 0x20 : nil
    }
    guard token.kind == .mark else { return nil }
    let scalar = token.scalar
    return scalar == 0x2E || scalar == 0x2C || Self.isApostrophe(scalar) ? scalar : nil
  }

  private static func isGroupSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0xA0 || scalar == 0x2009 || scalar == 0x202F || scalar == 0x2007
  }

  private static func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019
  }

  /// Groups of three digits, all after the same separator.
  private func groups(_ separator: UInt32) -> (value: ExactNumber, end: Int, count: Int)? {
    let first = text.tokens[start]
    guard first.length <= 3, first.code > 0 else { return nil }
    var total = first.code
    var index = start + 1
    var count = 0
    while self.separator(at: index) == separator, let group = text.digits(index + 1),
      group.length == 3, count < 5
    {
      total = total * 1000 + group.code
      index += 2
      count += 1
    }
    return count == 0 ? nil : (ExactNumber(Int64(clamping: total)), index, count)
  }

  /// Whether `separator` groups thousands here: `1,500` in English, `1.500` in Turkish.
  private func takesGroups(_ separator: UInt32, _ count: Int) -> Bool {
    switch separator {
    case 0x2C: count > 1 || text.language == .english || text.language == .other
    case 0x2E: count > 1 || text.language == .turkish
    default: true
    }
  }

  /// The number with the digits after the separator at `index` as its decimals.
  private func decimal(at index: Int) -> ExactNumber? {
    guard let separator = separator(at: index), separator == 0x2E || separator == 0x2C,
      let digits = text.digits(index + 1), digits.length <= 9
    else { return nil }
    return value.adding(ExactNumber(Int64(clamping: digits.code), exponent: -digits.length))
  }
}
