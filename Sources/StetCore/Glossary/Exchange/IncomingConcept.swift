/// A concept as another program's file has it. What the file does not say is nil.
package struct IncomingConcept: Hashable, Sendable {
  /// How the file names the concept, in its own words.
  package var entry: String?
  /// Where the concept begins in the file, from 1.
  package var line: Int
  package var domain: String?
  package var status: ConceptStatus?
  package var partOfSpeech: String?
  package var definition: String?
  package var note: String?
  package var needsFirstMention: Bool?
  package var terms: [LanguageTag: [Term]] = [:]
  /// What ``add(_:in:)`` has added.
  private var added: Set<AddedTerm> = []
  /// The kinds of term that the file has a place for in each language. Where it has one, a term
  /// that is not there was taken out.
  package var scope: [LanguageTag: Set<TermStatus>] = [:]

  package init(entry: String? = nil, line: Int) {
    self.entry = entry
    self.line = line
  }

  /// Adds a term, unless the language has it already.
  ///
  /// - Returns: whether it was added.
  package mutating func add(_ term: Term, in language: LanguageTag) -> Bool {
    guard added.insert(AddedTerm(language: language, text: term.text)).inserted else {
      return false
    }
    terms[language, default: []].append(term)
    return true
  }
}

private struct AddedTerm: Hashable {
  let language: LanguageTag
  let text: String
}

/// What a file holds that a reader understood.
package struct IncomingGlossary: Hashable, Sendable {
  package var concepts: [IncomingConcept] = []
  /// What the file says and stet has no place for.
  package var losses = Losses()
  /// Whether the file's entries are named by this desk, so that a name decides: a table with a
  /// column of ids. Other programs number their entries as they like.
  package var hasOwnNames = false

  package init() {}
}
