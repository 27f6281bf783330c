/// Roman figures from 1 to 50, by the fingerprints of their words.
///
/// Cyrillic texts also type them with `Х` and `І`, which look the same.
enum RomanNumeral {
  static let values: [UInt64: Int] = {
    var values: [UInt64: Int] = [:]
    for number in 1...50 {
      let latin = text(of: number)
      let mixed = latin.map { $0 == "x" ? "х" : $0 }
      let cyrillic = mixed.map { $0 == "i" ? "і" : $0 }
      for word in [latin, String(mixed), String(cyrillic)] {
        values[Fingerprint(word).value] = number
      }
    }
    return values
  }()

  private static func text(of number: Int) -> String {
    let units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    let tens = ["", "x", "xx", "xxx", "xl", "l"]
    return tens[number / 10] + units[number % 10]
  }
}
