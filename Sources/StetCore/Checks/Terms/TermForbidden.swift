extension Check {
  static let termForbidden = Check(
    id: "term-forbidden", severity: .error,
    summary: "the translation has a term that the desk never uses",
    passes: Example(
      source: "Это зенитная ракетная система.", target: "It is an air defence missile system.",
      concepts: [.airDefenceExample]),
    fails: Example(
      source: "Это зенитная ракетная система.", target: "It is a zenith missile system.",
      concepts: [.airDefenceExample])
  ) { context in
    guard let index = context.index else { return [] }
    return context.translated.flatMap { here in
      context.terms[here.offset].forbidden.map { occurrence in
        let concept = index.concepts[occurrence.concept]
        let mention = context.terms[here.offset].mentions.first {
          $0.source.concept == occurrence.concept
        }
        let said = Excerpt(of: here.passage.target, occurrence.range).text
        let suggestions = concept.suggestions(in: context.languages.to)
        let reason = occurrence.term.note.map { " (\(Phrase.clause($0)))" } ?? ""
        return Fault(
          passage: here.offset, source: mention?.source.range, target: occurrence.range,
          concept: concept.id, match: occurrence.match,
          message: "“\(said)” is not used here\(reason): write \(Phrase.either(suggestions))",
          suggestions: suggestions)
      }
    }
  }
}
