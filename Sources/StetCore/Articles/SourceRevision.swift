/// What is known of where an article comes from.
package struct SourceFacts: Hashable, Sendable {
  package var author: String?
  /// The newspaper, site or agency.
  package var publication: String?
  package var url: String?
  /// When it came out there, as it says itself.
  package var published: String?

  package init(
    author: String? = nil, publication: String? = nil, url: String? = nil, published: String? = nil
  ) {
    self.author = author
    self.publication = publication
    self.url = url
    self.published = published
  }

  /// These facts, where `other` does not know better.
  package func overridden(by other: SourceFacts) -> SourceFacts {
    SourceFacts(
      author: other.author ?? author, publication: other.publication ?? publication,
      url: other.url ?? url, published: other.published ?? published)
  }
}

/// A text as a file gave it: blocks without ids yet.
package struct ArticleText: Hashable, Sendable {
  package var facts: SourceFacts
  package var syntax: Syntax
  /// Whether lines ended in CR LF in the file.
  package var usesCRLF: Bool
  /// Ids are empty.
  package var blocks: [Block]

  package init(
    facts: SourceFacts = SourceFacts(), syntax: Syntax, usesCRLF: Bool = false, blocks: [Block]
  ) {
    self.facts = facts
    self.syntax = syntax
    self.usesCRLF = usesCRLF
    self.blocks = blocks
  }
}

/// The source text at one time. Its number counts from 1 in its job.
package struct SourceRevision: Hashable, Sendable {
  package var languages: LanguagePair
  package var facts: SourceFacts
  package var syntax: Syntax
  package var usesCRLF: Bool
  package var blocks: [Block]
  /// The highest number that any block of the job has had: ids are never used again.
  package var lastBlockNumber: Int

  package init(
    languages: LanguagePair, facts: SourceFacts, syntax: Syntax, usesCRLF: Bool = false,
    blocks: [Block], lastBlockNumber: Int
  ) {
    self.languages = languages
    self.facts = facts
    self.syntax = syntax
    self.usesCRLF = usesCRLF
    self.blocks = blocks
    self.lastBlockNumber = lastBlockNumber
  }

  /// The first revision of a job: blocks numbered in their order.
  package init(numbering text: ArticleText, languages: LanguagePair) {
    let blocks = text.blocks.enumerated().map { offset, block in
      var numbered = block
      numbered.id = "b\(offset + 1)"
      return numbered
    }
    self.init(
      languages: languages, facts: text.facts, syntax: text.syntax, usesCRLF: text.usesCRLF,
      blocks: blocks, lastBlockNumber: blocks.count)
  }

  package var title: String {
    (blocks.first { $0.kind == .title } ?? blocks.first)?.text ?? ""
  }
}
