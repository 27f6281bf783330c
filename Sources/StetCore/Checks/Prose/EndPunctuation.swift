import StetLanguage

extension Check {
  static let endPunctuation = Check(
    id: "end-punctuation", severity: .warning,
    summary: "a block ends as a question, a statement or a heading, and its source does not",
    passes: Example(source: "Кто решает?", target: "Who decides?"),
    fails: Example(source: "Кто решает?", target: "Who decides.")
  ) { context in
    context.translated.compactMap { here in
      guard
        let difference = EndMarks.difference(source: here.source, target: here.target),
        difference.isStrong
      else { return nil }
      return Fault(
        passage: here.offset, source: difference.sourceRange, target: difference.targetRange,
        message: "the source ends with \(phrase(difference.source)), the translation with "
          + phrase(difference.target))
    }
  }

  private static func phrase(_ mark: EndMark) -> String {
    switch mark {
    case .statement: "a full stop"
    case .question: "a question mark"
    case .exclamation: "an exclamation mark"
    case .ellipsis: "an ellipsis"
    case .colon: "a colon"
    case .comma: "a comma"
    case .none: "no mark"
    }
  }
}
