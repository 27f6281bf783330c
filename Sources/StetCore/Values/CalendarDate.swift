/// A day of the Gregorian calendar, written `2019-05-14`.
package struct CalendarDate: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// nil for anything but a real day written `YYYY-MM-DD`.
  package init?(_ text: String) {
    let parts = Array(text.utf8)
    guard parts.count == 10, parts[4] == UInt8(ascii: "-"), parts[7] == UInt8(ascii: "-"),
      let year = Decimal.read(parts[..<4]), let month = Decimal.read(parts[5..<7]),
      let day = Decimal.read(parts[8...]), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day `dayNumber` days after 1970-01-01.
  ///
  /// Source: days from civil in eras of 400 years, March as the first month.
  package init(dayNumber: Int) {
    let (era, dayOfEra) = (dayNumber + 719_468).quotientAndRemainder(flooring: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  package var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = shiftedYear.quotientAndRemainder(flooring: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  package var text: String {
    Decimal.padded(year, to: 4) + "-" + Decimal.padded(month, to: 2) + "-"
      + Decimal.padded(day, to: 2)
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
