extension GlossaryRule {
  static let sourceTwice = GlossaryRule(
    id: "source-twice", severity: .error,
    summary: "two concepts of one domain have the same source term"
  ) { inspection in
    var owners: [[String]: Identifier] = [:]
    return inspection.live.flatMap { concept -> [GlossaryFault] in
      let terms = concept.terms(in: inspection.languages.from).filter(\.mayBeWritten)
      return Set(terms.map(\.folded)).sorted().compactMap { text in
        let key = [concept.domain, concept.partOfSpeech == "verb" ? "verb" : "", text]
        guard let other = owners.updateValue(concept.id, forKey: key) else { return nil }
        return GlossaryFault(concept.id, other: other, "“\(text)” is a term of '\(other)' too")
      }
    }
  }
}
