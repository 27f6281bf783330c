extension GlossaryRule {
  static let definitionEmpty = GlossaryRule(
    id: "definition-empty", severity: .error, summary: "a definition that only repeats a term"
  ) { inspection in
    inspection.asked.compactMap { concept in
      guard let definition = concept.definition else { return nil }
      let said = words(of: definition)
      if said.isEmpty { return GlossaryFault(concept.id, "the definition says nothing") }
      let terms = concept.terms.values.flatMap { $0 }
      guard let term = terms.first(where: { words(of: $0.text) == said }) else { return nil }
      return GlossaryFault(concept.id, "the definition only repeats “\(term.text)”")
    }
  }

  /// In small letters, without marks and articles.
  private static func words(of text: String) -> [String] {
    var words = [""]
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if words.last != "" {
        words.append("")
      }
    }
    return words.filter { !$0.isEmpty && !["a", "an", "the"].contains($0) }
  }
}
