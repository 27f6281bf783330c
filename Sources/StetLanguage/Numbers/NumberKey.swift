/// What two notations of one value have in common, such as the whole value or a month and a day.
struct NumberKey: Hashable, Sendable {
  enum Space: UInt8, Sendable {
    case plain, month, monthDay, time, decade, fraction, code
    /// The number one of `a`, `single`, `only`, which answers a digit 1 but never a date.
    case one
  }

  let space: Space
  let value: ExactNumber

  static func plain(_ value: ExactNumber) -> NumberKey {
    // A minus may be a dash, and "down 5 %" is −5 %: signs are not compared.
    NumberKey(space: .plain, value: value.mantissa < 0 ? value.times(-1) ?? value : value)
  }

  static func plain(_ value: Int) -> NumberKey { plain(ExactNumber(Int64(value))) }

  static func month(_ month: Int) -> NumberKey { NumberKey(.month, month) }

  static func monthDay(_ month: Int, _ day: Int) -> NumberKey {
    NumberKey(.monthDay, month * 100 + day)
  }

  /// Minutes after midnight; 24:00 is 0:00.
  static func time(_ minutes: Int) -> NumberKey { NumberKey(.time, minutes % 1440) }

  /// The two figures of the decade, 90 for the 1990s.
  static func decade(_ year: Int) -> NumberKey { NumberKey(.decade, year % 100) }

  static func fraction(_ over: Int, _ under: Int) -> NumberKey {
    NumberKey(.fraction, over % 100_000 * 100_000 + under % 100_000)
  }

  /// Digits compared as they stand, by their hash.
  static func code(_ hash: UInt64) -> NumberKey {
    NumberKey(space: .code, value: ExactNumber(Int64(bitPattern: hash >> 1)))
  }

  static let weakOne = NumberKey(.one, 1)

  private init(_ space: Space, _ value: Int) {
    self.init(space: space, value: ExactNumber(Int64(value)))
  }

  private init(space: Space, value: ExactNumber) {
    self.space = space
    self.value = value
  }
}
