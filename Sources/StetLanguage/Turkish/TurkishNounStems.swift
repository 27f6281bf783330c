/// The stems of a Turkish noun: final stops soften, some vowels drop, some consonants double.
enum TurkishNounStems {
  static func stems(of noun: [UInt16]) -> [TurkishStem] {
    let plain = TurkishStem(noun)
    guard let last = noun.last else { return [] }
    let text = String(decoding: noun, as: UTF16.self)
    if text == "su" { return [TurkishStem(noun), TurkishStem(noun + [0x79], .beforeVowels)] }
    var stems = [plain]
    if let other = dropping[text] ?? doubling[text] {
      var short = TurkishStem(TurkishSound.letters(other), .beforeVowels)
      short.heard = plain.lastVowel  // `vakit`, `vakti`: the vowel that dropped is still heard
      stems.append(short)
    } else if let soft = softened(last), softens(plain, text) {
      stems.append(TurkishStem(noun.dropLast() + [soft], .beforeVowels))
    }
    if isPalatal(plain, text) { stems += stems.map(fronted) }
    return stems
  }

  private static func softened(_ last: UInt16) -> UInt16? {
    switch last {
    case 0x6B, 0x67: TurkishSound.softG  // k g
    case 0x70: 0x62  // p b
    case 0x74: 0x64  // t d
    case 0xE7: 0x63  // ç c
    default: nil
    }
  }

  /// Longer words may always soften, since a wrong form is no word and matches nothing; of short
  /// words only these do: `at` must not become `adı`.
  private static func softens(_ stem: TurkishStem, _ text: String) -> Bool {
    stem.syllables > 1 || softMonosyllables.contains(text)
  }

  private static let softMonosyllables: Set<String> = words(
    """
    kap dip cep tat kurt yurt art uç güç taç borç harç genç gök çok kalp harp ant grup but dört bent \
    cilt fert dert felç linç
    """)

  /// Words that lose their last vowel before a vowel, and `renk`, `denk`, whose `k` becomes `g`.
  private static let dropping: [String: String] = pairs(
    """
    ağız ağz burun burn şehir şehr oğul oğl akıl akl fikir fikr isim ism resim resm emir emr nehir nehr \
    nesil nesl asıl asl vakit vakt ömür ömr zihin zihn cisim cism metin metn kısım kısm izin izn ufuk ufk \
    hacim hacm hüküm hükm ilim ilm kayıt kayd kayıp kayb seyir seyr şekil şekl devir devr boyun boyn \
    göğüs göğs karın karn beyin beyn omuz omz alın aln gönül gönl nakil nakl zulüm zulm azim azm \
    nabız nabz nefis nefs vasıf vasf zehir zehr bahis bahs keşif keşf hapis haps kabir kabr kavim kavm \
    meyil meyl neşir neşr sabır sabr şükür şükr tavır tavr keyif keyf lütuf lütf kasıt kast haciz hacz \
    renk reng denk deng ahenk aheng bağır bağr koyun koyn cürüm cürm fasıl fasl hasım hasm \
    kahır kahr mühür mühr nutuk nutk ritim ritm rahim rahm satıh sath şahıs şahs
    """)

  private static let doubling: [String: String] = pairs(
    """
    hak hakk his hiss hat hatt sır sırr had hadd red redd af aff tıp tıbb zan zann şık şıkk üs üss \
    serhat serhadd mahal mahall zıt zıdd ret redd
    """)

  /// Words of more syllables in `-al`, `-ol`, `-ul`, `-at`, `-ar` may take front vowels (`generali`,
  /// `petrolü`, `saati`); both forms are made, for the wrong one is no word.
  private static func isPalatal(_ stem: TurkishStem, _ text: String) -> Bool {
    if palatalMonosyllables.contains(text) || palatalWords.contains(text) { return true }
    guard stem.syllables > 1 else { return false }
    return ["al", "âl", "ol", "ul", "at", "ât"].contains { text.hasSuffix($0) }
  }

  private static let palatalMonosyllables: Set<String> = words("hal rol gol harf harp kalp")
  private static let palatalWords: Set<String> = words("iştirak idrak emlak helak")

  private static func fronted(_ stem: TurkishStem) -> TurkishStem {
    var stem = stem
    stem.heard = stem.lastVowel.map(TurkishSound.fronted)
    return stem
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

  private static func pairs(_ text: String) -> [String: String] {
    let words = text.split(separator: " ").map(String.init)
    var pairs: [String: String] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      pairs[words[index]] = words[index + 1]
    }
    return pairs
  }
}
