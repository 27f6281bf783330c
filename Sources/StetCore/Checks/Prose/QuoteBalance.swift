import StetLanguage

extension Check {
  static let quoteBalance = Check(
    id: "quote-balance", severity: .warning, summary: "a quotation mark has no partner",
    passes: Example(source: "Концерн «Алмаз-Антей».", target: "The “Almaz-Antey” concern."),
    fails: Example(source: "Концерн «Алмаз-Антей».", target: "The “Almaz-Antey concern.")
  ) { context in
    context.translated.flatMap { here in
      Quotes.unpaired(in: here.target, beside: here.source).map { unpaired in
        Fault(
          passage: here.offset, target: unpaired.range,
          message: "the quotation mark \(unpaired.mark) has no partner")
      }
    }
  }
}
