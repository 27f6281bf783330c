import Testing

@testable import StetLanguage

struct NumberMismatchTests {
  /// Pairs whose numbers are the same by value.
  @Test(arguments: equal)
  func `the same values in two notations raise nothing`(_ row: Row) {
    #expect(row.missing == [])
    #expect(row.extra == [])
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let source: String, target: String
    var from = "ru", to = "en"
    init(_ source: String, _ target: String, _ from: String = "ru", _ to: String = "en") {
      (self.source, self.target, self.from, self.to) = (source, target, from, to)
    }
    var found: NumberMismatches {
      Numbers.mismatches(
        source: source, sourceLanguage: from, target: target, targetLanguage: to)
    }
    var missing: [String] { found.missing.map { slice(source, $0.range) } }
    var extra: [String] { found.extra.map { slice(target, $0.range) } }
    var testDescription: String { "\(source) | \(target)" }
  }

  static let equal: [Row] = [
    Row("1,5 тыс. человек", "1,500 people"),
    Row("1,5 тыс. человек", "1.5 thousand people"),
    Row("12,5 млн рублей", "12.5 million roubles"),
    Row("12,5 млн рублей", "12.5m roubles"),
    Row("1 000 000 снарядов", "1,000,000 shells"),
    Row("1\u{A0}000\u{A0}000 снарядов", "1,000,000 shells"),
    Row("1\u{2009}000\u{2009}000 снарядов", "a million shells"),
    Row("7,62-мм пулемёт", "7.62 mm machine gun"),
    Row("7,62-мм пулемёт", "a 7.62mm machine gun"),
    Row("5–7 дней", "5–7 days"),
    Row("от 5 до 7 дней", "5 to 7 days"),
    Row("от 5 до 7 дней", "from five to seven days"),
    Row("5-й полк", "the 5th Regiment"),
    Row("5-го полка", "the Fifth Regiment"),
    Row("пятый полк", "the 5th Regiment"),
    Row("V съезд", "the 5th congress"),
    Row("на 5 % больше", "5% more"),
    Row("5 процентов", "5 per cent"),
    Row("двадцати пяти танков", "25 tanks"),
    Row("25 танков", "twenty-five tanks"),
    Row("двух самолётов", "2 aircraft"),
    Row("двумя способами", "in two ways"),
    Row("одиннадцатый", "the eleventh"),
    Row("27 июня 2019 года", "27 June 2019"),
    Row("27 июня 2019 года", "June 27, 2019"),
    Row("27.06.2019", "27 June 2019"),
    Row("27 июня 2019 г.", "2019-06-27"),
    Row("в 2019 г.", "in 2019"),
    Row("1990-х годов", "of the 1990s"),
    Row("90-е годы", "the 1990s"),
    Row("XX век", "the 20th century"),
    Row("XX века", "of the twentieth century"),
    Row("в 15:30", "at 3.30 pm"),
    Row("в 15:30", "at 3:30 p.m."),
    Row("2-3 тыс. человек", "2,000-3,000 people"),
    Row("2-3 тыс. человек", "two to three thousand people"),
    Row("трёх-четырёх дней", "3–4 days"),
    Row("С-400 и Ту-160М2", "the system and the bomber"),
    Row("проект 636.3", "Project 636.3"),
    Row("№ 5", "No. 5"),
    Row("в/ч 12345", "military unit 12345"),
    Row("½ пути", "half the way"),
    Row("2 млн 300 тыс. рублей", "2.3 million roubles"),
    Row("полтора года", "18 months"),
    Row("в два с половиной раза", "2.5 times"),
    Row("счёт 3:1", "3-1"),
    Row("сезон 2013/14", "the 2013-14 season"),
    Row("до +5 градусов", "up to 5 degrees"),
    Row("+7 (495) 123-45-67", "+7 495 123 45 67"),
    Row("пятилетний план", "a 5-year plan"),
    Row("двадцатипятилетний боец", "a 25-year-old fighter"),
  ]
}

func slice(_ text: String, _ range: Range<Int>) -> String {
  String(decoding: Array(text.utf8)[range], as: UTF8.self)
}
