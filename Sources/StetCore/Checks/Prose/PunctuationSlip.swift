import StetLanguage

extension Check {
  static let punctuationSlip = Check(
    id: "punctuation-slip", severity: .warning,
    summary: "a mark stands twice, or a space stands before it",
    passes: Example(source: "Да, он готов.", target: "Yes, he is ready."),
    fails: Example(source: "Да, он готов.", target: "Yes , he is ready,,")
  ) { context in
    context.translated.flatMap { offset, passage in
      Punctuation.repeated(in: passage.target).map { range in
        let said = Excerpt(of: passage.target, range).text
        return Fault(passage: offset, target: range, message: "“\(said)” stands twice")
      }
        + Punctuation.spaceBefore(in: passage.target).map { range in
          Fault(passage: offset, target: range, message: "a space before a mark")
        }
    }
  }
}
