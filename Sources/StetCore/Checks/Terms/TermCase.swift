extension Check {
  static let termCase = Check(
    id: "term-case", severity: .warning, summary: "a name lacks its capital letters",
    passes: Example(
      source: "Ростех подтвердил сделку.", target: "Rostec confirmed the deal.",
      concepts: [.rostecExample]),
    fails: Example(
      source: "Ростех подтвердил сделку.", target: "The state corporation rostec confirmed it.",
      concepts: [.rostecExample])
  ) { context in
    context.eachTargetTerm { offset, occurrence, concept in
      guard occurrence.lacksCapitals else { return nil }
      let said = Excerpt(of: context.passages[offset].target, occurrence.range).text
      return Fault(
        passage: offset, target: occurrence.range, concept: concept.id, match: occurrence.match,
        message: "“\(said)” is written “\(occurrence.term.text)”",
        suggestions: [occurrence.term.text])
    }
  }
}
