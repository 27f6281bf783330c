import StetLanguage

/// The terms of a glossary in one language, ready to be found in any text.
package struct TermScanner: Sendable {
  /// A term somewhere in a text of lines.
  package struct Occurrence: Sendable {
    /// Counts from 1.
    package let line: Int
    /// In Unicode scalars of the line, half-open; a match over a line's end goes on counting.
    package let range: Range<Int>
    package let text: String
    package let concept: Identifier
    package let term: String
    package let match: MatchKind
  }

  private let entries: [(concept: Identifier, term: Term)]
  private let automaton: TermAutomaton

  /// - Throws: ``UselessTerm``.
  package init(_ glossary: Glossary, language: LanguageTag) throws(UselessTerm) {
    try self.init(glossary.concepts, language) { _, _ in true }
  }

  /// Makes ready only what a short text can hold.
  ///
  /// - Parameter excerpt: made for the text, with the text's language on the source's side.
  /// - Throws: ``UselessTerm``.
  package init(_ excerpt: GlossaryExcerpt) throws(UselessTerm) {
    try self.init(excerpt.concepts, excerpt.sieve.languages.from) { concept, term in
      excerpt.sieve.needs(term, on: .source, isVerb: concept.mayBeVerb)
    }
  }

  private init(
    _ concepts: [Concept], _ language: LanguageTag, isNeeded: (Concept, Term) -> Bool
  ) throws(UselessTerm) {
    var entries: [(concept: Identifier, term: Term)] = []
    var specs: [TermAutomaton.Entry] = []
    for concept in concepts where concept.status == .approved {
      for term in concept.terms(in: language) where isNeeded(concept, term) {
        entries.append((concept.id, term))
        specs.append(term.automatonEntry(partOfSpeech: concept.partOfSpeech))
      }
    }
    self.entries = entries
    do {
      automaton = try TermAutomaton(language: language.text, entries: specs)
    } catch {
      throw UselessTerm(concept: entries[error.entry].concept, term: entries[error.entry].term.text)
    }
  }

  /// Scans a text that comes in pieces, in memory that does not grow with it.
  ///
  /// - Parameters:
  ///   - nextPiece: gives the next bytes of the text, empty at its end.
  ///   - found: called with each occurrence, in text order; two terms of one concept that share a
  ///     form count once.
  package func scan(
    _ nextPiece: () throws -> [UInt8], _ found: (Occurrence) -> Void
  ) rethrows {
    var stream = TermStream(automaton)
    var last: (place: Int, concepts: Set<Identifier>) = (-1, [])
    func report(_ occurrence: TermOccurrence) {
      let entry = entries[Int(occurrence.match.entry)]
      if occurrence.match.start != last.place { last = (occurrence.match.start, []) }
      guard last.concepts.insert(entry.concept).inserted else { return }
      let start = occurrence.position.scalar
      found(
        Occurrence(
          line: occurrence.position.line, range: start..<start + occurrence.scalarCount,
          text: occurrence.text, concept: entry.concept, term: entry.term.text,
          match: occurrence.match.kind))
    }
    while true {
      let piece = try nextPiece()
      guard !piece.isEmpty else { break }
      piece.withUnsafeBufferPointer { stream.feed($0, report) }
    }
    stream.finish(report)
  }
}

extension TermScanner {
  /// Whether terms of a language are found in their inflected forms.
  package static func isInflected(_ language: LanguageTag) -> Bool {
    ["ru", "uk", "bg", "en", "tr"].contains(language.primary)
  }
}
