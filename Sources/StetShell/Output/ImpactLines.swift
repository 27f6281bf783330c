import StetCore

/// What a change of the glossary means for the articles.
enum ImpactLines {
  static func print(_ impacts: [ArticleImpact], of concept: Concept, _ console: Console) {
    for impact in impacts { article(impact, console) }
    let faulty = impacts.count { !$0.new.isEmpty }
    let touched = impacts.count { $0.approval == .touched }
    let count =
      impacts.isEmpty
      ? "no article has" : impacts.count == 1 ? "1 article has" : "\(impacts.count) articles have"
    console.print(
      Styled(
        "\(count) '\(concept.id)'"
          + (impacts.isEmpty ? "" : "; new findings in \(faulty), approvals touched: \(touched)"),
        .dim))
  }

  private static func article(_ impact: ArticleImpact, _ console: Console) {
    let job = impact.job
    console.print(
      Styled(job.id.text, .bold) + Styled("  \(job.state.rawValue)", Board.style(of: job.state))
        + Styled(approval(impact), .yellow))
    for place in impact.places {
      console.print(Styled("  \(place.block) ", .bold) + Styled(Visible.line(place.sourceSentence)))
      if !place.targetSentence.isEmpty {
        console.print(Styled("      ") + Styled(Visible.line(place.targetSentence), .dim))
      }
    }
    findings("would be found", impact.new, impact, console)
    findings("would be found no more", impact.gone, impact, console)
  }

  private static func approval(_ impact: ArticleImpact) -> String {
    impact.approval == .touched ? "  approved under the old rules" : ""
  }

  private static func findings(
    _ title: String, _ findings: [Finding], _ impact: ArticleImpact, _ console: Console
  ) {
    guard !findings.isEmpty else { return }
    console.print(Styled("  \(title):"))
    for finding in findings {
      FindingLines.print(
        finding, in: impact.passages.first { $0.id == finding.block }, console)
    }
  }
}

enum ImpactJSON {
  static func document(_ impacts: [ArticleImpact], of concept: Concept) -> JSON {
    [
      "format": 1, "kind": "glossary-impact", "concept": .string(concept.id.text),
      "impact": articles(impacts),
    ]
  }

  static func articles(_ impacts: [ArticleImpact]) -> JSON { .array(impacts.map(article)) }

  private static func article(_ impact: ArticleImpact) -> JSON {
    [
      "job": .string(impact.job.id.text), "title": .string(impact.job.title),
      "state": .string(impact.job.state.rawValue),
      "draft": impact.job.draft.map { .integer($0.number) } ?? .null,
      "approval": JSON(impact.approval?.rawValue),
      "places": .array(
        impact.places.map { place in
          [
            "block": .string(place.block), "source": CheckJSON.excerpt(place.source),
            "sourceSentence": .string(place.sourceSentence),
            "targetSentence": .string(place.targetSentence),
          ]
        }),
      "new": .array(impact.new.map { CheckJSON.finding($0) }),
      "gone": .array(impact.gone.map { CheckJSON.finding($0) }),
    ]
  }
}
