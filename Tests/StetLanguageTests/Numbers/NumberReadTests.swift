import Testing

@testable import StetLanguage

struct NumberReadTests {
  /// Each number as `text=value kind`, apart by `; `.
  @Test(arguments: rows)
  func `a number has a place, a value and a kind`(
    _ language: String, _ text: String, _ mentions: String
  ) {
    let found = Numbers.read(text, language: language).map {
      "\(slice(text, $0.range))=\($0.value) \(Self.name($0.kind))\($0.isSpelled ? " spelled" : "")"
    }
    #expect(found.joined(separator: "; ") == mentions)
  }

  private static func name(_ kind: NumberMention.Kind) -> String {
    switch kind {
    case .date(let year, let month, let day):
      "date \(year.map(String.init) ?? "-") \(month.map(String.init) ?? "-") \(day.map(String.init) ?? "-")"
    case .time(let minutes): "time \(minutes)"
    case .cardinal: "cardinal"
    case .ordinal: "ordinal"
    case .percent: "percent"
    case .year: "year"
    case .decade: "decade"
    case .century: "century"
    case .fraction: "fraction"
    case .rangePart: "rangePart"
    case .code: "code"
    case .designatorPart: "designatorPart"
    }
  }

  static let rows = [
    ("ru", "1,5 тыс. человек", "1,5 тыс.=1500 cardinal"),
    ("ru", "12,5 млн", "12,5 млн=12500000 cardinal"),
    ("ru", "1 000 000 рублей", "1 000 000=1000000 cardinal"),
    ("ru", "7,62-мм", "7,62=7.62 cardinal"),
    ("ru", "5–7", "5=5 rangePart; 7=7 rangePart"),
    ("ru", "2-3 тыс.", "2=2 rangePart; 3 тыс.=3000 rangePart"),
    ("ru", "5-й полк", "5-й=5 ordinal"),
    ("ru", "90-х годов", "90-х=90 decade"),
    ("ru", "5 %", "5 %=5 percent"),
    ("ru", "12 процентов", "12 процентов=12 percent"),
    ("ru", "в 2019 г.", "2019=2019 year"),
    ("ru", "27 июня 2019 года", "27 июня 2019=27 date 2019 6 27"),
    ("ru", "27.06.2019", "27.06.2019=27 date 2019 6 27"),
    ("ru", "2019-06-27", "2019-06-27=27 date 2019 6 27"),
    ("ru", "в мае 2021 года", "мае 2021=2021 date 2021 5 -"),
    ("ru", "15:30", "15:30=15 time 930"),
    ("ru", "в 7 вечера", "7 вечера=7 time 1140"),
    ("ru", "в 12 часов ночи", "12 часов ночи=12 time 0"),
    ("ru", "XX век", "XX=20 century spelled"),
    ("ru", "двадцати пяти", "двадцати пяти=25 cardinal spelled"),
    ("ru", "сто пятый", "сто пятый=105 ordinal spelled"),
    ("ru", "две тысячи девятнадцатый", "две тысячи девятнадцатый=2019 ordinal spelled"),
    ("ru", "полтора миллиона", "полтора миллиона=1500000 cardinal spelled"),
    ("ru", "−15 градусов", "−15=-15 cardinal"),
    ("ru", "Су-57", "57=57 designatorPart"),
    ("ru", "С-300ПМУ-2", "300=300 designatorPart; 2=2 designatorPart"),
    ("ru", "9К720", "9=9 designatorPart; 720=720 designatorPart"),
    ("ru", "проект 636.3", "636.3=636.3 cardinal"),
    ("ru", "+7 (495) 123-45-67", "+7 (495) 123-45-67=0 code"),
    ("ru", "версия 1.2.3", "1.2.3=1 code"),
    ("ru", "1/3", "1/3=1 fraction"),
    ("ru", "дважды два", "дважды=2 cardinal spelled; два=2 cardinal spelled"),
    ("en", "June 27, 2019", "June 27, 2019=27 date 2019 6 27"),
    ("en", "the 27th of June", "27th of June=27 date - 6 27"),
    ("en", "3.30 pm", "3.30 pm=3.3 time 930"),
    ("en", "3:30 p.m.", "3:30 p.m.=3 time 930"),
    ("en", "in 2019", "2019=2019 year"),
    ("en", "1,500 people", "1,500=1500 cardinal"),
    ("en", "$12.5bn", "12.5bn=12500000000 cardinal"),
    ("en", "the 1990s", "1990s=1990 decade"),
    ("en", "the 20th century", "20th=20 century"),
    ("en", "twenty-five", "twenty-five=25 cardinal spelled"),
    (
      "en", "two hundred and five thousand", "two hundred and five thousand=205000 cardinal spelled"
    ),
    ("en", "you may go, March on", ""),
    ("en", "may 5 men pass", "5=5 cardinal"),
    ("en", "May 5", "May 5=5 date - 5 5"),
    ("en", "see http://a.ru/2019/5", ""),
    ("uk", "24 лютого 2022 року", "24 лютого 2022=24 date 2022 2 24"),
    ("uk", "п’ятьма", "п’ятьма=5 cardinal spelled"),
    ("bg", "двайсет и пет", "двайсет и пет=25 cardinal spelled"),
    ("bg", "5 процента", "5 процента=5 percent"),
    ("tr", "1.500", "1.500=1500 cardinal"),
    ("tr", "27 Haziran 2019", "27 Haziran 2019=27 date 2019 6 27"),
    ("tr", "iki bin on dokuz", "iki bin on dokuz=2019 cardinal spelled"),
    ("tr", "1990'larda", "1990'larda=1990 decade"),
    ("pl", "12,5", "12,5=12.5 cardinal"),
    ("ru", "", ""),
    ("ru", "1234567890123456789012", "1234567890123456789012=0 code"),
  ]

  @Test(arguments: [
    (ExactNumber(1500), "1500"), (ExactNumber(125, exponent: -1), "12.5"), (ExactNumber(0), "0"),
    (ExactNumber(5, exponent: -3), "0.005"), (ExactNumber(-15), "-15"),
    (ExactNumber(5, exponent: 40), "5e40"), (ExactNumber(100, exponent: -2), "1"),
  ])
  func `an exact number is written in full`(_ number: ExactNumber, _ text: String) {
    #expect(number.description == text)
  }

  @Test
  func `exact numbers are equal by value and never round`() {
    #expect(ExactNumber(150, exponent: 1) == ExactNumber(15, exponent: 2))
    #expect(
      ExactNumber(1).adding(ExactNumber(1, exponent: -18))
        == ExactNumber(1_000_000_000_000_000_001, exponent: -18))
    #expect(ExactNumber(.max).adding(ExactNumber(1)) == nil)
    #expect(ExactNumber(.max).times(2) == nil)
    #expect(ExactNumber(1, exponent: 30).whole == nil)
    #expect(ExactNumber(3).adding(.half) == ExactNumber(35, exponent: -1))
    #expect(ExactNumber(Int64.max).scaled(byTenTo: 2).adding(ExactNumber(1)) == nil)
  }
}
