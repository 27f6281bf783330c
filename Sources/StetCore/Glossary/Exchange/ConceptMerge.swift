/// A concept of the glossary and what a file says about it.
extension Concept {
  /// The concept as a file has it that names it: terms which the file has a place for and no
  /// longer lists are gone; what no file of that format can say stays.
  func replaced(by incoming: IncomingConcept) -> Concept {
    var result = described(by: incoming)
    result.domain = incoming.domain ?? domain
    result.status = incoming.status ?? status
    result.needsFirstMention = incoming.needsFirstMention ?? needsFirstMention
    for (language, scope) in incoming.scope {
      let named = incoming.terms[language] ?? []
      let kept = (terms[language] ?? []).filter { term in
        !scope.contains(term.status) || named.contains { $0.text == term.text }
      }
      result.terms[language] = Self.merge(kept, with: named) { old, new in
        old.with(new, status: new.status)
      }
    }
    result.terms = result.terms.filter { !$0.value.isEmpty }
    return result
  }

  /// The concept with what a file adds that has never heard of it: what the desk has decided
  /// stays as it is.
  func joined(with incoming: IncomingConcept) -> Concept {
    var result = self
    result.definition = definition ?? incoming.definition
    result.note = note ?? incoming.note
    result.partOfSpeech = partOfSpeech ?? incoming.partOfSpeech
    for (language, named) in incoming.terms {
      let others = terms.filter { $0.key != language && $0.key.primary == language.primary }
      let new = named.filter { term in
        !others.values.contains { $0.contains { $0.text == term.text } }
      }.map { demoted($0, in: language) }
      guard !new.isEmpty else { continue }
      result.terms[language] = Self.merge(terms[language] ?? [], with: new) { old, new in
        old.with(new, status: old.status)
      }
    }
    return result
  }

  /// A language has one preferred term, and the desk's own stays.
  private func demoted(_ term: Term, in language: LanguageTag) -> Term {
    guard term.status == .preferred, preferredTerm(in: language)?.status == .preferred else {
      return term
    }
    var term = term
    term.status = .admitted
    return term
  }

  private func described(by incoming: IncomingConcept) -> Concept {
    var result = self
    result.definition = incoming.definition ?? definition
    result.note = incoming.note ?? note
    result.partOfSpeech = incoming.partOfSpeech ?? partOfSpeech
    return result
  }

  /// The old terms in their order, then the new ones; a preferred term comes first.
  private static func merge(
    _ old: [Term], with new: [Term], _ both: (Term, Term) -> Term
  ) -> [Term] {
    let known = old.map { term in
      new.first { $0.text == term.text }.map { both(term, $0) } ?? term
    }
    let added = new.filter { term in !old.contains { $0.text == term.text } }
    guard !added.isEmpty || known.map(\.status) != old.map(\.status) else { return known }
    let terms = known + added
    return terms.filter { $0.status == .preferred } + terms.filter { $0.status != .preferred }
  }
}

extension Term {
  /// The term with what a file says of it; what it does not say stays.
  fileprivate func with(_ other: Term, status: TermStatus) -> Term {
    Term(
      text: text, status: status, type: other.type ?? type,
      forms: other.forms.isEmpty ? forms : other.forms,
      isInvariant: isInvariant || other.isInvariant,
      isCaseSensitive: isCaseSensitive || other.isCaseSensitive, note: other.note ?? note)
  }
}
