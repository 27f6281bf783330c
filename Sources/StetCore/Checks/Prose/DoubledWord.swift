import StetLanguage

extension Check {
  static let doubledWord = Check(
    id: "doubled-word", severity: .warning, summary: "a word stands twice in a row",
    passes: Example(source: "Он сказал, что готов.", target: "He said he was ready."),
    fails: Example(source: "Он сказал, что готов.", target: "He said he was was ready.")
  ) { context in
    context.translated.flatMap { here in
      Doubling.words(in: here.target, language: context.languages.to.text).map { word in
        let said = Excerpt(of: here.passage.target, word.second).text
        return Fault(passage: here.offset, target: word.range, message: "“\(said)” stands twice")
      }
    }
  }
}
