import StetLanguage

extension Check {
  static let doubledSpace = Check(
    id: "doubled-space", severity: .warning, summary: "two spaces between words",
    passes: Example(source: "Он готов.", target: "He is ready."),
    fails: Example(source: "Он готов.", target: "He is  ready.")
  ) { context in
    context.translated.flatMap { offset, passage in
      Doubling.spaces(in: passage.target).map { range in
        Fault(passage: offset, target: range, message: "more than one space", suggestions: [" "])
      }
    }
  }
}
