import StetLanguage

extension Check {
  static let bracketBalance = Check(
    id: "bracket-balance", severity: .warning, summary: "a bracket has no partner",
    passes: Example(source: "Су-57 (истребитель).", target: "The Su-57 (a fighter)."),
    fails: Example(source: "Су-57 (истребитель).", target: "The Su-57 (a fighter.")
  ) { context in
    context.translated.flatMap { here in
      Brackets.unpaired(in: here.target, beside: here.source).map { unpaired in
        Fault(
          passage: here.offset, target: unpaired.range,
          message: "the bracket \(unpaired.mark) has no partner")
      }
    }
  }
}
