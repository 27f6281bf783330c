/// The places in a phrase that a form can fill: gender or plural, times case.
///
/// An adjective and a noun stand together when their slots meet, so agreement is one `&`.
struct Slots: OptionSet, Hashable, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }

  enum Number: UInt64, CaseIterable { case masculine, neuter, feminine, plural }
  enum Case: UInt64, CaseIterable {
    case nominative, genitive, dative, accusative, instrumental, locative, vocative
    /// After two, three and four the noun stands in the genitive singular, its adjective in the
    /// plural: in the genitive, or beside a feminine in the nominative (`plural` with this case).
    case paucal
  }

  init(_ number: Number, _ grammaticalCase: Case) {
    rawValue = 1 << (number.rawValue * 8 + grammaticalCase.rawValue)
  }

  static let all = Slots(rawValue: .max)
  static let masculine = Slots(rawValue: 0xFF)
  static let neuter = Slots(rawValue: 0xFF00)
  static let feminine = Slots(rawValue: 0xFF_0000)
  static let plural = Slots(rawValue: 0xFF00_0000)
  static let singular: Slots = [.masculine, .neuter, .feminine]

  /// The same case in each of the gender blocks that `numbers` touches.
  static func each(_ grammaticalCase: Case, in numbers: Slots) -> Slots {
    Slots(rawValue: 0x0101_0101 << grammaticalCase.rawValue).intersection(numbers)
  }

  /// The same cases and number in every gender: what the halves of a compound must share.
  var inEveryGender: Slots {
    let cases = (rawValue | rawValue >> 8 | rawValue >> 16) & 0xFF
    return Slots(rawValue: cases &* 0x0001_0101 | rawValue & Slots.plural.rawValue)
  }

  /// The same cases in every gender and number: what words joined by “and” must share.
  var inEveryNumber: Slots {
    let cases =
      (rawValue | rawValue >> 8 | rawValue >> 16 | rawValue >> 24) & 0xFF
    return Slots(rawValue: cases &* 0x0101_0101)
  }
}
