/// How far a concept has come. Only approved ones are enforced.
package enum ConceptStatus: String, CaseIterable, Sendable { case proposed, approved, retired }

/// One meaning and its terms in each language (a concept entry in the sense of ISO 30042).
package struct Concept: Hashable, Sendable {
  /// A sentence in several languages; `catches` names the rule that must find fault with it.
  package struct Example: Hashable, Sendable {
    package var texts: [LanguageTag: String]
    package var catches: String?

    package init(texts: [LanguageTag: String], catches: String? = nil) {
      self.texts = texts
      self.catches = catches
    }
  }

  package var id: Identifier
  package var domain: String
  package var status: ConceptStatus
  /// Counts from 1, one more with each change.
  package var revision: Int
  package var partOfSpeech: String?
  package var definition: String?
  package var note: String?
  /// Whether an article must name the concept in full before it shortens it.
  package var needsFirstMention: Bool
  package var terms: [LanguageTag: [Term]]
  package var examples: [Example]

  package init(
    id: Identifier, domain: String, status: ConceptStatus = .approved, revision: Int = 1,
    partOfSpeech: String? = nil, definition: String? = nil, note: String? = nil,
    needsFirstMention: Bool = false, terms: [LanguageTag: [Term]], examples: [Example] = []
  ) {
    self.id = id
    self.domain = domain
    self.status = status
    self.revision = revision
    self.partOfSpeech = partOfSpeech
    self.definition = definition
    self.note = note
    self.needsFirstMention = needsFirstMention
    self.terms = terms
    self.examples = examples
  }

  /// The terms that hold for readers of `language`: those of its region, then those of the
  /// language at large.
  package func terms(in language: LanguageTag) -> [Term] {
    let general = LanguageTag(language.primary).flatMap { terms[$0] } ?? []
    return language.text == language.primary ? general : (terms[language] ?? []) + general
  }

  /// What the desk writes in `language`: the preferred term.
  package func preferredTerm(in language: LanguageTag) -> Term? {
    let terms = terms(in: language)
    return terms.first { $0.status == .preferred } ?? terms.first { $0.status == .admitted }
  }
}

extension Concept {
  /// Of what a check relies on: id, status and terms. A better definition changes no verdict.
  package var rulingDigest: Digest {
    let ruling = Concept(
      id: id, domain: domain, status: status, partOfSpeech: partOfSpeech,
      needsFirstMention: needsFirstMention, terms: terms)
    return Digest(of: JSONWriter.bytes(of: ruling.json))
  }
}
