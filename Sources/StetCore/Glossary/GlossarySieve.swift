import StetLanguage

/// Decides, term by term, which concepts of a glossary the check of some texts needs.
///
/// A desk's glossary has thousands of concepts and an article a few dozen of them: what cannot
/// stand in the texts is not even made a value.
package struct GlossarySieve: Sendable {
  /// What a language is to the texts.
  package struct Sides: OptionSet, Hashable, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static let source = Sides(rawValue: 1)
    package static let target = Sides(rawValue: 2)
  }

  package let languages: LanguagePair
  private var source: TermSieve
  private var target: TermSieve

  package init(languages: LanguagePair, passages: [Passage]) {
    self.languages = languages
    source = TermSieve(language: languages.from.text)
    target = TermSieve(language: languages.to.text)
    for passage in passages {
      source.read(passage.source)
      target.read(passage.target)
    }
  }

  package func sides(of language: LanguageTag) -> Sides {
    let primary = language.primary
    var sides: Sides = []
    if primary == languages.from.primary { sides.insert(.source) }
    if primary == languages.to.primary { sides.insert(.target) }
    return sides
  }

  /// Whether a concept is needed for this term: a source term or a forbidden target term that may
  /// stand in the texts. Right target terms are asked for where the source has the concept.
  ///
  /// - Parameters:
  ///   - text: the term or a declared form of it, as UTF-8.
  ///   - isVerb: true where the part of speech is not known.
  package func needs(
    _ text: UnsafeBufferPointer<UInt8>, on sides: Sides, _ status: TermStatus, isVerb: Bool
  ) -> Bool {
    (sides.contains(.source) && source.passes(text, isVerb: isVerb))
      || (sides.contains(.target) && status == .forbidden && target.passes(text, isVerb: isVerb))
  }

  package func needs(_ concept: Concept) -> Bool {
    concept.terms.contains { language, terms in
      let sides = sides(of: language)
      return terms.contains { needs($0, on: sides, isVerb: concept.mayBeVerb) }
    }
  }

  func needs(_ term: Term, on sides: Sides, isVerb: Bool) -> Bool {
    term.spellings.contains { spelling in
      var spelling = spelling
      return spelling.withUTF8 { needs($0, on: sides, term.status, isVerb: isVerb) }
    }
  }

  /// Whether a target term may stand in the texts.
  func mayHold(_ term: Term, isVerb: Bool) -> Bool {
    term.spellings.contains { target.passes($0, isVerb: isVerb) }
  }
}

extension Term {
  /// The term and its declared forms.
  var spellings: [String] { [text] + forms }
}

extension Concept {
  package var mayBeVerb: Bool { Self.mayBeVerb(partOfSpeech) }

  /// - Parameter partOfSpeech: nil where it is not told.
  package static func mayBeVerb(_ partOfSpeech: String?) -> Bool {
    partOfSpeech != "noun" && partOfSpeech != "properNoun"
  }
}
