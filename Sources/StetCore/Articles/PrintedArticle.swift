/// What readers are told about words that were wrong when they first came out.
package struct Correction: Hashable, Sendable {
  package var at: Timestamp
  package var note: String

  package init(at: Timestamp, note: String) {
    self.at = at
    self.note = note
  }
}

/// An article with everything that is printed with it.
package struct PrintedArticle: Hashable, Sendable {
  package var article: Article
  /// Of the text that it was translated from.
  package var facts: SourceFacts
  package var original: Article?
  package var credits: [Credit]
  package var edition: Edition?

  /// Which appearance of the article this is.
  package struct Edition: Hashable, Sendable {
    package var job: Identifier
    /// Of the job's first record and of its newest source: names that never change.
    package var jobDigest: Digest
    package var sourceDigest: Digest
    package var draftDigest: Digest
    /// Counts from 1 in the job.
    package var draft: Int
    package var published: Timestamp
    package var modified: Timestamp
    /// The oldest first.
    package var corrections: [Correction]

    package init(
      job: Identifier, jobDigest: Digest, sourceDigest: Digest, draftDigest: Digest, draft: Int,
      published: Timestamp, modified: Timestamp, corrections: [Correction]
    ) {
      self.job = job
      self.jobDigest = jobDigest
      self.sourceDigest = sourceDigest
      self.draftDigest = draftDigest
      self.draft = draft
      self.published = published
      self.modified = modified
      self.corrections = corrections
    }
  }

  package init(
    article: Article, facts: SourceFacts, original: Article? = nil, credits: [Credit],
    edition: Edition? = nil
  ) {
    self.article = article
    self.facts = facts
    self.original = original
    self.credits = credits
    self.edition = edition
  }

  package func names(in role: Credit.Role) -> [String] {
    credits.filter { $0.role.parts.contains(role) }.map(\.name)
  }

  package var corrections: [Correction] { edition?.corrections ?? [] }
}
