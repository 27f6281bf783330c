import StetLanguage

extension Check {
  static let fewerMentions = Check(
    id: "fewer-mentions", severity: .note,
    summary: "a term stands less often in the translation than its concept in the source",
    passes: Example(
      source: "Ракета упала, вторая ракета нет.",
      target: "A missile fell, the second missile did not.",
      concepts: [.missileExample]),
    fails: Example(
      source: "Ракета упала, вторая ракета нет.", target: "A missile fell, the second did not.",
      concepts: [.missileExample])
  ) { context in
    guard let index = context.index else { return [] }
    return context.translated.flatMap { here in
      let reading = context.terms[here.offset]
      let asked = Dictionary(grouping: reading.mentions.filter { $0.verdict == .ok }) {
        $0.target?.concept
      }
      let given = Dictionary(grouping: reading.answers, by: \.concept)
      return asked.compactMap { concept, mentions -> Fault? in
        guard let concept else { return nil }
        let places = Set(mentions.map(\.source.range)).sorted { $0.lowerBound < $1.lowerBound }
        let rendered = Set(given[concept, default: []].map(\.range)).count
        // Prose has its pronouns: this is for a reader to judge.
        guard rendered > 0, rendered < places.count, let last = places.last else { return nil }
        let said = Excerpt(of: here.passage.source, last).text
        return Fault(
          passage: here.offset, source: last, concept: index.concepts[concept].id,
          message:
            "“\(said)” is said \(places.count) times here, and rendered \(rendered == 1 ? "once" : "\(rendered) times")"
        )
      }
    }
  }
}
