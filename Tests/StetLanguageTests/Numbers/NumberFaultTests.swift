import Testing

@testable import StetLanguage

struct NumberFaultTests {
  /// What the source has alone, then what the target has alone.
  @Test(arguments: faults)
  func `a value that differs is named on both sides`(
    _ row: NumberMismatchTests.Row, _ missing: [String], _ extra: [String]
  ) {
    #expect(row.missing == missing)
    #expect(row.extra == extra)
  }

  typealias Row = NumberMismatchTests.Row
  static let faults: [(Row, [String], [String])] = [
    (Row("1,5 тыс. человек", "1,050 people"), ["1,5 тыс."], ["1,050"]),
    (Row("12,5 млн рублей", "12.5 billion roubles"), ["12,5 млн"], ["12.5 billion"]),
    (Row("5–7 дней", "5–8 days"), ["7"], ["8"]),
    (Row("двадцать пять танков", "26 tanks"), ["двадцать пять"], ["26"]),
    (Row("27 июня 2019 года", "27 July 2019"), ["27 июня 2019"], ["27 July 2019"]),
    (Row("27 июня", "28 June"), ["27 июня"], ["28 June"]),
    (Row("в 15:30", "at 3.30 am"), ["15:30"], ["3.30 am"]),
    (Row("XX век", "the 19th century"), ["XX"], ["19th"]),
    (Row("пятый полк", "the 6th Regiment"), ["пятый"], ["6th"]),
    (Row("5 самолётов", "the aircraft"), ["5"], []),
    (Row("самолёты", "5 aircraft"), [], ["5"]),
    (Row("1990-е", "the 1980s"), ["1990-е"], ["1980s"]),
    (Row("5 %", "15%"), ["5 %"], ["15%"]),
  ]
}
