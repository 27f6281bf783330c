import StetCore

/// Concepts for a terminal.
enum GlossaryLines {
  static func line(_ concept: Concept, _ languages: LanguagePair, _ console: Console) {
    let (left, right) = (
      concept.preferredTerm(in: languages.from)?.text ?? "",
      concept.preferredTerm(in: languages.to)?.text ?? ""
    )
    let status = concept.status == .approved ? "" : "  (\(concept.status.rawValue))"
    console.print(
      Styled("\(concept.id)  ", .bold) + Styled("\(Visible.line(left)) → \(Visible.line(right))")
        + Styled(status, .yellow))
  }

  static func page(_ concept: Concept, _ console: Console) {
    console.print(
      Styled(concept.id.text, .bold)
        + Styled(
          "  \(concept.domain), \(concept.status.rawValue), revision \(concept.revision)", .dim))
    paragraph(concept.definition, console)
    for (language, terms) in concept.terms.sorted(by: { $0.key.text < $1.key.text }) {
      for term in terms { line(term, language, console) }
    }
    paragraph(concept.note, console)
    for example in concept.examples { self.example(example, console) }
  }

  private static func paragraph(_ text: String?, _ console: Console) {
    guard let text else { return }
    for line in Width.wrap(Visible.text(text), to: min(console.width, 88) - 2) {
      console.print(Styled("  \(line)"))
    }
  }

  private static func line(_ term: Term, _ language: LanguageTag, _ console: Console) {
    let style: Style =
      switch term.status {
      case .preferred: .green
      case .admitted: .plain
      case .deprecated: .yellow
      case .forbidden: .red
      }
    console.print(
      Styled("  " + Width.fit(language.text, to: 6), .dim)
        + Styled(Width.fit(term.status.rawValue, to: 11), style) + Styled(Visible.line(term.text))
        + Styled(term.note.map { "  (\(Visible.line($0)))" } ?? "", .dim))
  }

  private static func example(_ example: Concept.Example, _ console: Console) {
    let mark = example.catches.map { "caught by \($0)" } ?? "right"
    console.print(Styled("  \(mark)", example.catches == nil ? .green : .red))
    for (language, text) in example.texts.sorted(by: { $0.key.text > $1.key.text }) {
      console.print(
        Styled("    " + Width.fit(language.text, to: 6), .dim) + Styled(Visible.line(text)))
    }
  }
}

/// Concepts as JSON: as they stand in their files, each with its domain.
enum GlossaryJSON {
  static func document(_ concepts: [Concept]) -> JSON {
    [
      "format": 1, "kind": "glossary", "count": .integer(concepts.count),
      "concepts": .array(concepts.map(\.jsonWithDomain)),
    ]
  }
}
