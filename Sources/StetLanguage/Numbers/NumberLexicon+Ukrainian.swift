extension NumberLexicon {
  /// Ukrainian number words in every case.
  static let ukrainian: NumberLexicon = {
    var lexicon = common
    lexicon.addUkrainianCardinals()
    lexicon.addUkrainianCollectives()
    lexicon.addUkrainianOrdinals()
    lexicon.addUkrainianMultipliers()
    lexicon.addUkrainianCalendar()
    lexicon.addUkrainianPrefixes()
    return lexicon
  }()

  private mutating func addUkrainianCardinals() {
    numerals(0, "нуль нуля нулю нулем", .alone, firm: false)
    numerals(
      1, "один одна одне одно одні одного одної одному одній одним одною одну одних одними",
      .unit, firm: false)
    numerals(2, "два дві двох двом двома", .unit, firm: false)
    numerals(3, "три трьох трьом трьома", .unit)
    numerals(4, "чотири чотирьох чотирьом чотирма", .unit)
    numerals(5, "п'ять п'яти п'ятьох п'ятьом п'ятьма п'ятьома", .unit)
    numerals(6, "шість шести шістьох шістьом шістьма шістьома", .unit)
    numerals(7, "сім семи сімох сімом сімома", .unit)
    numerals(8, "вісім восьми вісьмох вісьмом вісьма вісьмома", .unit)
    numerals(9, "дев'ять дев'яти дев'ятьох дев'ятьом дев'ятьма", .unit)
    numerals(10, "десять десяти десятьох десятьом десятьма", .teen)
    let teens = "оди два три чотир п'ят шіст сім вісім дев'ят"
    for (index, stem) in Self.words(teens).enumerated() {
      numerals(Int64(11 + index), ukrainianTen(stem + "надцят"), .teen)
    }
    numerals(20, ukrainianTen("двадцят"), .ten)
    numerals(30, ukrainianTen("тридцят"), .ten)
    numerals(40, "сорок сорока", .ten)
    let tens = "п'ятдесят шістдесят сімдесят вісімдесят"
    for (index, word) in Self.words(tens).enumerated() {
      numerals(Int64(50 + 10 * index), "\(word) \(ukrainianTen(word))", .ten)
    }
    numerals(90, "дев'яносто дев'яноста", .ten)
    numerals(100, "сто ста", .hundred)
    numerals(200, "двісті двохсот двомстам двомастами двохстах", .hundred)
    numerals(300, "триста трьохсот трьомстам трьомастами трьохстах", .hundred)
    numerals(400, "чотириста чотирьохсот чотирьомстам чотирмастами чотирьохстах", .hundred)
    let hundreds = "п'ят:п'яти шіст:шести сім:семи вісім:восьми дев'ят:дев'яти"
    for (index, pair) in Self.words(hundreds).enumerated() {
      let stems = pair.split(separator: ":")
      let forms =
        "\(stems[0])сот \(stems[1])сот \(stems[1])стам \(stems[0])ьмастами \(stems[1])стах"
      numerals(Int64(500 + 100 * index), forms, .hundred)
    }
  }

  private func ukrainianTen(_ stem: String) -> String {
    "\(stem)ь \(stem)и \(stem)ьох \(stem)ьом \(stem)ьма \(stem)ьома"
  }

  private mutating func addUkrainianCollectives() {
    let half: [NumberKey] = [.plain(50), .fraction(1, 2), .plain(30)]
    answers(.half, "половина половини половині половину половиною наполовину", extra: half)
    answers(ExactNumber(15, exponent: -1), "півтора півтори", extra: [.plain(18), .plain(90)])
    answers(6, "півроку півріччя", extra: [.fraction(1, 2)])
    answers(500_000, "півмільйона")
    answers(1, "єдиний єдина єдине єдиного єдиної одиниця")
    answers(
      2,
      "обидва обидві обох обом обома двоє двічі вдвічі удвічі удвох пара пари пару подвійний подвійна подвійне подвійного",
      extra: [.plain(48)])
    answers(
      3, "троє тричі втричі утричі утрьох трійка трійки трійку потрійний потрійна",
      extra: [.plain(72)])
    answers(3, "третина третини третину третин", extra: [.fraction(1, 3), .plain(33)])
    answers(4, "четверо вчетверо учетверо четвірка")
    answers(4, "чверть чверті чвертю", extra: [.fraction(1, 4), .plain(25), .plain(15)])
    answers(5, "п'ятеро вп'ятеро п'ятірка п'ятірки")
    answers(6, "шестеро шістка")
    answers(7, "семеро сімка сьома сьомою")
    answers(20, "двадцятка двадцятки двадцятку")
    parts(3, "третина третини третин")
    parts(4, "чверть чверті чвертей")
    parts(5, "п'ятих п'ята п'яту")
    parts(10, "десятих десята десяту")
  }

  private mutating func addUkrainianOrdinals() {
    let hard = "ий ого ому им ім ій а ої у ою е і их ими"
    ordinals(1, stems: "перш", endings: hard, .unit)
    ordinals(2, stems: "друг", endings: hard, .unit)
    let third = "ій ього ьому ім я ьої ю ьою є і іх іми"
    ordinals(3, stems: "трет", endings: third, .unit)
    let units = "четверт п'ят шост сьом восьм дев'ят"
    for (index, stem) in Self.words(units).enumerated() {
      ordinals(Int64(4 + index), stems: stem, endings: hard, .unit)
    }
    ordinals(10, stems: "десят", endings: hard, .teen)
    let teens = "оди два три чотир п'ят шіст сім вісім дев'ят"
    for (index, stem) in Self.words(teens).enumerated() {
      ordinals(Int64(11 + index), stems: stem + "надцят", endings: hard, .teen)
    }
    let tens = "двадцят тридцят сороков п'ятдесят шістдесят сімдесят вісімдесят дев'яност"
    for (index, stem) in Self.words(tens).enumerated() {
      ordinals(Int64(20 + 10 * index), stems: stem, endings: hard, .ten)
      decades(20 + 10 * index, "\(stem)і \(stem)их \(stem)им \(stem)ими")
    }
    numerals(100, "сотий сотого сотому сота сотої соту", .hundred, ordinal: true, firm: false)
    endings(
      ordinal:
        "й го му м а я у ю ї ою ої і е є та те ти тий того тому х ма ми ий ого ому им ій ім их",
      decade: "х ті тих і их ми тими")
  }

  private mutating func addUkrainianMultipliers() {
    multiplyFully("тисяча тисячі тисячу тисячею тисяч тисячам тисячами тисячах", by: 3)
    let endings = [".", "а", "у", "ом", "і", "и", "ів", "ам", "ами", "ах"]
    for (stem, power) in [("мільйон", 6), ("мільярд", 9), ("трильйон", 12)] {
      let forms = endings.map { $0 == "." ? stem : stem + $0 }
      multiplyFully(forms.joined(separator: " "), by: power)
    }
    multiply("тис", by: 3)
    multiply("млн", by: 6)
    multiply("млрд", by: 9)
    multiply("трлн", by: 12)
    multiplyLoosely("десяток десятка десятки десятків десятками десятках", by: 10)
    multiplyLoosely("дюжина дюжини дюжину", by: 12)
    multiplyLoosely("сотня сотні сотню сотень", by: 100)
    multiplyLoosely("десятиліття десятиліть десятиліттям десятиріччя десятиріч", by: 10)
    multiplyLoosely("сторіччя", by: 100)
  }

  private mutating func addUkrainianCalendar() {
    months([
      "січня січень січні січнем січ", "лютого лютий лютому лютим лют",
      "березня березень березні березнем бер", "квітня квітень квітні квітнем квіт",
      "травня травень травні травнем трав", "червня червень червні червнем черв",
      "липня липень липні липнем лип", "серпня серпень серпні серпнем серп",
      "вересня вересень вересні вереснем вер", "жовтня жовтень жовтні жовтнем жовт",
      "листопада листопад листопаді листопадом лист", "грудня грудень грудні груднем груд",
    ])
    roles(
      .percent,
      "відсоток відсотка відсотку відсотком відсотки відсотків відсоткам відсотками відсотках процент процента проценти процентів процентами"
    )
    spans(.hour, "година години годин годину годинах")
    spans(.day, "день дня днів дні доба доби діб добу")
    spans(.week, "тиждень тижня тижні тижнів тижнях")
    spans(.month, "місяць місяця місяці місяців місяцях")
    spans(.year, "рік року роки років роках")
    roles(.year, "р рр рік року році роком роки років рокам роками роках")
    roles(.century, "століття столітті століть століттям ст")
    roles(.hour, "година години годину годин годині годинах год")
    roles(.minute, "хвилина хвилини хвилину хвилин хв")
    roles(.morning, "ранку")
    roles(.afternoon, "дня")
    roles(.evening, "вечора")
    roles(.night, "ночі")
    roles(.to, "до по або чи і й та")
    roles(.with, "з із")
    roles(.surplus, "гаком лишком")
    roles(.half, "половиною")
  }

  private mutating func addUkrainianPrefixes() {
    let stems = [
      (1, "одно"), (2, "дворіч дворок дводен двотиж двомісяч двостор двох двоповерх двократ"),
      (3, "трьох трирі триден тритиж тримісяч тристор триповерх трикрат"), (4, "чотири чотирьох"),
      (5, "п'яти"), (6, "шести"), (7, "семи"), (8, "восьми"), (9, "дев'яти"), (10, "десяти"),
      (11, "одинадцяти"), (12, "дванадцяти"), (13, "тринадцяти"), (14, "чотирнадцяти"),
      (15, "п'ятнадцяти"), (16, "шістнадцяти"), (17, "сімнадцяти"), (18, "вісімнадцяти"),
      (19, "дев'ятнадцяти"), (20, "двадцяти"), (30, "тридцяти"), (40, "сорока"),
      (50, "п'ятдесяти"), (60, "шістдесяти"), (70, "сімдесяти"), (80, "вісімдесяти"),
      (90, "дев'яносто"), (100, "століт сторіч"), (200, "двохсот"), (300, "трьохсот"),
    ]
    for (value, list) in stems { prefixes(value, list) }
  }
}
