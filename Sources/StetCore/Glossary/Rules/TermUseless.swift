import StetLanguage

extension GlossaryRule {
  static let termUseless = GlossaryRule(
    id: "term-useless", severity: .error, summary: "a term or a form that no text could match"
  ) { inspection in
    inspection.eachTerm { concept, language, term in
      do throws(UnmatchableTerm) {
        _ = try TermAutomaton(
          language: language.text,
          entries: [term.automatonEntry(partOfSpeech: concept.partOfSpeech)])
        return nil
      } catch {
        return GlossaryFault(concept.id, "“\(error.text)” (\(language.text)) can never match")
      }
    }
  }
}
