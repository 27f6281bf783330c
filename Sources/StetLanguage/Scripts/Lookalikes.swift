/// Letters of Cyrillic and Latin that a reader can't tell apart.
///
/// Own table, made by eye over the letters of ru, uk, bg and English.
package enum Lookalikes {
  private static let latinToCyrillic: [UInt32: UInt32] = {
    let latin = "ABCEHIJKMOPSTXYaceijopsxy"
    let cyrillic = "АВСЕНІЈКМОРЅТХУасеіјорѕху"
    return Dictionary(
      uniqueKeysWithValues: zip(latin.unicodeScalars, cyrillic.unicodeScalars).map {
        ($0.value, $1.value)
      })
  }()

  private static let cyrillicToLatin = Dictionary(
    uniqueKeysWithValues: latinToCyrillic.map { ($0.value, $0.key) })

  /// The Cyrillic letter that looks like the Latin `letter`.
  static func cyrillic(for letter: UInt32) -> Unicode.Scalar? {
    latinToCyrillic[letter].flatMap(Unicode.Scalar.init)
  }

  /// The Latin letter that looks like the Cyrillic `letter`.
  static func latin(for letter: UInt32) -> Unicode.Scalar? {
    cyrillicToLatin[letter].flatMap(Unicode.Scalar.init)
  }
}
