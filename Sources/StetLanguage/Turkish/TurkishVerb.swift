/// Forms of a Turkish verb given as an infinitive in `-mek` or `-mak`.
enum TurkishVerb {
  /// The forms in small letters; none when the word is no infinitive.
  static func forms(of infinitive: [UInt16]) -> [[UInt16]] {
    guard endsAsInfinitive(infinitive) else { return [] }
    let root = Array(infinitive.dropLast(3))
    var forms: [[UInt16]] = []
    for stem in stems(of: root) {
      TurkishNoun.add(stem, suffixes, to: &forms)
      TurkishNoun.add(stem, aorist(root), to: &forms)
    }
    TurkishNoun.add(progressive(root), progressives, to: &forms)
    let negative = TurkishStem(root).adding(TurkishSuffix("mA"))
    if let negative {
      TurkishNoun.add(TurkishStem(negative), suffixes, to: &forms)
      TurkishNoun.add(progressive(negative), progressives, to: &forms)
    }
    TurkishNoun.add(TurkishStem(root), negatives, to: &forms)
    return forms
  }

  /// True for what can only be a verb: `vurmak`, and not `ekmek` (bread).
  static func isInfinitive(_ word: [UInt16]) -> Bool {
    endsAsInfinitive(word) && !nouns.contains(String(decoding: word, as: UTF16.self))
  }

  private static func endsAsInfinitive(_ word: [UInt16]) -> Bool {
    let text = String(decoding: word.suffix(3), as: UTF16.self)
    return word.count > 4 && (text == "mek" || text == "mak")
  }

  private static let nouns: Set<String> = [
    "yemek", "ekmek", "çakmak", "parmak", "ırmak", "kaymak", "basamak", "damak", "tokmak", "yamak",
    "ahmak", "mercimek", "kaçamak", "oymak", "ilmek", "dirmek",
  ]

  /// `et-` and `git-` soften before a vowel.
  private static func stems(of root: [UInt16]) -> [TurkishStem] {
    let text = String(decoding: root, as: UTF16.self)
    let softens = [
      "et", "git", "tat", "güt", "dit", "kaydet", "affet", "reddet", "hapset", "seyret",
    ]
    guard softens.contains(text) else { return [TurkishStem(root)] }
    return [
      TurkishStem(root, .beforeConsonants), TurkishStem(root.dropLast() + [0x64], .beforeVowels),
    ]
  }

  /// `başla-` gives `başlıyor`: a last low vowel rises, any other root takes a high vowel.
  private static func progressive(_ root: [UInt16]) -> TurkishStem {
    guard let last = root.last, last == 0x61 || last == 0x65 else {
      return stems(of: root).last ?? TurkishStem(root)
    }
    var stem = TurkishStem(Array(root.dropLast()))
    if stem.lastVowel == nil { stem.heard = last }
    return stem
  }

  private static let progressives = TurkishSuffix.list(
    """
    (I)yor (I)yorlar (I)yordu (I)yorlardı (I)yormuş (I)yorsa (I)yorum (I)yoruz (I)yorsunuz (I)yorken
    """)

  private static func aorist(_ root: [UInt16]) -> [TurkishSuffix] {
    let text = String(decoding: root, as: UTF16.self)
    let stem = TurkishStem(root)
    if root.last.map(TurkishSound.isVowel) ?? false {
      return TurkishSuffix.list("r rlAr rdI rsA rken")
    }
    let isHigh = stem.syllables > 1 || highAorists.contains(text)
    return isHigh ? highAorist : lowAorist
  }

  private static let highAorist = TurkishSuffix.list("Ir IrlAr IrdI IrsA Irken")
  private static let lowAorist = TurkishSuffix.list("Ar ArlAr ArdI ArsA Arken")
  private static let highAorists: Set<String> = [
    "al", "bil", "bul", "dur", "gel", "gör", "kal", "ol", "öl", "san", "var", "ver", "vur",
  ]

  private static let negatives = TurkishSuffix.list("mAz mAzlAr mAzdI mAzsA mAzken mAdAn mAksIzIn")

  private static let suffixes = TurkishSuffix.list(
    """
    DI DIlAr DIm DIk DIn DInIz DIysA mIş mIşlAr mIştI mIştIr mIşlArdI mIşlArdIr \
    (y)AcAk (y)AcAklAr (y)AcAktI (y)AcAktIr (y)AcAklArdIr (y)AcAğIz (y)AcAğI (y)AcAğInI (y)AcAğInA \
    (y)AcAğIndAn (y)AcAğInIn (y)AcAklArI (y)AcAklArInI mAlI mAlIdIr mAlIyIz sA sAlAr sIn sInlAr \
    (y)An (y)AnlAr (y)AnlArIn (y)AnlArA (y)AnlArI (y)AnI (y)AnIn (y)AnA (y)AndAn \
    DIğI DIğInI DIğInA DIğIndA DIğIndAn DIğInIn DIklArI DIklArInI DIklArInA DIklArIndA DIktAn DIkçA \
    mA mAsI mAsInI mAsInA mAsInIn mAsIndA mAsIndAn mAsIylA mAsIdIr mAlArI mAlArInI mAlArInA mAlArInIn \
    mAyI mAyA mAnIn mAktA mAktAdIr mAktAydI mAktAlAr mAktAdIrlAr mAktAn mAklA (y)Ip (y)ArAk (y)IncA \
    (y)AlIm (y)Abilir (y)Abilirler (y)Abilecek (y)Abildi (y)Abilmek (y)Abilen (y)Abilmesi
    """)
}
