/// Reads number words in a row, such as `двадцати пяти`, `two hundred and five thousand`.
struct SpelledNumber {
  private let reader: NumberTokens
  private(set) var end: Int
  private(set) var isOrdinal = false
  /// Every word is a plain numeral and the value is three or more.
  private(set) var isFirm = true
  private(set) var extra: [NumberKey] = []
  /// The power of the last multiplier, for `five to six million`.
  private(set) var power: Int?
  private var total = ExactNumber(0)
  private var current: ExactNumber?
  private var place: NumberLexicon.Numeral.Place?
  private var lowestPower = Int.max
  private var numerals = 0
  private var startsWithMultiplier = false

  init(reader: NumberTokens, at start: Int) {
    self.reader = reader
    end = start
  }

  /// `тысяч пять` is about five thousand, though it adds up to 1,005.
  var inverted: ExactNumber? {
    guard startsWithMultiplier, let current, let power else { return nil }
    return total == ExactNumber(1, exponent: power) ? current.scaled(byTenTo: power) : nil
  }

  var value: ExactNumber {
    current.flatMap { total.adding($0) } ?? total
  }

  mutating func run() {
    var index = end
    while let next = take(index) {
      end = next
      if isOrdinal { break }
      index = connected(next)
    }
    // Fewer than three, and multipliers by themselves, are too common in prose.
    isFirm = isFirm && numerals > 0 && (value.whole ?? 0) >= 3
  }

  private mutating func take(_ index: Int) -> Int? {
    guard let word = reader.word(index) else { return nil }
    if let numeral = reader.lexicon.numerals[word.code] { return take(numeral, index) }
    if let multiplier = reader.lexicon.multipliers[word.code] { return take(multiplier, index) }
    return nil
  }

  private mutating func take(_ numeral: NumberLexicon.Numeral, _ index: Int) -> Int? {
    guard fits(numeral.place), let sum = (current ?? ExactNumber(0)).adding(numeral.value) else {
      return nil
    }
    current = sum
    place = numeral.place
    isOrdinal = numeral.isOrdinal
    isFirm = isFirm && numeral.isFirm
    extra += numeral.extra
    numerals += 1
    return index + 1
  }

  /// Places go down: hundreds, tens, units.
  private func fits(_ next: NumberLexicon.Numeral.Place) -> Bool {
    switch (place, next) {
    case (nil, .alone): numerals == 0 && lowestPower == Int.max
    case (nil, _): true
    case (.hundred, .unit), (.hundred, .teen), (.hundred, .ten), (.ten, .unit): true
    default: false
    }
  }

  private mutating func take(_ multiplier: NumberLexicon.Multiplier, _ index: Int) -> Int? {
    guard multiplier.power < lowestPower, multiplier.standsAlone || current != nil,
      let product = (current ?? ExactNumber(1)).times(multiplier.factor)
    else { return nil }
    let scaled = product.scaled(byTenTo: multiplier.power)
    if numerals == 0 { startsWithMultiplier = true }
    if multiplier.isLoose {
      if let current { extra.append(.plain(current)) }
      isFirm = false
    }
    if multiplier.power == 2 {
      guard place != .hundred else { return nil }
      current = scaled
      place = .hundred
    } else {
      guard let sum = total.adding(scaled) else { return nil }
      total = sum
      current = nil
      place = nil
      lowestPower = multiplier.isLoose ? 0 : multiplier.power
      power = multiplier.isLoose ? power : multiplier.power
    }
    return index + 1
  }

  /// The index of the next number word: after a space, a hyphen, or `and` where it belongs.
  private func connected(_ index: Int) -> Int {
    if let scalar = reader.mark(index), ScalarFacts.isHyphen(scalar) {
      return place == .ten ? index + 1 : -1
    }
    guard reader.isSpace(index) else { return -1 }
    let next = index + 1
    if current == .half, reader.role(next) == .article { return reader.skippingSpace(next + 1) }
    guard reader.role(next) == .and else { return next }
    // `двадесет и пет`, `two hundred and five`, never `five and six`.
    let isTied = place == .ten && reader.language == .bulgarian || place == .hundred || place == nil
    return isTied && reader.isSpace(next + 1) ? next + 2 : -1
  }
}
