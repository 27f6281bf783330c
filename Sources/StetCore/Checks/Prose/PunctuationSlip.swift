import StetLanguage

extension Check {
  static let punctuationSlip = Check(
    id: "punctuation-slip", severity: .warning,
    summary: "a mark stands twice, or a space stands before it",
    passes: Example(source: "Да, он готов.", target: "Yes, he is ready."),
    fails: Example(source: "Да, он готов.", target: "Yes , he is ready,,")
  ) { context in
    context.translated.flatMap { here in
      Punctuation.repeated(in: here.target).map { range in
        let said = Excerpt(of: here.passage.target, range).text
        return Fault(passage: here.offset, target: range, message: "“\(said)” stands twice")
      }
        + Punctuation.spaceBefore(in: here.target).map { range in
          Fault(passage: here.offset, target: range, message: "a space before a mark")
        }
    }
  }
}
