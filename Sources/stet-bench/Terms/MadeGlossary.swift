/// A made-up glossary.
struct MadeGlossary {
  struct Term {
    let words: [MadeWord]

    var text: String { form(0) }

    /// The words in one case and number.
    func form(_ index: Int) -> String { words.map { $0.form(index) }.joined(separator: " ") }
  }

  let terms: [Term]

  /// Four in ten terms are one noun, four an adjective and a noun, one has three words, one is a
  /// designator. Adjectives come from a small pool, as they do in life.
  init(count: Int, seed: UInt64) {
    var maker = WordMaker(seed: seed)
    var random = SeededRandom(seed: seed ^ 0xFACE)
    let adjectives = (0..<max(50, count / 8)).map { _ in maker.adjectiveStem() }
    var seen: Set<String> = []
    var terms: [Term] = []
    while terms.count < count {
      let noun = maker.noun()
      let first = maker.adjective(random.pick(adjectives), noun.gender)
      let second = maker.adjective(random.pick(adjectives), noun.gender)
      let term: Term
      switch random.below(10) {
      case 0: term = Term(words: [MadeWord(fixed: maker.designator())])
      case 1: term = Term(words: [first, second, noun])
      case 2...5: term = Term(words: [first, noun])
      default: term = Term(words: [noun])
      }
      if seen.insert(term.text).inserted { terms.append(term) }
    }
    self.terms = terms
  }
}
