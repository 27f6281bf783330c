import StetLanguage

/// A term that no text could match.
package struct UselessTerm: Complaint, Hashable {
  package let concept: Identifier
  package let term: String
  package var outcome: Outcome { .files }
  package var message: String { "the term '\(term)' of concept '\(concept)' can never match" }
  package var hint: String? { "a term needs a letter or a digit: stet glossary show \(concept)" }
}

/// The approved concepts of a glossary, ready to be looked for in texts of two languages.
package struct TermIndex: Sendable {
  /// A term and what it stands for.
  package struct Entry: Sendable {
    /// Into ``concepts``.
    package let concept: Int
    package let term: Term
    /// Whether the term holds in another region only: `airplane` where British is written.
    package let isForeign: Bool
  }

  package let languages: LanguagePair
  /// Those that are enforced.
  package let concepts: [Concept]
  let sourceEntries: [Entry]
  let targetEntries: [Entry]
  private let sourceTerms: TermAutomaton
  private let targetTerms: TermAutomaton

  /// - Parameter passages: the only texts that will be looked through, where they are known:
  ///   making ready what could stand in one article is ten times quicker than a whole glossary.
  /// - Throws: ``UselessTerm``.
  package init(
    _ glossary: Glossary, languages: LanguagePair, for passages: [Passage]? = nil
  ) throws(UselessTerm) {
    let approved = glossary.concepts.filter { $0.status == .approved }
    let inSource = Self.entries(of: approved, in: languages.from, passages?.map(\.source))
    let source = try Self.automaton(inSource, languages.from, approved)
    var inTarget = Self.entries(of: approved, in: languages.to, passages?.map(\.target))
    if let passages {
      let asked = Set(
        passages.flatMap { source.matches(in: $0.source) }.map { inSource[Int($0.entry)].concept })
      inTarget = Self.relevant(inTarget, asked: asked)
    }
    self.languages = languages
    concepts = approved
    (sourceEntries, targetEntries) = (inSource, inTarget)
    (sourceTerms, targetTerms) = (source, try Self.automaton(inTarget, languages.to, approved))
  }

  /// - Parameter texts: nil for any text.
  private static func entries(
    of concepts: [Concept], in language: LanguageTag, _ texts: [String]?
  ) -> [Entry] {
    let sieve = texts.map { texts in
      var sieve = TermSieve(language: language.text)
      for text in texts { sieve.read(text) }
      return sieve
    }
    var entries: [Entry] = []
    for (index, concept) in concepts.enumerated() {
      for (tag, terms) in concept.terms where tag.primary == language.primary {
        let isForeign = !language.accepts(tag) && language.text != language.primary
        for term in terms where !isForeign || term.status == .preferred || term.status == .admitted
        {
          guard sieve?.passes(term, of: concept) ?? true else { continue }
          entries.append(Entry(concept: index, term: term, isForeign: isForeign))
        }
      }
    }
    return entries
  }

  /// The target terms that some verdict depends on: those of the concepts that the source has,
  /// those that are never right, and those that a term of the last kind is part of.
  private static func relevant(_ entries: [Entry], asked: Set<Int>) -> [Entry] {
    let forbidden = entries.filter { $0.term.status == .forbidden || $0.term.status == .deprecated }
    let words = Set(forbidden.map { lastWord(of: $0.term.text) })
    return entries.filter { entry in
      asked.contains(entry.concept) || entry.term.status == .forbidden
        || entry.term.status == .deprecated
        || entry.term.text.lowercased().split(separator: " ").contains { words.contains($0) }
    }
  }

  private static func lastWord(of text: String) -> Substring {
    text.lowercased().split(separator: " ").last ?? ""
  }

  private static func automaton(
    _ entries: [Entry], _ language: LanguageTag, _ concepts: [Concept]
  ) throws(UselessTerm) -> TermAutomaton {
    do {
      return try TermAutomaton(
        language: language.text,
        entries: entries.map {
          $0.term.automatonEntry(partOfSpeech: concepts[$0.concept].partOfSpeech)
        })
    } catch {
      let entry = entries[error.entry]
      throw UselessTerm(concept: concepts[entry.concept].id, term: entry.term.text)
    }
  }

  /// A term of the index somewhere in a text.
  package struct Occurrence: Hashable, Sendable {
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
    fileprivate func isBetter(than other: Occurrence) -> Bool {
      if isForeign != other.isForeign { return other.isForeign }
      if lacksCapitals != other.lacksCapitals { return other.lacksCapitals }
      return match == .exact && other.match != .exact
    }
  }

  package func inSource(_ text: String) -> [Occurrence] {
    occurrences(sourceTerms.matches(in: text), sourceEntries)
  }

  package func inTarget(_ text: String) -> [Occurrence] {
    occurrences(targetTerms.matches(in: text), targetEntries)
  }

  private func occurrences(_ matches: [TermMatch], _ entries: [Entry]) -> [Occurrence] {
    var places: [[Int]: Int] = [:]
    var found: [Occurrence] = []
    for match in matches {
      let entry = entries[Int(match.entry)]
      let occurrence = Occurrence(
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

  /// An approved target term of `concept` that stands inside a longer term of another concept,
  /// which ``inTarget(_:)`` does not report: a translator who writes `cruise missile` has said
  /// `missile`.
  package func hidden(_ concept: Int, in target: String) -> Occurrence? {
    let entries = targetEntries.filter {
      $0.concept == concept && ($0.term.status == .preferred || $0.term.status == .admitted)
    }
    guard !entries.isEmpty,
      let automaton = try? Self.automaton(entries, languages.to, concepts)
    else { return nil }
    return occurrences(automaton.matches(in: target), entries).first
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

extension TermSieve {
  fileprivate func passes(_ term: Term, of concept: Concept) -> Bool {
    let isVerb = concept.partOfSpeech != "noun" && concept.partOfSpeech != "properNoun"
    return ([term.text] + term.forms).contains { passes($0, isVerb: isVerb) }
  }
}
