import StetLanguage

extension Check {
  static let quoteStyle = Check(
    id: "quote-style", severity: .warning,
    summary: "a quotation mark that the language does not use",
    passes: Example(source: "Концерн «Алмаз-Антей».", target: "The “Almaz-Antey” concern."),
    fails: Example(source: "Концерн «Алмаз-Антей».", target: "The «Almaz-Antey» concern.")
  ) { context in
    context.translated.flatMap { here in
      Quotes.foreign(in: here.target, language: context.languages.to.text).map { mark in
        Fault(
          passage: here.offset, target: mark.range,
          message: "the quotation mark \(mark.mark) is not of \(context.languages.to.text)")
      }
    }
  }
}
