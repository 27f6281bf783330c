extension NumberLexicon {
  /// Russian number words in every case. Words that prose uses without counting (`оба`, `тройка`)
  /// and those that mean something else (`семью`, `сорок` of magpies apart) only answer for digits.
  static let russian: NumberLexicon = {
    var lexicon = common
    lexicon.addRussianCardinals()
    lexicon.addRussianCollectives()
    lexicon.addRussianOrdinals()
    lexicon.addRussianMultipliers()
    lexicon.addRussianCalendar()
    lexicon.addRussianPrefixes()
    return lexicon
  }()

  private mutating func addRussianCardinals() {
    numerals(0, "ноль ноля нулю нуль нуля нолю нулём нолём нуле ноле", .alone, firm: false)
    numerals(
      1, "один одна одно одни одного одной одному одним одном одну одною одних одними", .unit,
      firm: false)
    numerals(2, "два две двух двум двумя", .unit, firm: false)
    numerals(3, "три трёх трём тремя", .unit)
    numerals(4, "четыре четырёх четырём четырьмя", .unit)
    numerals(5, "пять пяти пятью", .unit)
    numerals(6, "шесть шести шестью", .unit)
    numerals(7, "семь семи", .unit)
    numerals(7, "семью", .unit, firm: false)
    numerals(8, "восемь восьми восемью восьмью", .unit)
    numerals(9, "девять девяти девятью", .unit)
    numerals(10, "десять десяти десятью", .teen)
    let teens = "один две три четыр пят шест сем восем девят"
    for (index, stem) in Self.words(teens).enumerated() {
      let base = stem + "надцат"
      numerals(Int64(11 + index), "\(base)ь \(base)и \(base)ью", .teen)
    }
    numerals(20, "двадцать двадцати двадцатью", .ten)
    numerals(30, "тридцать тридцати тридцатью", .ten)
    numerals(40, "сорок сорока", .ten)
    numerals(50, "пятьдесят пятидесяти пятьюдесятью", .ten)
    numerals(60, "шестьдесят шестидесяти шестьюдесятью", .ten)
    numerals(70, "семьдесят семидесяти семьюдесятью", .ten)
    numerals(80, "восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью", .ten)
    numerals(90, "девяносто девяноста", .ten)
    numerals(100, "сто ста", .hundred)
    numerals(200, "двести двухсот двумстам двумястами двухстах", .hundred)
    numerals(300, "триста трёхсот трёмстам тремястами трёхстах", .hundred)
    numerals(400, "четыреста четырёхсот четырёмстам четырьмястами четырёхстах", .hundred)
    let hundreds = [
      "пят пяти пятью", "шест шести шестью", "сем семи семью", "восем восьми восемью",
      "девят девяти девятью",
    ]
    for (index, stems) in hundreds.enumerated() {
      let stem = Self.words(stems)
      let forms = "\(stem[0])ьсот \(stem[1])сот \(stem[1])стам \(stem[2])стами \(stem[1])стах"
      numerals(Int64(500 + 100 * index), forms, .hundred)
    }
  }

  private mutating func addRussianCollectives() {
    let half: [NumberKey] = [.plain(50), .fraction(1, 2), .plain(30)]
    answers(
      ExactNumber(5, exponent: -1), "половина половины половине половину половиной наполовину",
      extra: half)
    answers(
      ExactNumber(15, exponent: -1), "полтора полторы полутора полуторы",
      extra: [.plain(18), .plain(90), .plain(50)])
    answers(6, "полгода полугода полугодие полугодия полугодии", extra: [.fraction(1, 2)])
    answers(.half, "полчаса получаса", extra: [.plain(30)])
    answers(6, "полдюжины")
    answers(12, "полдень полдня полудня", extra: [.time(720)])
    answers(0, "полночь полуночи полночью", extra: [.time(0), .plain(12), .plain(24)])
    answers(
      24, "круглосуточно круглосуточный круглосуточная круглосуточную круглосуточной",
      extra: [.plain(7)])
    answers(50, "полвека полувека полсотни")
    answers(500, "полтысячи")
    answers(500_000, "полмиллиона полумиллиона")
    answers(500_000_000, "полмиллиарда полумиллиарда")
    answers(
      1,
      "единица единицы единственный единственная единственное единственного единственной единственную единственным единожды однажды"
    )
    let pair =
      "оба обе обоих обеих обоим обеим обоими обеими двое двоих двоим двоими дважды пара пары паре пару парой двойной двойная двойное двойного двойную двойки двойка двойку"
    answers(2, "дубль дубля дублем вдвое вдвоём", extra: [.plain(50)])
    answers(0, "всухую сухая сухую сухой безголевая безголевой безголевую")
    answers(2, pair, extra: [.plain(48)])
    answers(
      3,
      "трое троих троим троими трижды втрое втроём тройка тройки тройке тройку тройкой тройной тройная тройное тройную",
      extra: [.plain(72)])
    answers(3, "треть трети третью третей третям", extra: [.fraction(1, 3), .plain(33)])
    answers(
      4,
      "четверо четверых четверым четверыми четырежды вчетверо вчетвером четвёрка четвёрки четвёрке четвёрку четвёркой"
    )
    answers(4, "четверть четверти четвертью", extra: [.fraction(1, 4), .plain(25), .plain(15)])
    answers(
      5,
      "пятеро пятерых пятерым пятерыми пятеркой пятёрка пятёрки пятёрку впятеро впятером пятикратно"
    )
    answers(6, "шестеро шестерых шестерым шестёрка шестёрки шестёрку вшестеро")
    answers(
      7, "семеро семерых семерым семёрка семёрки семёрку всемеро"
    )
    answers(8, "восьмеро восьмерых восьмёрка восьмёрки восьмёрку восьмёркой")
    answers(9, "девятеро девятка девятки девятку девяткой")
    answers(10, "десятеро")
    answers(20, "двадцатка двадцатки двадцатке двадцатку двадцаткой")
    answers(30, "тридцатка тридцатки тридцатку тридцаткой")
    parts(2, "вторых")
    parts(3, "треть трети третей третям третями третях")
    parts(4, "четверть четверти четвертей четвертям четвертями четвертях")
    parts(5, "пятая пятую пятой пятых пятыми")
    parts(10, "десятая десятую десятой десятых")
  }

  private mutating func addRussianOrdinals() {
    let hard = "ый ого ому ым ом ая ой ую ое ые ых ыми"
    let stressed = "ой ого ому ым ом ая ую ое ые ых ыми"
    ordinals(1, stems: "перв", endings: hard, .unit)
    ordinals(2, stems: "втор", endings: stressed, .unit)
    let third = "ий ьего ьему ьим ьем ья ьей ью ье ьи ьих ьими"
    ordinals(3, stems: "трет", endings: third, .unit)
    ordinals(4, stems: "четвёрт", endings: hard, .unit)
    ordinals(5, stems: "пят", endings: hard, .unit)
    ordinals(6, stems: "шест", endings: stressed, .unit)
    ordinals(7, stems: "седьм", endings: stressed, .unit)
    ordinals(8, stems: "восьм", endings: stressed, .unit)
    ordinals(9, stems: "девят", endings: hard, .unit)
    ordinals(10, stems: "десят", endings: hard, .teen)
    for (index, stem) in Self.words("один две три четыр пят шест сем восем девят").enumerated() {
      ordinals(Int64(11 + index), stems: stem + "надцат", endings: hard, .teen)
    }
    ordinals(20, stems: "двадцат", endings: hard, .ten)
    ordinals(30, stems: "тридцат", endings: hard, .ten)
    ordinals(40, stems: "сороков", endings: stressed, .ten)
    let tens = Self.words("пятидесят шестидесят семидесят восьмидесят девяност")
    for (index, stem) in tens.enumerated() {
      ordinals(Int64(50 + 10 * index), stems: stem, endings: hard, .ten)
    }
    numerals(
      100, "сотый сотого сотому сотым сотом сотая сотой сотую сотое", .hundred, ordinal: true,
      firm: false)
    numerals(
      1000, "тысячный тысячного тысячном тысячная тысячной тысячную", .alone, ordinal: true,
      firm: false)
    for (index, stem) in Self.words(
      "двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност"
    ).enumerated() {
      decades(20 + 10 * index, "\(stem)ые \(stem)ых \(stem)ым \(stem)ыми")
    }
    decades(0, "нулевые нулевых")
    endings(
      ordinal:
        "й го му м я ю е ой ый ий ого его ому ему ым им ом ем ая ую ое ые ье ья ью ми х ых их ти и ь",
      decade: "х е ые ых м ми ым ыми")
  }

  private mutating func addRussianMultipliers() {
    multiplyFully(
      "тысяча тысячи тысяче тысячу тысячей тысячью тысяч тысячам тысячами тысячах", by: 3)
    let endings = " а у ом е ы ов ам ами ах"
    for (stem, power) in [("миллион", 6), ("миллиард", 9), ("биллион", 9), ("триллион", 12)] {
      multiplyFully(
        endings.split(separator: " ", omittingEmptySubsequences: false).map { stem + $0 }.joined(
          separator: " "), by: power)
    }
    multiply("тыс тыщ", by: 3)
    multiply("млн", by: 6)
    multiply("млрд", by: 9)
    multiply("трлн", by: 12)
    let adjective = Self.words("ный ного ному ным ном ная ной ную ное ные ных ными")
    for (stem, power) in [("тысяч", 3), ("миллион", 6), ("миллиард", 9)] {
      multiply(adjective.map { stem + $0 }.joined(separator: " "), by: power, isLoose: true)
    }
    multiplyLoosely(
      "десяток десятка десятку десятком десятке десятков десяткам десятками десятках десятки десяткой",
      by: 10)
    multiplyLoosely("дюжина дюжины дюжину дюжиной дюжин", by: 12)
    multiplyLoosely("сотня сотни сотню сотней сотен сотням сотнями сотнях", by: 100)
    multiplyLoosely(
      "десятилетие десятилетия десятилетий десятилетию десятилетием десятилетиями десятилетиях",
      by: 10)
    multiplyLoosely("столетие столетия столетий столетием столетиями", by: 100)
  }

  private mutating func addRussianCalendar() {
    months([
      "января январь январе январю январём янв",
      "февраля февраль феврале февралю февралём фев февр",
      "марта март марте марту мартом", "апреля апрель апреле апрелю апрелем апр",
      "мая май мае маю маем", "июня июнь июне июню июнем", "июля июль июле июлю июлем",
      "августа август августе августу августом авг",
      "сентября сентябрь сентябре сентябрю сентябрём сен сент",
      "октября октябрь октябре октябрю октябрём окт",
      "ноября ноябрь ноябре ноябрю ноябрём ноя нояб",
      "декабря декабрь декабре декабрю декабрём дек",
    ])
    spans(.minute, "минут минута минуты минуту минутам минутах")
    spans(.hour, "час часа часов часы часам часах")
    spans(.day, "день дня дней дни дням сутки суток суткам сутках днями")
    spans(.week, "неделя недели недель неделю неделе неделям неделях неделями")
    spans(.month, "месяц месяца месяцев месяцы месяцам месяцах месяцами")
    spans(.year, "год года лет годы году годам годах годами")
    roles(
      .percent,
      "процент процента проценту процентом проценте проценты процентов процентам процентами процентах процентный процентного процентной процентная процентную процентное процентным процентные процентных"
    )
    roles(.year, "г гг год года году годом годе годы годов годам годами годах")
    roles(.century, "век века веке веку веком веков веках веками столетия столетие столетии в вв")
    roles(.hour, "час часа часов часам часу ч")
    roles(.minute, "минут минута минуты минуту мин")
    roles(.morning, "утра")
    roles(.afternoon, "дня")
    roles(.evening, "вечера пополудни")
    roles(.night, "ночи")
    roles(.to, "до по или и")
    roles(.with, "с")
    roles(.surplus, "лишним небольшим лишком")
    roles(.half, "половиной")
    roles(.number, "пункт")
  }

  private mutating func addRussianPrefixes() {
    let stems = [
      (1, "одно"), (2, "двух двое двой дву"), (3, "хет хэт трёх троек трое трой трои трёхс"),
      (4, "четырёх четверо"),
      (5, "пяти пятёр"), (6, "шести шестёр полугод"), (7, "семи семёр"), (8, "восьми восьмёр"),
      (9, "девяти"),
      (10, "десяти"), (11, "одиннадцати"), (12, "двенадцати"), (13, "тринадцати"),
      (14, "четырнадцати"), (15, "пятнадцати"), (16, "шестнадцати"), (17, "семнадцати"),
      (18, "восемнадцати полуторагод"), (19, "девятнадцати"), (20, "двадцати"),
      (30, "тридцати получас"),
      (40, "сорока"), (50, "пятидесяти"), (60, "шестидесяти"), (70, "семидесяти"),
      (80, "восьмидесяти"), (90, "девяносто полуторачас"),
      (100, "столет стомет стопроц стоднев стотыс"),
      (150, "полуторас"),
      (200, "двухсот"), (300, "трёхсот"), (400, "четырёхсот"), (500, "пятисот"), (600, "шестисот"),
      (700, "семисот"), (800, "восьмисот"), (900, "девятисот"), (1000, "тысячелет"),
    ]
    for (value, list) in stems { prefixes(value, list) }
  }
}
