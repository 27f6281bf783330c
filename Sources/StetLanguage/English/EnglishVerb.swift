/// Forms of English verbs.
enum EnglishVerb {
  /// All forms of `verb` but the infinitive: third person, past, participles.
  static func forms(of verb: String) -> [String] {
    if let joint = verb.lastIndex(of: "-") {
      let head = verb[...joint]
      return forms(of: String(verb[verb.index(after: joint)...])).map { head + $0 }
    }
    let lower = verb.lowercased()
    guard lower != "be" else { return ["am", "is", "are", "was", "were", "been", "being"] }
    let regular = regularForms(lower)
    guard let past = irregularPast(of: lower) else {
      return ([thirdPerson(lower)] + regular).map { $0.cased(like: verb.utf8) }
    }
    let gerunds = regular.filter { $0.hasSuffix("ing") }
    return ([thirdPerson(lower)] + gerunds + past).map { $0.cased(like: verb.utf8) }
  }

  private static func irregularPast(of verb: String) -> [String]? {
    if let past = EnglishIrregularVerbs.past[verb] { return past }
    for prefix in ["over", "under", "out", "re", "mis", "un", "with", "fore", "air"]
    where verb.hasPrefix(prefix) {
      let simple = String(verb.dropFirst(prefix.count))
      if let past = EnglishIrregularVerbs.past[simple] { return past.map { prefix + $0 } }
    }
    return nil
  }

  private static func thirdPerson(_ verb: String) -> String {
    if verb == "have" { return "has" }
    let bytes = Array(verb.utf8)
    guard let last = bytes.last, bytes.count > 1 else { return verb + "s" }
    let before = bytes[bytes.count - 2]
    switch last {
    case UInt8(ascii: "y") where !Vowels.contains(before): return verb.dropLast() + "ies"
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "o"):
      return verb + "es"
    case UInt8(ascii: "h") where before == UInt8(ascii: "s") || before == UInt8(ascii: "c"):
      return verb + "es"
    default: return verb + "s"
    }
  }

  /// The `-ed` and `-ing` forms; with and without a doubled consonant where usage differs.
  private static func regularForms(_ verb: String) -> [String] {
    let bytes = Array(verb.utf8)
    guard let last = bytes.last, bytes.count > 1 else { return [verb + "ed", verb + "ing"] }
    let before = bytes[bytes.count - 2]
    if verb.hasSuffix("ie") { return [verb + "d", verb.dropLast(2) + "ying"] }
    if last == UInt8(ascii: "e") {
      let keeps = [UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "y")].contains(before)
      return [verb + "d", keeps ? verb + "ing" : verb.dropLast() + "ing"]
    }
    if last == UInt8(ascii: "y"), !Vowels.contains(before) {
      return [verb.dropLast() + "ied", verb + "ing"]
    }
    if last == UInt8(ascii: "c") { return [verb + "ked", verb + "king"] }
    let plain = [verb + "ed", verb + "ing"]
    guard let tail = verb.last, isDoubling(verb, bytes) else { return plain }
    let doubled = ["\(verb)\(tail)ed", "\(verb)\(tail)ing"]
    return last == UInt8(ascii: "l") && !stressedLast.contains(verb) ? doubled + plain : doubled
  }

  private static func isDoubling(_ verb: String, _ bytes: [UInt8]) -> Bool {
    guard bytes.count > 2 else { return false }
    let (first, vowel, last) = (
      bytes[bytes.count - 3], bytes[bytes.count - 2], bytes[bytes.count - 1]
    )
    guard Vowels.contains(vowel), !Vowels.contains(last) else { return false }
    if [UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")].contains(last) { return false }
    let isPair = Vowels.contains(first)
    let isQu = first == UInt8(ascii: "u") && bytes.dropLast(3).last == UInt8(ascii: "q")
    if stressedLast.contains(verb) { return true }
    if last == UInt8(ascii: "l") {
      return !isPair || verb.hasSuffix("uel") || verb.hasSuffix("ial")
    }
    if isPair && !isQu { return false }
    let vowels = bytes.dropLast(2).contains { Vowels.contains($0) || $0 == UInt8(ascii: "y") }
    return !vowels || (isQu && bytes.count == 4)
  }

  /// Verbs of more syllables whose last is stressed, or that double as if it were.
  private static let stressedLast: Set<String> = Set(
    """
    admit commit permit submit transmit retransmit emit omit remit refer transfer prefer confer \
    infer defer deter occur recur incur concur control patrol compel expel propel repel impel \
    dispel rebel excel equip reequip begin forget regret allot annul abet debar unplug outfit \
    offset reset kidnap airdrop overlap handicap program worship zigzag format recommit resubmit
    """.split(separator: " ").map(String.init))
}
