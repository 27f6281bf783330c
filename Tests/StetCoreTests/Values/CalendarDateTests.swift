import StetCore
import Testing

struct CalendarDateTests {
  @Test(
    arguments: [
      ("2019-05-14", true),
      ("2000-02-29", true),
      ("1900-02-29", false),
      ("2100-02-29", false),
      ("2400-02-29", true),
      ("2020-02-29", true),
      ("2019-02-29", false),
      ("1900-02-28", true),
      ("9999-12-31", true),
      ("0001-01-01", true),
      ("2019-04-31", false),
      ("2019-06-31", false),
      ("2019-09-31", false),
      ("2019-11-31", false),
      ("2019-12-31", true),
      ("2019-12-32", false),
      ("2019-00-10", false),
      ("2019-13-10", false),
      ("2019-10-00", false),
      ("2019-5-14", false),
      ("19-05-14", false),
      ("2019-05-14 ", false),
      ("+019-05-14", false),
      ("-019-05-14", false),
      ("2019/05/14", false),
      ("14.05.2019", false),
      ("20190514", false),
      ("٢٠١٩-٠٥-١٤", false),
      ("2019-05-1\u{301}4", false),
      ("", false),
    ])
  func `a date is a real day in one spelling`(_ text: String, _ isDate: Bool) {
    let date = CalendarDate(text)
    #expect((date != nil) == isDate)
    if let date { #expect(date.text == text) }
  }

  /// Source: the day numbers as `date -u -d … +%s` gives them, divided by 86,400.
  @Test(
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2000-03-01", 11017),
      ("1900-02-28", -25509), ("1900-03-01", -25508), ("2019-05-14", 18030),
      ("9999-12-31", 2_932_896), ("0001-01-01", -719_162),
    ])
  func `days are counted from 1970`(_ text: String, _ number: Int) throws {
    #expect(try #require(CalendarDate(text)).dayNumber == number)
    #expect(CalendarDate(dayNumber: number).text == text)
  }

  @Test func `every day of four centuries follows the one before`() throws {
    var date = try #require(CalendarDate("1799-12-31"))
    let first = date.dayNumber
    for number in first + 1...first + 146_097 {
      let next = CalendarDate(dayNumber: number)
      #expect(next.dayNumber == number)
      #expect(date < next)
      let isNextDay = next.day == date.day + 1 && next.month == date.month
      let isNextMonth = next.day == 1 && next.month == date.month + 1 && date.day >= 28
      let isNextYear = next.day == 1 && next.month == 1 && date.month == 12 && date.day == 31
      #expect(isNextDay || isNextMonth || (isNextYear && next.year == date.year + 1))
      date = next
    }
    #expect(date.text == "2199-12-31")
  }

  @Test func `dates are ordered by time, not by spelling of a part`() throws {
    let dates = ["1999-12-31", "2000-01-01", "2000-01-02", "2000-02-01", "2001-01-01"]
    let read = try dates.map { try #require(CalendarDate($0)) }
    #expect(read.shuffled().sorted() == read)
  }
}
