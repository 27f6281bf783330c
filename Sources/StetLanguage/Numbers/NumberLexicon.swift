/// The words of one language that say numbers, looked up by fingerprint.
struct NumberLexicon: Sendable {
  /// A word that is worth a number by itself.
  struct Numeral: Sendable {
    /// Where it may stand in a spelled number: `two hundred | twenty | five`.
    enum Place: UInt8, Sendable { case unit, teen, ten, hundred, alone }

    var value: ExactNumber
    var place: Place
    var isOrdinal = false
    /// Whether the other text must hold the value too; loose words only answer for digits.
    var isFirm = true
    /// Other values it answers for, such as 50 for `half`.
    var extra: [NumberKey] = []
  }

  /// A word that multiplies the number before it.
  struct Multiplier: Hashable, Sendable {
    var power: Int
    var factor: Int64 = 1
    /// `5m` may be metres, `two dozen` a guess: the bare number stands beside the product.
    var isLoose = false
    /// Whether the word alone is a number: `a million`, but not `млн`.
    var standsAlone = true
  }

  /// A word that says what the number beside it is.
  enum Role: Hashable, Sendable {
    case percent, year, century, hour, minute, to, of, and, half, article, with, surplus, number
    case morning, afternoon, evening, night
  }

  /// A span of time that counts as so many of a smaller one, or as a part of a larger one.
  enum Span: Int, Sendable {
    case minute, hour, day, week, month, year

    /// How many of the next smaller span it has, where people say so: 24 hours, 7 days, 12 months.
    var times: Int? {
      switch self {
      case .minute, .month: nil
      case .hour: 60
      case .day: 24
      case .week: 7
      case .year: 12
      }
    }

    /// How many of it make a larger span: 48 hours are two days.
    var over: Int? {
      switch self {
      case .minute: 60
      case .hour: 24
      case .day: 7
      case .week: nil
      case .month: 12
      case .year: 10
      }
    }
  }

  var numerals: [UInt64: Numeral] = [:]
  var multipliers: [UInt64: Multiplier] = [:]
  var months: [UInt64: Int] = [:]
  var roles: [UInt64: Role] = [:]
  var spans: [UInt64: Span] = [:]
  /// Denominators: `thirds`, `четверти`.
  var parts: [UInt64: Int] = [:]
  /// What stands after digits to make an ordinal (`5-й`, `5th`) or a decade (`90-е`, `90s`).
  var ordinalEndings: Set<UInt64> = []
  var decadeEndings: Set<UInt64> = []
  var decades: [UInt64: Int] = [:]
  /// Beginnings of words that hold a number: `двадцати` in `двадцатилетний`.
  var prefixes: [UInt64: Int] = [:]
  var prefixLetters: Set<UInt32> = []
  /// Month names are capitalised, so that `may` and `march` are not months.
  var monthsAreCapitalised = false

  static func of(_ language: ProseLanguage) -> NumberLexicon {
    switch language {
    case .russian: russian
    case .ukrainian: ukrainian
    case .bulgarian: bulgarian
    case .turkish: turkish
    case .english: english
    case .other: common
    }
  }

  /// What every language shares: short Latin multipliers.
  static let common: NumberLexicon = {
    var lexicon = NumberLexicon()
    // Russian has 1,300 forms; growing to them step by step costs more than filling them in.
    lexicon.numerals.reserveCapacity(1 << 11)
    lexicon.prefixes.reserveCapacity(1 << 8)
    lexicon.multiply("k", by: 3, isLoose: true)
    lexicon.multiply("m", by: 6, isLoose: true)
    lexicon.multiply("b", by: 9, isLoose: true)
    lexicon.multiply("mn mln mio", by: 6)
    lexicon.multiply("bn bln mrd", by: 9)
    lexicon.multiply("tn trn trln", by: 12)
    return lexicon
  }()
}

/// Filling a lexicon. Words stand in one string, apart by spaces.
extension NumberLexicon {
  static func words(_ list: String) -> [String] { list.split(separator: " ").map(String.init) }

  mutating func numerals(
    _ value: Int64, _ list: String, _ place: Numeral.Place, ordinal: Bool = false, firm: Bool = true
  ) {
    let numeral = Numeral(
      value: ExactNumber(value), place: place, isOrdinal: ordinal, isFirm: firm)
    Fingerprint.each(in: list) { numerals[$0] = numeral }
  }

  /// Words that are no numeral of their own but answer for a value: `both`, `тройка`.
  mutating func answers(_ value: ExactNumber, _ list: String, extra: [NumberKey] = []) {
    let numeral = Numeral(value: value, place: .alone, isFirm: false, extra: extra)
    Fingerprint.each(in: list) { numerals[$0] = numeral }
  }

  mutating func answers(_ value: Int64, _ list: String, extra: [NumberKey] = []) {
    answers(ExactNumber(value), list, extra: extra)
  }

  /// Every stem with every ending. Up to three they are too common to be claimed.
  mutating func ordinals(_ value: Int64, stems: String, endings: String, _ place: Numeral.Place) {
    let numeral = Numeral(
      value: ExactNumber(value), place: place, isOrdinal: true, isFirm: value > 3)
    for stem in Self.words(stems) {
      Fingerprint.each(in: endings, after: Fingerprint(stem)) { numerals[$0] = numeral }
    }
  }

  /// A short form that only multiplies: `млн`, `bn`.
  mutating func multiply(_ list: String, by power: Int, isLoose: Bool = false) {
    let multiplier = Multiplier(power: power, isLoose: isLoose, standsAlone: false)
    Fingerprint.each(in: list) { multipliers[$0] = multiplier }
  }

  /// A full word, which is a number by itself too: `million`.
  mutating func multiplyFully(_ list: String, by power: Int) {
    Fingerprint.each(in: list) { multipliers[$0] = Multiplier(power: power) }
  }

  /// `dozen`, `десяток`: people round with them.
  mutating func multiplyLoosely(_ list: String, by factor: Int64) {
    let multiplier = Multiplier(power: 0, factor: factor, isLoose: true)
    Fingerprint.each(in: list) { multipliers[$0] = multiplier }
  }

  mutating func roles(_ role: Role, _ list: String) {
    Fingerprint.each(in: list) { roles[$0] = role }
  }

  mutating func spans(_ span: Span, _ list: String) {
    Fingerprint.each(in: list) { spans[$0] = span }
  }

  mutating func parts(_ value: Int, _ list: String) {
    Fingerprint.each(in: list) { parts[$0] = value }
  }

  mutating func decades(_ value: Int, _ list: String) {
    Fingerprint.each(in: list) { decades[$0] = value }
  }

  /// Twelve entries, January first; an entry's spellings are apart by spaces.
  mutating func months(_ entries: [String]) {
    for (index, entry) in entries.enumerated() {
      Fingerprint.each(in: entry) { months[$0] = index + 1 }
    }
  }

  mutating func prefixes(_ value: Int, _ list: String) {
    Fingerprint.each(in: list) { prefixes[$0] = value }
    var opens = true
    for scalar in list.unicodeScalars {
      if opens { prefixLetters.insert(scalar.value) }
      opens = scalar == " "
    }
  }

  mutating func endings(ordinal: String, decade: String) {
    Fingerprint.each(in: ordinal) { ordinalEndings.insert($0) }
    Fingerprint.each(in: decade) { decadeEndings.insert($0) }
  }
}
