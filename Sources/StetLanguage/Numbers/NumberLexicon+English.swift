extension NumberLexicon {
  /// English number words. `second`, `both`, `quarter` and their like only answer for digits.
  static let english: NumberLexicon = {
    var lexicon = common
    lexicon.monthsAreCapitalised = true
    lexicon.addEnglishCardinals()
    lexicon.addEnglishOrdinals()
    lexicon.addEnglishCollectives()
    lexicon.addEnglishCalendar()
    return lexicon
  }()

  private mutating func addEnglishCardinals() {
    numerals(0, "zero nil nought", .alone, firm: false)
    numerals(1, "one", .unit, firm: false)
    numerals(2, "two", .unit, firm: false)
    for (index, word) in Self.words("three four five six seven eight nine").enumerated() {
      numerals(Int64(3 + index), word, .unit)
    }
    let teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    for (index, word) in Self.words(teens).enumerated() {
      numerals(Int64(10 + index), word, .teen)
    }
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
    for (index, word) in Self.words(tens).enumerated() {
      numerals(Int64(20 + 10 * index), word, .ten)
    }
    multiplyFully("hundred", by: 2)
    multiplyFully("thousand", by: 3)
    multiplyFully("million", by: 6)
    multiplyFully("billion", by: 9)
    multiplyFully("trillion", by: 12)
    multiply("hundreds", by: 2)
    multiply("thousands", by: 3)
    multiply("millions", by: 6)
    multiply("billions", by: 9)
    multiplyLoosely("dozen dozens", by: 12)
    multiplyLoosely("decade decades", by: 10)
    multiplyLoosely("century centuries", by: 100)
  }

  private mutating func addEnglishOrdinals() {
    let units = "first second third fourth fifth sixth seventh eighth ninth"
    for (index, word) in Self.words(units).enumerated() {
      numerals(Int64(1 + index), word, .unit, ordinal: true, firm: index > 2)
      parts(1 + index, word + "s")
    }
    parts(3, "third")
    let teens =
      "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
    for (index, word) in Self.words(teens).enumerated() {
      numerals(Int64(10 + index), word, .teen, ordinal: true)
      parts(10 + index, word + "s")
    }
    let tens = "twent thirt fort fift sixt sevent eight ninet"
    for (index, stem) in Self.words(tens).enumerated() {
      numerals(Int64(20 + 10 * index), stem + "ieth", .ten, ordinal: true)
      decades(20 + 10 * index, stem + "ies")
    }
    numerals(100, "hundredth centenary", .alone, ordinal: true, firm: false)
    numerals(1000, "thousandth", .alone, ordinal: true, firm: false)
    endings(ordinal: "st nd rd th", decade: "s")
  }

  private mutating func addEnglishCollectives() {
    let half: [NumberKey] = [
      .plain(50), .fraction(1, 2), .plain(30), .plain(6), .plain(ExactNumber(15, exponent: -1)),
    ]
    answers(ExactNumber(5, exponent: -1), "half halves halved halfway semi", extra: half)
    answers(1, "once single sole only singles", extra: [.weakOne])
    answers(
      2,
      "twice both double doubled doubles doubling couple pair pairs twin twins dual duo twofold bilateral biennial secondly"
    )
    answers(
      3, "triple tripled trio thrice treble threefold triplets tripling trilateral trident",
      extra: [.plain(72)])
    answers(
      4, "quarter quarters quarterly quarterfinal quadruple quadrupled fourfold foursome",
      extra: [.fraction(1, 4), .plain(25), .plain(15)])
    answers(5, "fivefold quintuple quintet pentagon")
    answers(6, "sixfold sextet")
    answers(7, "sevenfold weekly")
    answers(8, "eightfold")
    answers(10, "tenfold decathlon")
    answers(14, "fortnight")
    answers(24, "overnight")
    answers(0, "goalless scoreless none")
    answers(2, "brace")
    answers(12, "noon midday", extra: [.time(720)])
    answers(0, "midnight", extra: [.time(0), .plain(12), .plain(24)])
    answers(24, "clock", extra: [.plain(7)])
    answers(3, "hat")
    answers(5, "pentathlon")
    answers(20, "twentyfold")
    answers(150, "sesquicentennial sesquicentenary")
    answers(200, "bicentenary bicentennial")
    answers(300, "tercentenary")
    answers(100, "hundredfold centennial")
    parts(2, "half halves")
    parts(4, "quarter quarters")
  }

  private mutating func addEnglishCalendar() {
    months([
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
      "august aug", "september sep sept", "october oct", "november nov", "december dec",
    ])
    spans(.minute, "minute minutes")
    spans(.hour, "hour hours")
    spans(.day, "day days")
    spans(.week, "week weeks")
    spans(.month, "month months")
    spans(.year, "year years")
    roles(.percent, "percent percentage pct")
    roles(.century, "century centuries")
    roles(.hour, "o'clock hours hrs hour h")
    roles(.minute, "minutes minute min")
    roles(.morning, "am")
    roles(.evening, "pm")
    roles(.to, "to or and")
    roles(.of, "of")
    roles(.and, "and")
    roles(.surplus, "odd plus")
    roles(.half, "half")
    roles(.article, "a an")
    roles(.number, "no nos mid pre post since until circa eur usd gbp rub rs chf aud cad tl")
  }
}
