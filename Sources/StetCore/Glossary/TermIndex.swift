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
  package let languages: LanguagePair
  /// Those that are enforced.
  package let concepts: [Concept]
  private let source: TermList
  /// Target terms that may be written, then those that may not: a right term that ends where a
  /// wrong one goes on must not hide it, so each kind is looked for by itself.
  private let right: TermList
  private let wrong: TermList

  /// - Parameter passages: the only texts that will be looked through, where they are known:
  ///   making ready what could stand in one article is ten times quicker than a whole glossary.
  /// - Throws: ``UselessTerm``.
  package init(
    _ glossary: Glossary, languages: LanguagePair, for passages: [Passage]? = nil
  ) throws(UselessTerm) {
    self.languages = languages
    let approved = glossary.concepts.filter { $0.status == .approved }
    concepts = approved
    let inSource = Self.entries(of: approved, in: languages.from, passages?.map(\.source))
    let source = try TermList(inSource, in: languages.from, of: approved)
    let inTarget = Self.entries(of: approved, in: languages.to, passages?.map(\.target))
    let wrong = inTarget.filter { $0.term.status == .forbidden }
    var right = inTarget.filter { $0.term.status != .forbidden }
    if let passages {
      let asked = Set(passages.flatMap { source.occurrences(in: $0.source) }.map(\.concept))
      right = Self.relevant(right, asked: asked, beside: wrong)
    }
    self.source = source
    self.right = try TermList(right, in: languages.to, of: approved)
    self.wrong = try TermList(wrong, in: languages.to, of: approved)
  }

  /// - Parameter texts: nil for any text.
  private static func entries(
    of concepts: [Concept], in language: LanguageTag, _ texts: [String]?
  ) -> [TermList.Entry] {
    let sieve = texts.map { texts in
      var sieve = TermSieve(language: language.text)
      for text in texts { sieve.read(text) }
      return sieve
    }
    var entries: [TermList.Entry] = []
    for (index, concept) in concepts.enumerated() {
      for (tag, terms) in concept.terms where tag.primary == language.primary {
        let isForeign = !language.accepts(tag) && language.text != language.primary
        for term in terms where !isForeign || term.status == .preferred || term.status == .admitted
        {
          guard sieve?.passes(term, of: concept) ?? true else { continue }
          entries.append(TermList.Entry(concept: index, term: term, isForeign: isForeign))
        }
      }
    }
    return entries
  }

  /// The right terms that some verdict depends on: those of the concepts that the source has, and
  /// those that a wrong term may be part of.
  private static func relevant(
    _ entries: [TermList.Entry], asked: Set<Int>, beside wrong: [TermList.Entry]
  ) -> [TermList.Entry] {
    let phrases = Dictionary(grouping: wrong.map { words(of: $0.term.text) }, by: \.last)
    return entries.filter { entry in
      if asked.contains(entry.concept) { return true }
      let own = words(of: entry.term.text)
      return own.contains { word in
        phrases[word, default: []].contains { phrase in phrase.allSatisfy(own.contains) }
      }
    }
  }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split(separator: " ")
  }

  package func inSource(_ text: String) -> [GlossaryMatch] { source.occurrences(in: text) }

  /// Terms in the target that are not forbidden.
  package func rightInTarget(_ text: String) -> [GlossaryMatch] { right.occurrences(in: text) }

  /// Forbidden terms in the target, those inside a longer right term included.
  package func wrongInTarget(_ text: String) -> [GlossaryMatch] { wrong.occurrences(in: text) }

  /// An approved target term of `concept` that stands inside a longer term of another concept,
  /// which ``rightInTarget(_:)`` does not report: a translator who writes `cruise missile` has
  /// said `missile`.
  package func hidden(_ concept: Int, in target: String) -> GlossaryMatch? {
    let entries = right.entries.filter {
      $0.concept == concept && ($0.term.status == .preferred || $0.term.status == .admitted)
    }
    // Only a term that can never match is refused, and none of these was when `right` was made.
    guard !entries.isEmpty,
      let list = try? TermList(entries, in: languages.to, of: concepts)
    else { return nil }
    return list.occurrences(in: target).first
  }
}

extension TermSieve {
  fileprivate func passes(_ term: Term, of concept: Concept) -> Bool {
    let isVerb = concept.partOfSpeech != "noun" && concept.partOfSpeech != "properNoun"
    return passes(term.text, isVerb: isVerb)
      || term.forms.contains { passes($0, isVerb: isVerb) }
  }
}
