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

  /// Makes ready all of a glossary, for any text.
  ///
  /// - Throws: ``UselessTerm``.
  package init(_ glossary: Glossary, languages: LanguagePair) throws(UselessTerm) {
    self.languages = languages
    concepts = glossary.concepts.filter { $0.status == .approved }
    let inTarget = Self.entries(of: concepts, in: languages.to)
    source = try TermList(
      Self.entries(of: concepts, in: languages.from), in: languages.from, of: concepts)
    right = try TermList(inTarget.filter { !$0.isForbidden }, in: languages.to, of: concepts)
    wrong = try TermList(inTarget.filter(\.isForbidden), in: languages.to, of: concepts)
  }

  /// Makes ready what the check of some texts needs, which is ten times quicker than a whole
  /// glossary: right terms only where the source has their concept or a wrong one may be part of
  /// them.
  ///
  /// - Parameter passages: the texts that the excerpt was made for; no others may be looked through.
  /// - Throws: ``UselessTerm``, and what reading more of the glossary throws.
  package init(_ excerpt: GlossaryExcerpt, for passages: [Passage]) throws {
    let sieve = excerpt.sieve
    languages = sieve.languages
    let approved = excerpt.concepts.filter { $0.status == .approved }
    source = try TermList(
      Self.entries(of: approved, in: languages.from).filter { entry in
        sieve.needs(entry.term, on: .source, isVerb: approved[entry.concept].mayBeVerb)
      }, in: languages.from, of: approved)
    let inTarget = Self.entries(of: approved, in: languages.to).filter { entry in
      sieve.mayHold(entry.term, isVerb: approved[entry.concept].mayBeVerb)
    }
    wrong = try TermList(inTarget.filter(\.isForbidden), in: languages.to, of: approved)

    let source = source
    let wrong = wrong
    let asked = Set(passages.flatMap { source.occurrences(in: $0.source) }.map(\.concept))
    let phrases = WrongPhrases(passages.flatMap { wrong.occurrences(in: $0.target) }.map(\.term))
    let words = phrases.sieve(in: languages.to)
    let others = try phrases.isEmpty ? [] : excerpt.others { words.sharesWord($0) }
    concepts = approved + others.filter { $0.status == .approved }
    let added = Self.entries(of: concepts, in: languages.to, from: approved.count)
    let right = (inTarget + added).filter { entry in
      !entry.isForbidden && (asked.contains(entry.concept) || phrases.mayStand(in: entry.term))
    }
    self.right = try TermList(right, in: languages.to, of: concepts)
  }

  /// The terms of `concepts` from `first` on that hold in `language`, other regions' ones included.
  private static func entries(
    of concepts: [Concept], in language: LanguageTag, from first: Int = 0
  ) -> [TermList.Entry] {
    var entries: [TermList.Entry] = []
    for index in first..<concepts.count {
      for (tag, terms) in concepts[index].terms where tag.primary == language.primary {
        let isForeign = !language.accepts(tag) && language.text != language.primary
        for term in terms where !isForeign || term.status == .preferred || term.status == .admitted
        {
          entries.append(TermList.Entry(concept: index, term: term, isForeign: isForeign))
        }
      }
    }
    return entries
  }

  package func inSource(_ text: String) -> [GlossaryMatch] { source.occurrences(in: text) }

  /// Terms in the target that are not forbidden.
  package func rightInTarget(_ text: String) -> [GlossaryMatch] { right.occurrences(in: text) }

  /// Forbidden terms in the target, those inside a longer right term included.
  package func wrongInTarget(_ text: String) -> [GlossaryMatch] { wrong.occurrences(in: text) }

  /// An approved target term of one of `concepts` that stands inside a longer term of another,
  /// which ``rightInTarget(_:)`` does not report: a translator who writes `cruise missile` has
  /// said `missile`.
  package func hidden(_ concepts: Set<Int>, in target: String) -> GlossaryMatch? {
    let entries = right.entries.filter {
      concepts.contains($0.concept)
        && ($0.term.status == .preferred || $0.term.status == .admitted)
    }
    // Only a term that can never match is refused, and none of these was when `right` was made.
    guard !entries.isEmpty,
      let list = try? TermList(entries, in: languages.to, of: self.concepts)
    else { return nil }
    return list.occurrences(in: target).first
  }
}
