/// What a Turkish noun may end in. Chains of two and more are written out, so that one pass over a
/// list makes all forms of a stem.
enum TurkishNounSuffixes {
  /// Cases, `-ki`, and the copula, on a noun without a possessor.
  static let bare = TurkishSuffix.list(
    """
    (y)I (n)In (y)A DA DAn (y)lA DAki DAkiler DAkilerin DAkileri DAkilere DAkilerle DAkinin \
    DAkini DAkine DAkilerden (n)Inki (n)Inkiler DIr DIrlAr DAdIr DAydI DAymIş DAyken DAndIr \
    (n)IndIr (y)lAdIr DAkilerdir
    """)

  /// Past, hearsay, condition and `while` of the copula. Short nouns are often verb stems as well
  /// (`at-tı`, `yaz-dı`), so these go on longer ones only.
  static let copula = TurkishSuffix.list("(y)DI (y)DIlAr (y)mIş (y)sA (y)ken (y)Im (y)Iz")

  /// `hükümetçe`. On the name of a people it makes a language, another word (`İngilizce`).
  static let equative = TurkishSuffix.list("CA")

  /// The plural by itself, then everything that follows a noun in the plural is built on it.
  static let plural = TurkishSuffix("lAr")

  /// Possessors of the first and second person with the cases.
  static let persons = TurkishSuffix.list(
    ["(I)m", "(I)mIz", "(I)n", "(I)nIz"].map { person in
      ["", "I", "In", "A", "DA", "DAn", "lA", "DIr", "DAki", "CA"].map { person + $0 }
        .joined(separator: " ")
    }.joined(separator: " "))

  /// The possessor of the third person by itself.
  static let third = TurkishSuffix.list("(s)I")

  /// What follows a possessor of the third person, and the head of a compound that has one by
  /// nature: `hava savunma sistemi-n-de`.
  static let afterThird = TurkishSuffix.list(
    """
    nI nIn nA ndA ndAn ylA ncA DIr DIrlAr ydI ydIlAr ymIş ysA yken ndAki ndAkiler ndAkilerin ndAkileri \
    ndAkilere ndAkinin ndAkini ndAdIr ndAydI ndAymIş ndAyken ndAndIr nInki nIndIr
    """)
}
