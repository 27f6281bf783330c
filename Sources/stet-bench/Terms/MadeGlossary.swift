/// A made-up glossary: the terms, and how each is written in running text.
struct MadeGlossary {
  /// One term: its words, of which the first `inflected` change together.
  struct Term {
    let words: [MadeWord]

    var text: String { words.map(\.lemma).joined(separator: " ") }

    func form(_ random: inout SeededRandom) -> String {
      words.map { $0.form(&random) }.joined(separator: " ")
    }
  }

  let terms: [Term]

  /// Four in ten terms are one noun, four an adjective and a noun, one has three words, one is a
  /// designator. Adjectives come from a small pool, as they do in life.
  init(count: Int, seed: UInt64) {
    var maker = WordMaker(seed: seed)
    var random = SeededRandom(seed: seed ^ 0xFACE)
    let adjectives = (0..<max(50, count / 8)).map { _ in maker.adjective() }
    var seen: Set<String> = []
    var terms: [Term] = []
    while terms.count < count {
      let term: Term
      switch random.below(10) {
      case 0: term = Term(words: [MadeWord(stem: maker.designator(), endings: [""])])
      case 1: term = Term(words: [random.pick(adjectives), random.pick(adjectives), maker.noun()])
      case 2...5: term = Term(words: [random.pick(adjectives), maker.noun()])
      default: term = Term(words: [maker.noun()])
      }
      if seen.insert(term.text).inserted { terms.append(term) }
    }
    self.terms = terms
  }
}
