extension GlossaryRule {
  static let abbreviationAlone = GlossaryRule(
    id: "abbreviation-alone", severity: .error,
    summary: "a concept has an abbreviation and nowhere what it stands for"
  ) { inspection in
    inspection.asked.flatMap { concept in
      Set(concept.terms.keys.map(\.primary)).sorted().compactMap { primary in
        let terms = concept.terms.filter { $0.key.primary == primary }.values.flatMap { $0 }
          .filter { $0.status != .forbidden }
        guard let short = terms.first(where: \.isAbbreviation),
          terms.allSatisfy(\.isShort)
        else { return nil }
        return GlossaryFault(
          concept.id, "“\(short.text)” (\(primary)) stands without what it is short for")
      }
    }
  }
}

extension Term {
  fileprivate var isAbbreviation: Bool {
    ["abbreviation", "acronym", "initialism"].contains(type ?? "")
  }
}
