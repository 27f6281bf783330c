import StetLanguage

extension Check {
  static let doubledSpace = Check(
    id: "doubled-space", severity: .warning, summary: "two spaces between words",
    passes: Example(source: "Он готов.", target: "He is ready."),
    fails: Example(source: "Он готов.", target: "He is  ready.")
  ) { context in
    context.translated.flatMap { here in
      Doubling.spaces(in: here.target).map { range in
        Fault(
          passage: here.offset, target: range, message: "more than one space", suggestions: [" "])
      }
    }
  }
}
