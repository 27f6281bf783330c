import StetLanguage

extension GlossaryRule {
  /// A designator may have a Latin ending on purpose, as `МиГ-29UPG`: letters are strange in one
  /// only where each has a twin that it may have been taken for.
  static let termScript = GlossaryRule(
    id: "term-script", severity: .error,
    summary: "a Latin letter in a Cyrillic word of a term or the reverse"
  ) { inspection in
    inspection.eachTerm { concept, language, term in
      for text in [term.text] + term.forms {
        let strangers =
          Scripts.mixedWords(in: text).flatMap(\.strangers)
          + Designators.mixedScripts(in: text, language: language.text).map(\.strangers)
          .filter { $0.allSatisfy { $0.lookalike != nil } }.flatMap { $0 }
        let letters = strangers.map(\.letter) + misplaced(in: text, language)
        guard let letter = letters.first else { continue }
        return GlossaryFault(
          concept.id,
          "“\(text)” (\(language.text)) has a letter of another script: “\(letter)”")
      }
      return nil
    }
  }

  /// Cyrillic letters in a language that is written in Latin ones. The reverse is no fault: Russian
  /// texts have `F-35` and `Leopard 2`.
  private static func misplaced(in text: String, _ language: LanguageTag) -> [Unicode.Scalar] {
    let isLatin = ["en", "tr", "de", "fr", "es", "it", "pl", "cs", "pt"].contains(language.primary)
    guard isLatin else { return [] }
    return text.unicodeScalars.filter { (0x400...0x52F).contains($0.value) }
  }
}
