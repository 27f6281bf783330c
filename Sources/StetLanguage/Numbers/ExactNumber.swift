/// A decimal number as it is written, without rounding: mantissa × 10^exponent.
///
/// The mantissa never ends in a zero (nought is 0 × 10^0), so equal values are equal structs.
package struct ExactNumber: Hashable, Sendable {
  /// How many digits a mantissa holds; a longer run of digits is a code and compares by its hash.
  static let mostDigits = 18

  package let mantissa: Int64
  package let exponent: Int

  package init(_ mantissa: Int64, exponent: Int = 0) {
    var digits = mantissa
    var power = mantissa == 0 ? 0 : exponent
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    self.mantissa = digits
    self.exponent = power
  }

  func scaled(byTenTo power: Int) -> ExactNumber {
    ExactNumber(mantissa, exponent: exponent + power)
  }

  /// The product, or nil when it needs more digits than a mantissa holds.
  func times(_ factor: Int64) -> ExactNumber? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: factor)
    return overflow ? nil : ExactNumber(product, exponent: exponent)
  }

  /// The sum, or nil when it needs more digits than a mantissa holds.
  func adding(_ other: ExactNumber) -> ExactNumber? {
    let least = min(exponent, other.exponent)
    guard let left = raised(to: least), let right = other.raised(to: least) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : ExactNumber(sum, exponent: least)
  }

  /// The whole value, or nil when it has a fraction or does not fit.
  var whole: Int64? { exponent < 0 ? nil : raised(to: 0) }

  private func raised(to least: Int) -> Int64? {
    guard exponent - least <= Self.mostDigits else { return mantissa == 0 ? 0 : nil }
    var digits = mantissa
    for _ in 0..<(exponent - least) {
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      digits = product
    }
    return digits
  }
}

extension ExactNumber: CustomStringConvertible {
  /// Plain digits with a decimal point, such as `1500` or `12.5`; huge values as `5e40`.
  package var description: String {
    if mantissa == 0 { return "0" }
    let sign = mantissa < 0 ? "-" : ""
    let digits = String(mantissa.magnitude)
    if exponent >= 0 {
      return exponent > 30
        ? "\(sign)\(digits)e\(exponent)"
        : sign + digits + String(repeating: "0", count: exponent)
    }
    let places = -exponent
    if places > 30 { return "\(sign)\(digits)e\(exponent)" }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
