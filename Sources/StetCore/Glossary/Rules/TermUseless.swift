import StetLanguage

extension GlossaryRule {
  static let termUseless = GlossaryRule(
    id: "term-useless", severity: .error, summary: "a term or a form that no text could match"
  ) { inspection in
    inspection.eachTerm { concept, language, term in
      var entry = term.automatonEntry(partOfSpeech: concept.partOfSpeech)
      // Inflecting takes long, and makes no word where there is none.
      entry.spec.isInvariant = true
      do throws(UnmatchableTerm) {
        _ = try TermAutomaton(language: language.text, entries: [entry])
        return nil
      } catch {
        return GlossaryFault(concept.id, "“\(error.text)” (\(language.text)) can never match")
      }
    }
  }
}
