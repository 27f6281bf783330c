extension NumberLexicon {
  /// Bulgarian number words with their article and persons' forms.
  ///
  /// `сто` only answers for digits, because `5 на сто` is a percentage.
  static let bulgarian: NumberLexicon = {
    var lexicon = common
    lexicon.addBulgarianCardinals()
    lexicon.addBulgarianCollectives()
    lexicon.addBulgarianOrdinals()
    lexicon.addBulgarianCalendar()
    lexicon.addBulgarianPrefixes()
    return lexicon
  }()

  private mutating func addBulgarianCardinals() {
    numerals(0, "нула", .alone, firm: false)
    numerals(1, "един една едно едни единия единият едната едното", .unit, firm: false)
    numerals(2, "два две двата двете двама двамата", .unit, firm: false)
    numerals(3, "три трите трима тримата", .unit)
    numerals(4, "четири четирите четирима четиримата", .unit)
    numerals(5, "пет петте петима петимата", .unit)
    numerals(6, "шест шестте шестима шестимата", .unit)
    numerals(7, "седем седемте седмина седмината", .unit)
    numerals(8, "осем осемте осмина осмината", .unit)
    numerals(9, "девет деветте деветима деветимата", .unit)
    numerals(10, "десет десетте десетима десетимата", .teen)
    let teens = "еди два три четири пет шест седем осем девет"
    for (index, stem) in Self.words(teens).enumerated() {
      let long = stem + "надесет"
      let short = stem + "найсет"
      numerals(Int64(11 + index), "\(long) \(long)те \(short) \(short)те", .teen)
    }
    let tens = [
      "двадесет двайсет", "тридесет трийсет", "четиридесет четирийсет", "петдесет",
      "шестдесет шейсет", "седемдесет", "осемдесет", "деветдесет",
    ]
    for (index, words) in tens.enumerated() {
      let forms = Self.words(words).map { "\($0) \($0)те" }.joined(separator: " ")
      numerals(Int64(20 + 10 * index), forms, .ten)
    }
    numerals(100, "сто стоте", .hundred, firm: false)
    numerals(200, "двеста двеста двестате", .hundred)
    numerals(300, "триста тристата тристате", .hundred)
    for (index, stem) in Self.words("четири пет шест седем осем девет").enumerated() {
      numerals(Int64(400 + 100 * index), "\(stem)стотин \(stem)стотинте", .hundred)
    }
    multiplyFully("хиляда хиляди хилядите хилядата", by: 3)
    multiplyFully("милион милиона милиони милионите", by: 6)
    multiplyFully("милиард милиарда милиарди милиардите", by: 9)
    multiplyFully("трилион трилиона трилиони", by: 12)
    multiply("хил", by: 3)
    multiply("млн", by: 6)
    multiply("млрд", by: 9)
    multiply("трлн", by: 12)
  }

  private mutating func addBulgarianCollectives() {
    let half: [NumberKey] = [.plain(50), .fraction(1, 2), .plain(30), .plain(6)]
    answers(.half, "половина половината половин наполовина", extra: half)
    answers(1, "единствен единствена единствено единственият единствения единствената веднъж")
    answers(2, "двойно двоен двойна двойка двойката чифт удвои удвоен дваж", extra: [.plain(48)])
    answers(3, "тройно троен тройка тройката", extra: [.plain(72)])
    answers(3, "третина третината", extra: [.fraction(1, 3), .plain(33)])
    answers(4, "четворка четворно")
    answers(4, "четвърт четвъртина", extra: [.fraction(1, 4), .plain(25), .plain(15)])
    answers(20, "двайсетина двадесетина")
    parts(3, "третина третини трети")
    parts(4, "четвърт четвърти четвъртини")
    parts(5, "пета пети")
    parts(10, "десета десети")
    multiplyLoosely("десетина", by: 10)
    multiplyLoosely("дузина дузини", by: 12)
    multiplyLoosely("стотина стотици", by: 100)
    multiplyLoosely("десетилетие десетилетия десетилетието", by: 10)
    multiplyLoosely("столетие столетия", by: 100)
  }

  private mutating func addBulgarianOrdinals() {
    let endings = "и ия ият а ата о ото ите"
    let units = "първ втор трет четвърт пет шест седм осм девет"
    for (index, stem) in Self.words(units).enumerated() {
      ordinals(Int64(1 + index), stems: stem, endings: endings, .unit)
    }
    ordinals(10, stems: "десет", endings: endings, .teen)
    let teens = "еди два три четири пет шест седем осем девет"
    for (index, stem) in Self.words(teens).enumerated() {
      ordinals(
        Int64(11 + index), stems: "\(stem)надесет \(stem)найсет", endings: endings, .teen)
    }
    let tens = [
      "двадесет двайсет", "тридесет трийсет", "четиридесет четирийсет", "петдесет",
      "шестдесет шейсет", "седемдесет", "осемдесет", "деветдесет",
    ]
    for (index, stems) in tens.enumerated() {
      ordinals(Int64(20 + 10 * index), stems: stems, endings: endings, .ten)
      let plural = Self.words(stems).map { "\($0)те" }.joined(separator: " ")
      decades(20 + 10 * index, plural)
    }
    self.endings(
      ordinal:
        "ти та то те тия тият тата тото тите ви ва во вия вият ри ра ро рия рият ма и а о я ия ият",
      decade: "те и та")
  }

  private mutating func addBulgarianCalendar() {
    months([
      "януари ян", "февруари февр", "март", "април апр", "май", "юни", "юли", "август авг",
      "септември септ", "октомври окт", "ноември ноем", "декември дек",
    ])
    roles(.percent, "процент процента проценти процентите процентен процентна процентно")
    spans(.hour, "час часа часове")
    spans(.day, "ден дни дена денонощие денонощия")
    spans(.week, "седмица седмици")
    spans(.month, "месец месеца месеци")
    spans(.year, "година години")
    roles(.year, "г год година години годината годините")
    roles(.century, "век века векът векове в")
    roles(.hour, "час часа часът ч")
    roles(.minute, "минута минути мин")
    roles(.morning, "сутринта")
    roles(.evening, "следобед вечерта")
    roles(.night, "нощта")
    roles(.to, "до или")
    roles(.and, "и")
    roles(.half, "половина")
    roles(.number, "номер")
  }

  private mutating func addBulgarianPrefixes() {
    let stems = "дву три четири пет шест седем осем девет десет"
    let tails = "годиш дневн дневен седмич месеч етаж минут часов крат цил мест звезд стран"
    for (index, stem) in Self.words(stems).enumerated() {
      for tail in Self.words(tails) { prefixes(2 + index, stem + tail) }
    }
    let tens = [
      (20, "двадесетг двайсетг"), (30, "тридесетг трийсетг"), (40, "четиридесетг четирийсетг"),
      (50, "петдесетг"), (60, "шестдесетг"), (100, "стогод столет"),
    ]
    for (value, list) in tens { prefixes(value, list) }
  }
}
