extension Check {
  static let termDeprecated = Check(
    id: "term-deprecated", severity: .warning,
    summary: "the translation has a term that the desk has given up",
    passes: Example(
      source: "Это зенитная ракетная система.", target: "It is an air defence missile system.",
      concepts: [.airDefenceExample]),
    fails: Example(
      source: "Это зенитная ракетная система.", target: "It is an air defense rocket system.",
      concepts: [.airDefenceExample])
  ) { context in
    context.eachTargetTerm { offset, occurrence, concept in
      guard occurrence.term.status == .deprecated else { return nil }
      let said = Excerpt(of: context.passages[offset].target, occurrence.range).text
      let suggestions = concept.suggestions(in: context.languages.to)
      let reason = occurrence.term.note.map { " (\(Phrase.clause($0)))" } ?? ""
      return Fault(
        passage: offset, target: occurrence.range, concept: concept.id, match: occurrence.match,
        message: "“\(said)” is no longer used here\(reason): write \(Phrase.either(suggestions))",
        suggestions: suggestions)
    }
  }
}

extension CheckContext {
  /// Asks `judge` about each right or deprecated term in the target whose concept the source has.
  func eachTargetTerm(
    _ judge: (_ passage: Int, GlossaryMatch, Concept) -> Fault?
  ) -> [Fault] {
    guard let index else { return [] }
    return translated.flatMap { here in
      terms[here.offset].answers.compactMap { judge(here.offset, $0, index.concepts[$0.concept]) }
    }
  }
}
