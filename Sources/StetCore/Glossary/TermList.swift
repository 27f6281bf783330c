import StetLanguage

/// A term of a glossary somewhere in a text.
package struct GlossaryMatch: Hashable, Sendable {
  /// Into ``TermIndex/concepts``.
  package let concept: Int
  package let term: Term
  /// In UTF-8 bytes.
  package let range: Range<Int>
  package let match: MatchKind
  /// Written as another region does.
  package let isForeign: Bool
  /// A name without its capitals.
  package let lacksCapitals: Bool

  /// Domestic before foreign, capitals before none, the term itself before its other forms.
  func isBetter(than other: GlossaryMatch) -> Bool {
    if isForeign != other.isForeign { return other.isForeign }
    if lacksCapitals != other.lacksCapitals { return other.lacksCapitals }
    return match == .exact && other.match != .exact
  }
}

/// Terms of one language with the concepts that they stand for, and the automaton that finds them.
struct TermList: Sendable {
  struct Entry: Sendable {
    /// Into ``TermIndex/concepts``.
    let concept: Int
    let term: Term
    /// Whether the term holds in another region only: `airplane` where British is written.
    let isForeign: Bool

    var isForbidden: Bool { term.status == .forbidden }
  }

  let entries: [Entry]
  private let automaton: TermAutomaton

  /// - Throws: ``UselessTerm``.
  init(
    _ entries: [Entry], in language: LanguageTag, of concepts: [Concept]
  ) throws(UselessTerm) {
    self.entries = entries
    do {
      automaton = try TermAutomaton(
        language: language.text,
        entries: entries.map {
          $0.term.automatonEntry(partOfSpeech: concepts[$0.concept].partOfSpeech)
        })
    } catch {
      let entry = entries[error.entry]
      throw UselessTerm(concept: concepts[entry.concept].id, term: entry.term.text)
    }
  }

  /// What stands in `text`, left to right, the longest term at each place; a concept counts once
  /// there.
  func occurrences(in text: String) -> [GlossaryMatch] {
    var places: [[Int]: Int] = [:]
    var found: [GlossaryMatch] = []
    for match in automaton.matches(in: text) {
      let entry = entries[Int(match.entry)]
      let occurrence = GlossaryMatch(
        concept: entry.concept, term: entry.term, range: match.start..<match.end,
        match: match.kind, isForeign: entry.isForeign || match.isVariant,
        lacksCapitals: match.lacksCapitals)
      // Terms of one concept may share a form: a singular and a plural headword, a British and an
      // American spelling. The reading that finds the least fault counts.
      let key = [entry.concept, match.start, match.end]
      if let place = places[key] {
        if occurrence.isBetter(than: found[place]) { found[place] = occurrence }
      } else {
        places[key] = found.count
        found.append(occurrence)
      }
    }
    return found
  }
}

extension Term {
  /// What the automaton of its language is to look for.
  func automatonEntry(partOfSpeech: String?) -> TermAutomaton.Entry {
    TermAutomaton.Entry(
      spec: TermSpec(
        text: text, forms: forms, isInvariant: isInvariant, partOfSpeech: partOfSpeech),
      isCaseSensitive: isCaseSensitive)
  }
}
