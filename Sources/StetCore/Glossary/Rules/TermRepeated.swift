extension GlossaryRule {
  static let termRepeated = GlossaryRule(
    id: "term-repeated", severity: .error, summary: "a concept lists one term twice in one language"
  ) { inspection in
    inspection.asked.flatMap { concept in
      concept.terms.sorted { $0.key.text < $1.key.text }.flatMap { language, terms in
        var seen: Set<[UInt8]> = []
        return terms.filter { !seen.insert(Array($0.text.utf8)).inserted }.map {
          GlossaryFault(concept.id, "“\($0.text)” (\(language.text)) is listed twice")
        }
      }
    }
  }
}
