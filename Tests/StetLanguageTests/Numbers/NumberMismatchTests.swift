import Testing

@testable import StetLanguage

struct NumberMismatchTests {
  /// Pairs whose numbers are the same by value.
  @Test(arguments: equal)
  func `the same values in two notations raise nothing`(_ row: NumberRow) {
    #expect(row.missing == [])
    #expect(row.extra == [])
  }

  static let equal: [NumberRow] = [
    NumberRow("1,5 тыс. человек", "1,500 people"),
    NumberRow("1,5 тыс. человек", "1.5 thousand people"),
    NumberRow("12,5 млн рублей", "12.5 million roubles"),
    NumberRow("12,5 млн рублей", "12.5m roubles"),
    NumberRow("1 000 000 снарядов", "1,000,000 shells"),
    NumberRow("1\u{A0}000\u{A0}000 снарядов", "1,000,000 shells"),
    NumberRow("1\u{2009}000\u{2009}000 снарядов", "a million shells"),
    NumberRow("7,62-мм пулемёт", "7.62 mm machine gun"),
    NumberRow("7,62-мм пулемёт", "a 7.62mm machine gun"),
    NumberRow("5–7 дней", "5–7 days"),
    NumberRow("от 5 до 7 дней", "5 to 7 days"),
    NumberRow("от 5 до 7 дней", "from five to seven days"),
    NumberRow("5-й полк", "the 5th Regiment"),
    NumberRow("5-го полка", "the Fifth Regiment"),
    NumberRow("пятый полк", "the 5th Regiment"),
    NumberRow("V съезд", "the 5th congress"),
    NumberRow("на 5 % больше", "5% more"),
    NumberRow("5 процентов", "5 per cent"),
    NumberRow("двадцати пяти танков", "25 tanks"),
    NumberRow("25 танков", "twenty-five tanks"),
    NumberRow("двух самолётов", "2 aircraft"),
    NumberRow("двумя способами", "in two ways"),
    NumberRow("одиннадцатый", "the eleventh"),
    NumberRow("27 июня 2019 года", "27 June 2019"),
    NumberRow("27 июня 2019 года", "June 27, 2019"),
    NumberRow("27.06.2019", "27 June 2019"),
    NumberRow("27 июня 2019 г.", "2019-06-27"),
    NumberRow("в 2019 г.", "in 2019"),
    NumberRow("1990-х годов", "of the 1990s"),
    NumberRow("90-е годы", "the 1990s"),
    NumberRow("XX век", "the 20th century"),
    NumberRow("XX века", "of the twentieth century"),
    NumberRow("в 15:30", "at 3.30 pm"),
    NumberRow("в 15:30", "at 3:30 p.m."),
    NumberRow("2-3 тыс. человек", "2,000-3,000 people"),
    NumberRow("2-3 тыс. человек", "two to three thousand people"),
    NumberRow("трёх-четырёх дней", "3–4 days"),
    NumberRow("С-400 и Ту-160М2", "the system and the bomber"),
    NumberRow("проект 636.3", "Project 636.3"),
    NumberRow("№ 5", "No. 5"),
    NumberRow("в/ч 12345", "military unit 12345"),
    NumberRow("½ пути", "half the way"),
    NumberRow("2 млн 300 тыс. рублей", "2.3 million roubles"),
    NumberRow("полтора года", "18 months"),
    NumberRow("в два с половиной раза", "2.5 times"),
    NumberRow("счёт 3:1", "3-1"),
    NumberRow("сезон 2013/14", "the 2013-14 season"),
    NumberRow("до +5 градусов", "up to 5 degrees"),
    NumberRow("+7 (495) 123-45-67", "+7 495 123 45 67"),
    NumberRow("пятилетний план", "a 5-year plan"),
    NumberRow("двадцатипятилетний боец", "a 25-year-old fighter"),
  ]
}
