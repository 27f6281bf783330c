extension Check {
  static let termVariant = Check(
    id: "term-variant", severity: .warning,
    summary: "the right term in the spelling or wording of another region",
    passes: Example(
      source: "Это зенитная ракетная система.", target: "It is an air defence missile system.",
      concepts: [.airDefenceExample]),
    fails: Example(
      source: "Это зенитная ракетная система.", target: "It is an air defense missile system.",
      concepts: [.airDefenceExample])
  ) { context in
    context.eachTargetTerm { offset, occurrence, concept in
      guard occurrence.isForeign else { return nil }
      let said = Excerpt(of: context.passages[offset].target, occurrence.range).text
      let suggestions = concept.suggestions(in: context.languages.to)
      return Fault(
        passage: offset, target: occurrence.range, concept: concept.id, match: occurrence.match,
        message: "“\(said)” is not \(context.languages.to.text): write "
          + Phrase.either(suggestions),
        suggestions: suggestions)
    }
  }
}
