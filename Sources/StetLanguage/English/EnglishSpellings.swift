/// British and American spellings of a word.
enum EnglishSpellings {
  /// The other ways to spell `word`, one word without hyphens, in the capitals it has.
  static func others(of word: String) -> [EnglishSpelling] {
    if let other = always[word] { return [EnglishSpelling(text: other, region: .common)] }
    let lower = word.lowercased()
    guard lower.utf8.count > 3 else { return [] }
    if let pair = EnglishSpellingTable.pairs[lower] {
      return [EnglishSpelling(text: pair.text.cased(like: word.utf8), region: pair.region)]
    }
    if let other = izing(lower) {
      return [EnglishSpelling(text: other.text.cased(like: word.utf8), region: other.region)]
    }
    return prefixed(word, lower)
  }

  /// Abbreviations with and without points, ordinals in letters and digits.
  private static let always: [String: String] = {
    var always: [String: String] = [:]
    let rows = """
      US/U.S. UK/U.K. UN/U.N. EU/E.U. USA/U.S.A. UAE/U.A.E. USSR/U.S.S.R. first/1st second/2nd \
      third/3rd fourth/4th fifth/5th sixth/6th seventh/7th eighth/8th ninth/9th tenth/10th
      """
    for row in rows.split(separator: " ") {
      let sides = row.split(separator: "/").map(String.init)
      always[sides[0]] = sides[1]
      always[sides[1]] = sides[0]
    }
    return always
  }()

  private static let prefixes = [
    "un", "dis", "re", "mis", "over", "under", "out", "counter", "anti", "non", "multi", "inter",
    "sub", "pre", "co", "de",
  ]

  private static func prefixed(_ word: String, _ lower: String) -> [EnglishSpelling] {
    for prefix in prefixes where lower.hasPrefix(prefix) {
      guard let pair = EnglishSpellingTable.pairs[String(lower.dropFirst(prefix.count))] else {
        continue
      }
      let other = prefix + pair.text
      return [EnglishSpelling(text: other.cased(like: word.utf8), region: pair.region)]
    }
    return []
  }

  private static let izingTails = [
    "e", "ed", "es", "er", "ers", "ing", "ation", "ations", "ational", "able",
  ]

  /// `mobilise` for `mobilize` and back. Britain writes both.
  private static func izing(_ word: String) -> EnglishSpelling? {
    for tail in izingTails where word.hasSuffix(tail) {
      let stem = String(word.dropLast(tail.count))
      let root = String(stem.dropLast(2))
      guard root.utf8.count > 2, !neverIzed.contains(root) else { continue }
      if stem.hasSuffix("is") { return EnglishSpelling(text: root + "iz" + tail, region: .common) }
      if stem.hasSuffix("iz") { return EnglishSpelling(text: root + "is" + tail, region: .british) }
    }
    return nil
  }

  /// What stands before `-ise` or `-ize` in words that have but one spelling.
  private static let neverIzed: Set<String> = Set(
    """
    advert adv chast circumc compr comprom dem desp dev disgu enterpr exc exerc expert franch improv \
    inc merchand parad prec prem prom rev superv surm surpr telev treat likew otherw cru bru pra conc \
    appra porpo torto turquo mala appr repr upr sunr counterpo equipo val marqu chem cer lia caps ass \
    overs downs res unders mids fulls lifes outs imprec fra unw clockw no sem previs
    """.split(separator: " ").map(String.init))
}
