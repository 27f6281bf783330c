extension Check {
  static let termInconsistent = Check(
    id: "term-inconsistent", severity: .note,
    summary: "one concept has two renderings in one article",
    passes: Example(
      source: "Ракета взлетела. Ракета упала.", target: "The missile took off. The missile fell.",
      concepts: [.missileExample]),
    fails: Example(
      source: "Ракета взлетела. Ракета упала.", target: "The missile took off. The rocket fell.",
      concepts: [.missileExample])
  ) { context in
    var first: [Identifier: Term] = [:]
    var told: Set<Identifier> = []
    return context.eachTargetTerm { offset, occurrence, concept in
      // A short form beside the full one is how articles are written, and no second rendering.
      guard occurrence.term.status != .deprecated, !occurrence.term.isShort,
        occurrence.term.type != "designator", occurrence.term.type != "reportingName"
      else { return nil }
      guard let other = first[concept.id] else {
        first[concept.id] = occurrence.term
        return nil
      }
      guard other.text != occurrence.term.text, told.insert(concept.id).inserted else { return nil }
      return Fault(
        passage: offset, target: occurrence.range, concept: concept.id, match: occurrence.match,
        message: "“\(occurrence.term.text)” here, and “\(other.text)” before",
        suggestions: [other.text])
    }
  }
}
