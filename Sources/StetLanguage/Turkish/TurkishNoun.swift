/// Forms of a Turkish noun in small letters.
enum TurkishNoun {
  /// The forms of a noun in its dictionary form, the plural and all possessors included.
  static func forms(of noun: [UInt16], isName: Bool) -> [[UInt16]] {
    let stems = TurkishNounStems.stems(of: noun)
    var forms: [[UInt16]] = []
    let isLong = (stems.first?.syllables ?? 0) > 1
    for stem in stems {
      addNumber(of: stem, isLong: isLong, to: &forms)
      if isLong, !isName { add(stem, TurkishNounSuffixes.equative, to: &forms) }
    }
    for stem in stems {
      guard let plural = stem.adding(TurkishNounSuffixes.plural) else { continue }
      forms.append(plural)
      addNumber(of: TurkishStem(plural), isLong: true, to: &forms)
    }
    return forms
  }

  private static func addNumber(
    of stem: TurkishStem, isLong: Bool, to forms: inout [[UInt16]]
  ) {
    add(stem, TurkishNounSuffixes.bare, to: &forms)
    if isLong { add(stem, TurkishNounSuffixes.copula, to: &forms) }
    add(stem, TurkishNounSuffixes.persons, to: &forms)
    for suffix in TurkishNounSuffixes.third {
      guard let possessed = stem.adding(suffix) else { continue }
      forms.append(possessed)
      add(TurkishStem(possessed), TurkishNounSuffixes.afterThird, to: &forms)
    }
  }

  /// The forms of a compound's head that ends in the possessive, `sistemi` of `savunma sistemi`.
  static func compoundForms(of head: [UInt16]) -> [[UInt16]] {
    var forms: [[UInt16]] = []
    add(TurkishStem(head), TurkishNounSuffixes.afterThird, to: &forms)
    for base in bases(of: head) {
      let stem = TurkishStem(base)
      guard let plural = stem.adding(TurkishNounSuffixes.plural) else { continue }
      let plurals = TurkishStem(plural)
      guard let possessed = plurals.adding(TurkishSuffix("I")) else { continue }
      forms.append(possessed)
      add(TurkishStem(possessed), TurkishNounSuffixes.afterThird, to: &forms)
      add(plurals, TurkishNounSuffixes.persons, to: &forms)
      for own in TurkishNounStems.stems(of: base) {
        add(own, TurkishNounSuffixes.persons, to: &forms)
      }
    }
    return forms
  }

  /// True when a word may be a noun with the possessive of the third person.
  static func isPossessed(_ word: [UInt16]) -> Bool {
    guard let last = word.last, let base = bases(of: word).first else { return false }
    let harmony = TurkishStem(base).lastVowel.flatMap(TurkishSound.harmony)
    let isPalatal = [0x69, 0xFC].contains(last)
    return harmony?.high == last || (harmony != nil && isPalatal)
  }

  /// What a head may be without its possessive, hard again where it softened: `kalkan` of `kalkanı`,
  /// `uçak` and `uçağ` of `uçağı`, `füze` of `füzesi`.
  private static func bases(of head: [UInt16]) -> [[UInt16]] {
    guard let last = head.last, [0x131, 0x69, 0x75, 0xFC].contains(last) else { return [] }
    let base = Array(head.dropLast())
    guard let end = base.last, !TurkishSound.isVowel(end) else { return [] }
    if end == 0x73, base.count > 2, TurkishSound.isVowel(base[base.count - 2]) {
      return [Array(base.dropLast()), base]
    }
    guard let hard = hardened(end) else { return [base] }
    return [base, base.dropLast() + [hard]]
  }

  private static func hardened(_ last: UInt16) -> UInt16? {
    switch last {
    case TurkishSound.softG: 0x6B
    case 0x62: 0x70
    case 0x64: 0x74
    case 0x63: 0xE7
    default: nil
    }
  }

  static func add(
    _ stem: TurkishStem, _ suffixes: [TurkishSuffix], to forms: inout [[UInt16]]
  ) {
    for suffix in suffixes {
      if let form = stem.adding(suffix) { forms.append(form) }
    }
  }
}
