import StetCore

/// Writes a glossary as a table: a header, then a concept a row.
struct GlossaryTableWriter {
  let separator: UInt8
  let languages: LanguagePair

  func export(_ glossary: Glossary) -> ExportedGlossary {
    let columns = columns(of: glossary.concepts)
    let hasFirstMention = glossary.concepts.contains(where: \.needsFirstMention)
    let hasParts = glossary.concepts.contains { $0.partOfSpeech != nil }
    var table = TableWriter(separator: separator)
    table.row(
      ["id", "domain", "status", "definition", "note"] + columns.map(\.name)
        + (hasParts ? ["partOfSpeech"] : []) + (hasFirstMention ? ["firstMention"] : []))
    for concept in glossary.concepts {
      let facts = [
        concept.id.text, concept.domain, concept.status.rawValue, concept.definition ?? "",
        concept.note ?? "",
      ]
      table.row(
        facts + columns.map { $0.cell(of: concept) }
          + (hasParts ? [concept.partOfSpeech ?? ""] : [])
          + (hasFirstMention ? [concept.needsFirstMention ? "true" : ""] : []))
    }
    return ExportedGlossary(bytes: table.bytes, losses: Self.losses(glossary.concepts))
  }

  private struct Column {
    let language: LanguageTag
    let status: TermStatus
    /// Where a language has several preferred terms, against the custom, the first has the column
    /// of the language and the others have one of their own.
    var isFurther = false

    var name: String {
      status == .preferred && !isFurther
        ? language.text : "\(language.text)_\(status.rawValue)"
    }

    func cell(of concept: Concept) -> String {
      let terms = (concept.terms[language] ?? []).filter { $0.status == status }.map(\.text)
      guard status == .preferred else { return TermCell.text(terms) }
      return TermCell.text(Array(isFurther ? terms.dropFirst() : terms.prefix(1)))
    }
  }

  private func columns(of concepts: [Concept]) -> [Column] {
    let tags = Set(concepts.flatMap(\.terms.keys)).union([languages.from])
    let isTargetThere = tags.contains { $0.primary == languages.to.primary }
    let all = isTargetThere ? tags : tags.union([languages.to])
    let order = all.sorted { left, right in
      (left == languages.from ? 0 : 1, left.text) < (right == languages.from ? 0 : 1, right.text)
    }
    return order.flatMap { tag in columns(of: tag, concepts) }
  }

  private func columns(of tag: LanguageTag, _ concepts: [Concept]) -> [Column] {
    var statuses: Set<TermStatus> = []
    var hasFurther = false
    for concept in concepts {
      let terms = concept.terms[tag] ?? []
      statuses.formUnion(terms.map(\.status))
      hasFurther = hasFurther || terms.count { $0.status == .preferred } > 1
    }
    var columns = [Column(language: tag, status: .preferred)]
    if hasFurther { columns.append(Column(language: tag, status: .preferred, isFurther: true)) }
    return columns
      + TermStatus.allCases.filter { $0 != .preferred && statuses.contains($0) }
      .map { Column(language: tag, status: $0) }
  }

  private static func losses(_ concepts: [Concept]) -> Losses {
    var losses = Losses()
    func count(_ what: String, _ has: (Term) -> Bool) {
      let number = concepts.reduce(0) { sum, concept in
        sum + concept.terms.values.reduce(0) { $0 + $1.count(where: has) }
      }
      if number > 0 { losses.add(what, count: number) }
    }
    count("type of a term") { $0.type != nil }
    count("note on a term") { $0.note != nil }
    count("term with declared forms") { !$0.forms.isEmpty }
    count("term that never inflects") { $0.isInvariant }
    count("term whose capitals count") { $0.isCaseSensitive }
    let examples = concepts.reduce(0) { $0 + $1.examples.count }
    if examples > 0 { losses.add("example", count: examples) }
    return losses
  }
}
