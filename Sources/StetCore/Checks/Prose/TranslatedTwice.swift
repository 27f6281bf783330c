import StetLanguage

extension Check {
  static let translatedTwice = Check(
    id: "translated-twice", severity: .warning,
    summary: "the same source sentence is translated in two ways",
    passes: Example(
      source: "Переговоры идут по плану. Переговоры идут по плану.",
      target: "The talks are on track. The talks are on track."),
    fails: Example(
      source: "Переговоры идут по плану. Переговоры идут по плану.",
      target: "The talks go as planned. The talks are on track.")
  ) { context in
    let sentences = context.translated.flatMap { here in
      SentenceAlignment.pairs(
        source: here.source, sourceLanguage: context.languages.from.text,
        target: here.target, targetLanguage: context.languages.to.text
      ).map { Sentence(passage: here.offset, pair: $0, in: here.passage) }
    }
    return RepeatedSources.find(in: sentences.map { ($0.source, $0.target) }).map { found in
      let (first, later) = (sentences[found.first], sentences[found.later])
      return Fault(
        passage: later.passage, source: later.pair.source, target: later.pair.target,
        message: "the same sentence is “\(first.target)” in \(context.passages[first.passage].id)",
        suggestions: [first.target])
    }
  }
}

/// A sentence beside its translation, and where both stand.
private struct Sentence {
  let passage: Int
  let pair: SentenceAlignment.Pair
  let source: String
  let target: String

  init(passage: Int, pair: SentenceAlignment.Pair, in texts: Passage) {
    self.passage = passage
    self.pair = pair
    source = Excerpt(of: texts.source, pair.source).text
    target = Excerpt(of: texts.target, pair.target).text
  }
}
