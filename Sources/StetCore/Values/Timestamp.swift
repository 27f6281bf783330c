/// A moment in UTC, to the second.
package struct Timestamp: Hashable, Comparable, Sendable {
  /// Since 1970-01-01T00:00:00Z, leap seconds not counted.
  package let seconds: Int

  package init(seconds: Int) { self.seconds = seconds }

  package static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }

  /// As RFC 3339 writes it: `2019-05-14T09:30:00Z`.
  package var text: String {
    let (day, second) = seconds.quotientAndRemainder(flooring: 86_400)
    let clock = [second / 3600, second / 60 % 60, second % 60].map { Decimal.padded($0, to: 2) }
    return CalendarDate(dayNumber: day).text + "T" + clock.joined(separator: ":") + "Z"
  }

  package var date: CalendarDate {
    CalendarDate(dayNumber: seconds.quotientAndRemainder(flooring: 86_400).0)
  }

  /// Reads ``text`` back; nil for any other spelling, another time zone included.
  package init?(_ text: String) {
    let parts = Array(text.utf8)
    guard parts.count == 20, parts[10] == UInt8(ascii: "T"), parts[19] == UInt8(ascii: "Z"),
      parts[13] == UInt8(ascii: ":"), parts[16] == UInt8(ascii: ":"),
      let date = CalendarDate(String(decoding: parts[..<10], as: UTF8.self)),
      let hour = Decimal.read(parts[11..<13]), let minute = Decimal.read(parts[14..<16]),
      let second = Decimal.read(parts[17..<19]), hour < 24, minute < 60, second < 60
    else { return nil }
    seconds = date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second
  }
}

extension Int {
  func quotientAndRemainder(flooring divisor: Int) -> (Int, Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
