extension NumberLexicon {
  /// Turkish number words. Those that mean something else too (`altı` "below", `yedi` "ate",
  /// `yüz` "face") only answer for digits; suffixed ones answer by their beginning.
  static let turkish: NumberLexicon = {
    var lexicon = common
    lexicon.monthsAreCapitalised = true
    lexicon.addTurkishNumerals()
    lexicon.addTurkishOrdinals()
    lexicon.addTurkishCalendar()
    return lexicon
  }()

  private mutating func addTurkishNumerals() {
    numerals(0, "sıfır", .alone, firm: false)
    numerals(1, "bir biri birini birinin", .unit, firm: false)
    numerals(2, "iki ikisi ikisini ikisinin", .unit, firm: false)
    numerals(3, "üç", .unit)
    numerals(4, "dört", .unit)
    numerals(5, "beş", .unit)
    numerals(6, "altı", .unit, firm: false)
    numerals(7, "yedi", .unit, firm: false)
    numerals(8, "sekiz", .unit)
    numerals(9, "dokuz", .unit)
    let tens = "on yirmi otuz kırk elli altmış yetmiş seksen doksan"
    for (index, word) in Self.words(tens).enumerated() {
      numerals(Int64(10 + 10 * index), word, .ten)
    }
    multiplyFully("yüz", by: 2)
    multiplyFully("bin bini binin bine binden", by: 3)
    let endings = [".", "u", "a", "un", "luk", "dan", "da", "lar", "larca"]
    for (stem, power) in [("milyon", 6), ("trilyon", 12)] {
      let forms = endings.map { $0 == "." ? stem : stem + $0 }
      multiplyFully(forms.joined(separator: " "), by: power)
    }
    multiplyFully("milyar milyarı milyara milyarın milyarlık milyardan milyarda", by: 9)
    multiply("mr", by: 9)
    multiplyLoosely("düzine", by: 12)
    multiplyLoosely("asır", by: 100)
    let half: [NumberKey] = [.plain(50), .fraction(1, 2), .plain(30)]
    answers(.half, "yarım yarı yarısı yarısını yarısının", extra: half)
    answers(ExactNumber(15, exponent: -1), "birbuçuk")
    answers(2, "çift çifte ikili ikiz iki'si")
    answers(3, "üçlü üçü üçünü")
    answers(4, "dörtlü dördü çeyrek çeyreği çeyreğinde", extra: [.fraction(1, 4), .plain(25)])
    answers(5, "beşi beşli")
    prefixes(3, "üç")
    prefixes(4, "dört dörd")
    prefixes(5, "beş")
    prefixes(6, "altı")
    prefixes(7, "yedi")
    prefixes(8, "sekiz")
    prefixes(9, "dokuz")
    prefixes(10, "onlar onar onlu on'")
    prefixes(20, "yirmi")
    prefixes(30, "otuz")
    prefixes(40, "kırk")
    prefixes(50, "elli")
    prefixes(60, "altmış")
    prefixes(70, "yetmiş")
    prefixes(80, "seksen")
    prefixes(90, "doksan")
  }

  private mutating func addTurkishOrdinals() {
    let units =
      "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu"
    for (index, word) in Self.words(units).enumerated() {
      numerals(Int64(1 + index), turkishForms(word), .unit, ordinal: true, firm: index > 2)
    }
    let tens =
      "onuncu yirminci otuzuncu kırkıncı ellinci altmışıncı yetmişinci sekseninci doksanıncı"
    for (index, word) in Self.words(tens).enumerated() {
      numerals(Int64(10 + 10 * index), turkishForms(word), .ten, ordinal: true)
    }
    numerals(100, "yüzüncü", .hundred, ordinal: true, firm: false)
    answers(1, "ilk tek sadece yalnız yalnızca")
    endings(
      ordinal: "inci ıncı uncu üncü nci ncı ncu ncü",
      decade: "lar ler lı li lu lü ların lerin larda lerde lardan lerden lara lere")
  }

  /// The ordinal with the endings it takes as a noun: `beşincisi`, `beşincide`.
  private func turkishForms(_ word: String) -> String {
    let vowel = word.last ?? "i"
    let low = vowel == "ı" || vowel == "u" ? "a" : "e"
    return "\(word) \(word)s\(vowel) \(word)d\(low) \(word)y\(low) \(word)n\(vowel)n"
  }

  private mutating func addTurkishCalendar() {
    let names = "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"
    let endings = "da de ta te dan den tan ten a e ı i u ü ın in un ün"
    months(
      Self.words(names).map { name in
        ([name] + Self.words(endings).map { "\(name)'\($0)" }).joined(separator: " ")
      })
    roles(.percent, "yüzde yüzdesi yüzdelik")
    spans(.hour, "saat saatlik")
    spans(.day, "gün günde günlük")
    spans(.week, "hafta haftalık haftada")
    spans(.month, "ay aylık ayda")
    spans(.year, "yıl yıllık yılda")
    roles(.year, "yıl yılı yılın yılında yılının yıllar yılları yıllarda yıllarında")
    roles(.century, "yüzyıl yüzyılda yüzyılın yüzyıla yüzyılları")
    roles(.hour, "saat saati saatte saatlik")
    roles(.minute, "dakika")
    roles(.to, "ile ila veya")
    roles(.half, "buçuk")
  }
}
