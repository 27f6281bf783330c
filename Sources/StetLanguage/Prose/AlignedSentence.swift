/// A sentence with what helps to find it again in another language.
struct AlignedSentence {
  /// UTF-8 byte offsets, half-open.
  let range: Range<Int>
  let letters: Int
  /// Letters as an English text would have them, in hundredths.
  let weight: Int
  /// The numbers it claims and those it answers for.
  let numbers: [NumberMention]
  let reading: NumberReading
  /// The first four letters of its capitalised words, script-independent, packed.
  let names: Set<UInt32>

  static func read(_ text: some ProseReadable, language tag: String) -> [AlignedSentence] {
    let language = ProseLanguage(tag: tag)
    let text = text.prose
    guard text.text.utf8.count <= SentenceAlignment.mostBytes else { return [] }
    let bytes = Array(text.text.utf8)
    let ranges = Sentences.split(text, language: tag)
    guard ranges.count <= SentenceAlignment.mostSentences else { return [] }
    return ranges.map { range in
      let sentence = ProseText(String(decoding: bytes[range], as: UTF8.self))
      let letters = LengthRatio.letters(in: sentence)
      let reading = Numbers.reading(sentence, language: tag)
      return AlignedSentence(
        range: range, letters: letters, weight: letters * 10_000 / LengthRatio.weight(language),
        numbers: reading.unmet(by: []), reading: reading, names: names(in: sentence))
    }
  }

  /// Whether this sentence holds one of the numbers of `other`.
  func answers(_ other: AlignedSentence) -> Bool {
    !other.numbers.isEmpty && other.reading.unmet(by: reading.offers).count < other.numbers.count
  }

  /// The first four letters of each capitalised word but the first, endings being what changes.
  private static func names(in sentence: ProseText) -> Set<UInt32> {
    let tokens = sentence.tokens
    let bytes = Array(sentence.text.utf8)
    var names: Set<UInt32> = []
    for token in tokens.drop(while: { $0.kind != .word }).dropFirst()
    where token.kind == .word && token.traits.contains(.capital) && token.length <= 80 {
      let key = DesignatorKey.of(String(decoding: bytes[token.range], as: UTF8.self))
      if key.utf8.count >= 4 { names.insert(key.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }) }
    }
    return names
  }
}
