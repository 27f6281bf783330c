/// How far back the forms of a Russian noun or adjective differ from its dictionary form.
enum RussianStay {
  private static let consonants = Set(letters("бвгджзклмнпрстфхцчшщ"))
  /// Vowels that flee before a last consonant (`боец, бойца`), that of `гражданин, граждане` and
  /// that of `заяц, зайца`.
  private static let fleeting = Set(letters("оеёия"))
  private static let young = letters("нок").reduce(0) { $0 << 11 | $1 }

  private static func letters(_ text: String) -> [UInt64] {
    text.unicodeScalars.map { UInt64($0.value) }
  }

  /// The count of last letters that may change.
  static func changing(_ word: SieveWord) -> Int {
    let (last, second) = (word.tail & 0x7FF, word.tail >> 11 & 0x7FF)
    // судно, суда; огонь, огня; зенитный, зенитного
    guard consonants.contains(last) else { return 3 }
    // котёнок, котята
    if word.tail & 0x1_FFFF_FFFF == young { return 4 }
    return fleeting.contains(second) ? 2 : 0
  }
}
