import Testing

@testable import StetLanguage

struct NumberFaultTests {
  /// What the source has alone, then what the target has alone.
  @Test(arguments: faults)
  func `a value that differs is named on both sides`(
    _ row: NumberRow, _ missing: [String], _ extra: [String]
  ) {
    #expect(row.missing == missing)
    #expect(row.extra == extra)
  }

  static let faults: [(NumberRow, [String], [String])] = [
    (NumberRow("1,5 тыс. человек", "1,050 people"), ["1,5 тыс."], ["1,050"]),
    (NumberRow("12,5 млн рублей", "12.5 billion roubles"), ["12,5 млн"], ["12.5 billion"]),
    (NumberRow("5–7 дней", "5–8 days"), ["7"], ["8"]),
    (NumberRow("двадцать пять танков", "26 tanks"), ["двадцать пять"], ["26"]),
    (NumberRow("27 июня 2019 года", "27 July 2019"), ["27 июня 2019"], ["27 July 2019"]),
    (NumberRow("27 июня", "28 June"), ["27 июня"], ["28 June"]),
    (NumberRow("в 15:30", "at 3.30 am"), ["15:30"], ["3.30 am"]),
    (NumberRow("XX век", "the 19th century"), ["XX"], ["19th"]),
    (NumberRow("пятый полк", "the 6th Regiment"), ["пятый"], ["6th"]),
    (NumberRow("5 самолётов", "the aircraft"), ["5"], []),
    (NumberRow("самолёты", "5 aircraft"), [], ["5"]),
    (NumberRow("1990-е", "the 1980s"), ["1990-е"], ["1980s"]),
    (NumberRow("5 %", "15%"), ["5 %"], ["15%"]),
  ]
}
