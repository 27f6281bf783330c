import StetLanguage

extension Check {
  static let numberMismatch = Check(
    id: "number-mismatch", severity: .error,
    summary: "a number of the source is not in the translation, or the reverse",
    passes: Example(source: "Контракт на 2,5 млрд долларов.", target: "A $2.5 billion contract."),
    fails: Example(source: "Контракт на 2,5 млрд долларов.", target: "A $5.2 billion contract.")
  ) { context in
    context.translated.flatMap { here in
      let found = Numbers.mismatches(
        source: here.source, sourceLanguage: context.languages.from.text,
        target: here.target, targetLanguage: context.languages.to.text)
      return found.missing.map { mention in
        let said = Excerpt(of: here.passage.source, mention.range).text
        return Fault(
          passage: here.offset, source: mention.range,
          message: "“\(said)” of the source is not in the translation")
      }
        + found.extra.map { mention in
          let said = Excerpt(of: here.passage.target, mention.range).text
          return Fault(
            passage: here.offset, target: mention.range, message: "“\(said)” is not in the source")
        }
    }
  }
}
