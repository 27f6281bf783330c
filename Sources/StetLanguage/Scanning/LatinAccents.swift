/// Letters with accents, their bases and their marks: what the standard library keeps to itself.
enum LatinAccents {
  /// Each row: a base letter, then the letters that are it with an accent.
  private static let rows = [
    "aàáâãäåāăąǎ", "cçćĉċč", "dďđ", "eèéêëēĕėęě", "gĝğġģǧ", "hĥħ", "iìíîïĩīĭįıǐ", "jĵ", "kķǩ",
    "lĺļľŀł", "nñńņňǹ", "oòóôõöøōŏőǒ", "rŕŗř", "sśŝşšș", "tţťŧț", "uùúûüũūŭůűųǔ", "wŵ", "yýÿŷ",
    "zźżž",
    "AÀÁÂÃÄÅĀĂĄǍ", "CÇĆĈĊČ", "DĎĐ", "EÈÉÊËĒĔĖĘĚ", "GĜĞĠĢǦ", "HĤĦ", "IÌÍÎÏĨĪĬĮİǏ", "JĴ", "KĶǨ",
    "LĹĻĽĿŁ", "NÑŃŅŇǸ", "OÒÓÔÕÖØŌŎŐǑ", "RŔŖŘ", "SŚŜŞŠȘ", "TŢŤŦȚ", "UÙÚÛÜŨŪŬŮŰŲǓ", "WŴ", "YÝŸŶ",
    "ZŹŻŽ",
  ]

  /// Accented letter to base letter, both as code points, the base in lower case.
  static let bases: [UInt16: UInt16] = {
    var bases: [UInt16: UInt16] = [:]
    for row in rows {
      let scalars = Array(row.unicodeScalars)
      let base = UInt16(scalars[0].value | 0x20)
      for scalar in scalars.dropFirst() { bases[UInt16(scalar.value)] = base }
    }
    return bases
  }()

  /// Each row: a combining mark, bases in lower case, and what each becomes with the mark.
  private static let compositions: [(mark: UInt32, bases: String, composed: String)] = [
    (0x300, "aeioun", "àèìòùǹ"),
    (0x301, "aeiouyclnrsz", "áéíóúýćĺńŕśź"),
    (0x302, "aeiouscghjwy", "âêîôûŝĉĝĥĵŵŷ"),
    (0x303, "anoiu", "ãñõĩũ"),
    (0x304, "aeiou", "āēīōū"),
    (0x306, "aegiouиу", "ăĕğĭŏŭйў"),
    (0x307, "cegzı", "ċėġżi"),
    (0x308, "aeiouyі", "äëïöüÿї"),
    (0x30A, "au", "åů"),
    (0x30B, "ou", "őű"),
    (0x30C, "cdenrstzaiougkl", "čďěňřšťžǎǐǒǔǧǩľ"),
    (0x326, "st", "șț"),
    (0x327, "cstgklnr", "çşţģķļņŗ"),
    (0x328, "aeiu", "ąęįų"),
  ]

  /// The letter that `base` (folded) and `mark` make, or nil when the mark is to be dropped.
  ///
  /// Stress marks over Cyrillic make no letter; `е` with a diaeresis is `ё`, which folds to `е`.
  static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    guard let row = compositions.first(where: { $0.mark == mark }) else { return nil }
    for (from, to) in zip(row.bases.unicodeScalars, row.composed.unicodeScalars)
    where from.value == base { return to.value }
    return nil
  }
}
