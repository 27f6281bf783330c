extension GlossaryRule {
  static let preferredMissing = GlossaryRule(
    id: "preferred-missing", severity: .error,
    summary: "an approved concept has no preferred term in a language of the glossary"
  ) { inspection in
    inspection.eachEnforced { concept, language, preferred in
      guard preferred.isEmpty, concept.status == .approved else { return nil }
      return GlossaryFault(concept.id, "no preferred term in \(language.text)")
    }
  }

  static let preferredTwice = GlossaryRule(
    id: "preferred-twice", severity: .error,
    summary: "a concept has two preferred terms in a language"
  ) { inspection in
    inspection.eachEnforced { concept, language, preferred in
      guard preferred.count > 1 else { return nil }
      let terms = preferred.map { "“\($0.text)”" }.joined(separator: " and ")
      return GlossaryFault(concept.id, "\(terms) are both preferred in \(language.text)")
    }
  }
}

extension GlossaryInspection {
  /// Calls `body` for each concept and enforced language with the concept's preferred terms there.
  fileprivate func eachEnforced(
    _ body: (Concept, LanguageTag, [Term]) -> GlossaryFault?
  ) -> [GlossaryFault] {
    asked.flatMap { concept in
      enforced.compactMap { language in
        body(concept, language, concept.terms(in: language).filter { $0.status == .preferred })
      }
    }
  }
}
