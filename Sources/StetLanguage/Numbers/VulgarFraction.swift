/// Fractions: `½` and `1/2`.
struct VulgarFraction: Hashable, Sendable {
  let over: Int
  let under: Int

  /// The exact decimal, or nil when there is none (thirds).
  var decimal: ExactNumber? {
    guard under > 0 else { return nil }
    var power: Int64 = 1
    for places in 0...4 {
      if (Int64(over) * power) % Int64(under) == 0 {
        return ExactNumber(Int64(over) * power / Int64(under), exponent: -places)
      }
      power *= 10
    }
    return nil
  }

  /// The fraction that one scalar shows, such as `¾`.
  static func value(of scalar: UInt32) -> VulgarFraction? {
    switch scalar {
    case 0xBC: VulgarFraction(over: 1, under: 4)
    case 0xBD: VulgarFraction(over: 1, under: 2)
    case 0xBE: VulgarFraction(over: 3, under: 4)
    case 0x2153: VulgarFraction(over: 1, under: 3)
    case 0x2154: VulgarFraction(over: 2, under: 3)
    case 0x2155...0x2158: VulgarFraction(over: Int(scalar) - 0x2154, under: 5)
    case 0x2159: VulgarFraction(over: 1, under: 6)
    case 0x215A: VulgarFraction(over: 5, under: 6)
    case 0x215B: VulgarFraction(over: 1, under: 8)
    case 0x215C: VulgarFraction(over: 3, under: 8)
    case 0x215D: VulgarFraction(over: 5, under: 8)
    case 0x215E: VulgarFraction(over: 7, under: 8)
    default: nil
    }
  }

  /// Everything the fraction can be written as.
  var keys: [NumberKey] {
    var keys = [NumberKey.fraction(over, under)]
    if let decimal {
      keys.append(.plain(decimal))
      keys.append(.plain(decimal.scaled(byTenTo: 2)))
    }
    return keys
  }
}
