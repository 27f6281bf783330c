import StetLanguage

extension GlossaryRule {
  /// Only where another concept has the singular as its own headword: many headwords have none,
  /// and a concept whose plural is preferred to its singular was made so on purpose.
  static let pluralHeadword = GlossaryRule(
    id: "plural-headword", severity: .warning,
    summary: "a preferred term is the plural of another concept's preferred term"
  ) { inspection in
    var told: Set<GlossaryFault> = []
    let languages = inspection.enforced.filter { ["en", "ru", "uk"].contains($0.primary) }
    return languages.flatMap { language -> [GlossaryFault] in
      let headwords = Headword.all(of: inspection.live, in: language)
      // A term that can never match is another rule's business.
      guard
        let automaton = try? TermAutomaton(language: language.text, entries: headwords.map(\.entry))
      else { return [] }
      return headwords.compactMap { headword in
        let length = headword.term.text.utf8.count
        let singular = automaton.matches(in: headword.term.text).first { match in
          match.start == 0 && match.end == length && match.kind == .inflected && !match.isVariant
            && headword.isPlural(of: headwords[Int(match.entry)])
        }
        guard let singular else { return nil }
        let owner = headwords[Int(singular.entry)]
        let fault = GlossaryFault(
          headword.concept.id, other: owner.concept.id,
          "“\(headword.term.text)” is the plural of “\(owner.term.text)” of '\(owner.concept.id)'")
        return told.insert(fault).inserted ? fault : nil
      }
    }
  }
}

/// A preferred term that names a thing, ready to be looked for.
private struct Headword {
  let concept: Concept
  let term: Term
  var entry: TermAutomaton.Entry { term.automatonEntry(partOfSpeech: concept.partOfSpeech) }

  static func all(of concepts: [Concept], in language: LanguageTag) -> [Headword] {
    concepts.filter { $0.partOfSpeech == "noun" }.flatMap { concept in
      concept.terms(in: language).filter {
        $0.status == .preferred && !$0.isShort && $0.type != "designator"
      }.map { Headword(concept: concept, term: $0) }
    }
  }

  /// Given that it is an inflected form of `singular`: such a form may also be a possessive, a
  /// case, or the same word with a hyphen.
  func isPlural(of singular: Headword) -> Bool {
    guard concept.id != singular.concept.id, let last = term.text.unicodeScalars.last,
      Self.letters(term.text) != Self.letters(singular.term.text)
    else { return false }
    if !last.isASCII { return "ыиаяеії".unicodeScalars.contains(last) }
    return !term.text.unicodeScalars.contains { $0 == "'" || $0 == "’" }
  }

  private static func letters(_ text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.filter(\.properties.isAlphabetic)
  }
}
