/// Made-up Russian news: about 3 words of a hundred belong to a term of the glossary.
enum MadeText {
  private static let particles = [
    "в", "и", "на", "с", "по", "не", "что", "для", "из", "к", "от", "также", "его", "за", "при",
    "до",
    "это", "как", "а", "об", "после", "был", "более", "между", "их", "у", "которые", "который",
    "или",
  ]

  /// - Returns: UTF-8 of `megabytes` million bytes, a little more.
  static func bytes(megabytes: Int, glossary: MadeGlossary, seed: UInt64) -> [UInt8] {
    var random = SeededRandom(seed: seed)
    var maker = WordMaker(seed: seed ^ 0xBEEF)
    let lexicon = lexicon(&maker, without: glossary)
    var text: [UInt8] = []
    text.reserveCapacity(megabytes * 1_000_000 + 4096)
    while text.count < megabytes * 1_000_000 {
      for _ in 0..<(2 + random.below(4)) { sentence(&text, lexicon, glossary, &random) }
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  /// Words of which none is a term by itself; the adjectives of terms may be among them.
  private static func lexicon(
    _ maker: inout WordMaker, without glossary: MadeGlossary
  ) -> [MadeWord] {
    let terms = Set(glossary.terms.filter { $0.words.count == 1 }.map { $0.words[0].stem })
    var lexicon: [MadeWord] = []
    while lexicon.count < 60_000 {
      let noun = maker.noun()
      let isAdjective = lexicon.count % 3 == 0
      let word = isAdjective ? maker.adjective(maker.adjectiveStem(), noun.gender) : noun
      if !terms.contains(word.stem) { lexicon.append(word) }
    }
    return lexicon
  }

  private static func sentence(
    _ text: inout [UInt8], _ lexicon: [MadeWord], _ glossary: MadeGlossary,
    _ random: inout SeededRandom
  ) {
    let length = 6 + random.below(18)
    for position in 0..<length {
      var word = word(lexicon, glossary, &random)
      if position == 0 { word = word.prefix(1).uppercased() + word.dropFirst() }
      text += word.utf8
      if position + 1 < length { text += random.chance(percent: 12) ? ", ".utf8 : " ".utf8 }
    }
    text += ". ".utf8
  }

  private static func word(
    _ lexicon: [MadeWord], _ glossary: MadeGlossary, _ random: inout SeededRandom
  ) -> String {
    let form = random.below(MadeWord.formCount)
    if random.chance(percent: 2) {
      return glossary.terms[random.rank(below: glossary.terms.count)].form(form)
    }
    if random.chance(percent: 27) { return particles[random.rank(below: particles.count)] }
    return lexicon[random.rank(below: lexicon.count)].form(form)
  }
}
