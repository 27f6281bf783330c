import StetLanguage

/// What a change of one concept means for one article.
package struct ArticleImpact: Sendable {
  /// A block that has the concept.
  package struct Place: Hashable, Sendable {
    package let block: String
    /// Where the concept stands in the source, nil where only the draft has one of its terms.
    package let source: Excerpt?
    /// The sentences of source and draft; the whole texts where they cannot be told apart.
    package let sourceSentence: String
    package let targetSentence: String
  }

  /// What becomes of the article's approval.
  package enum ApprovalEffect: String, Sendable {
    /// It binds no concept that changes.
    case kept
    /// It was given under other rules than the new ones.
    case touched
  }

  package let job: Job
  package let passages: [Passage]
  package let places: [Place]
  /// What the check would find that it does not find now, and the reverse.
  package let new: [Finding]
  package let gone: [Finding]
  /// nil where no approval stands.
  package let approval: ApprovalEffect?
}

/// A concept's change and the glossaries around it.
package struct GlossaryImpact: Sendable {
  private let id: Identifier
  private let before: Glossary
  private let after: Glossary
  private let change: (old: Concept?, new: Concept)

  /// - Parameters:
  ///   - glossary: as it is.
  ///   - concept: as it is to be; one of a new id is added.
  package init(of concept: Concept, on glossary: Glossary) {
    id = concept.id
    before = glossary
    change = (glossary.concepts.first { $0.id == concept.id }, concept)
    after = glossary.replacing(concept)
  }

  /// The articles that the change concerns, withdrawn ones left out.
  ///
  /// - Throws: ``UselessTerm``.
  package func articles(of jobs: [Job]) throws -> [ArticleImpact] {
    let open = jobs.filter { $0.state != .withdrawn }
    let presence = try ConceptPresence(
      id, [change.old, change.new].compactMap { $0 }, for: open.map(\.languages))
    var impacts: [ArticleImpact] = []
    for job in open {
      let passages = job.passages
      guard passages.contains(where: { presence.stands(in: $0, job.languages) }) else { continue }
      if let impact = try impact(on: job, passages) { impacts.append(impact) }
    }
    return impacts
  }

  /// nil where the concept's terms are part of longer ones before and after.
  private func impact(on job: Job, _ passages: [Passage]) throws -> ArticleImpact? {
    let old = try context(before, job, passages)
    let new = try context(after, job, passages)
    let (oldFindings, newFindings) = (CheckReport(old).findings, CheckReport(new).findings)
    let (oldKin, newKin) = (Set(oldFindings.map(\.kinship)), Set(newFindings.map(\.kinship)))
    let places = passages.indices.compactMap { place in
      self.place(passages[place], job.languages, [(old, place), (new, place)])
    }
    let added = newFindings.filter { !oldKin.contains($0.kinship) }
    let gone = oldFindings.filter { !newKin.contains($0.kinship) }
    guard !places.isEmpty || !added.isEmpty || !gone.isEmpty else { return nil }
    return ArticleImpact(
      job: job, passages: passages, places: places, new: added, gone: gone,
      approval: job.approval.map { effect(on: $0.value, new) })
  }

  private func context(
    _ glossary: Glossary, _ job: Job, _ passages: [Passage]
  ) throws -> CheckContext {
    let index = try TermIndex(glossary, languages: job.languages, sifting: passages)
    return CheckContext(languages: job.languages, passages: passages, index: index)
  }

  private func place(
    _ passage: Passage, _ languages: LanguagePair, _ readings: [(CheckContext, Int)]
  ) -> ArticleImpact.Place? {
    for (context, place) in readings.reversed() {
      guard let index = context.index else { continue }
      let reading = context.terms[place]
      let mention = reading.mentions.first { index.concepts[$0.source.concept].id == id }
      let wrong = reading.forbidden.first { index.concepts[$0.concept].id == id }
      guard mention != nil || wrong != nil else { continue }
      let sentences = SentencePair(
        passage, languages, source: mention?.source.range,
        target: (mention?.target ?? wrong)?.range)
      return ArticleImpact.Place(
        block: passage.id, source: mention.map { Excerpt(of: passage.source, $0.source.range) },
        sourceSentence: sentences.source, targetSentence: sentences.target)
    }
    return nil
  }

  private func effect(
    on approval: Approval, _ context: CheckContext
  ) -> ArticleImpact.ApprovalEffect {
    if let bound = approval.concepts[id.text] {
      return bound == change.new.rulingDigest ? .kept : .touched
    }
    let enters = context.index.map { index in
      context.terms.contains { reading in
        reading.mentions.contains { index.concepts[$0.source.concept].id == id }
      }
    }
    return enters == true ? .touched : .kept
  }
}

extension TermIndex {
  /// Makes ready what the check of some texts needs of a glossary that is read already.
  init(_ glossary: Glossary, languages: LanguagePair, sifting passages: [Passage]) throws {
    let sieve = GlossarySieve(languages: languages, passages: passages)
    try self.init(GlossaryExcerpt(glossary, sieve: sieve), for: passages)
  }
}

extension Glossary {
  /// The glossary with `concept` in place of the one of its id, or added to it.
  package func replacing(_ concept: Concept) -> Glossary { replacing([concept]) }

  /// The same with several.
  package func replacing(_ news: [Concept]) -> Glossary {
    let ids = Set(news.map(\.id))
    return Glossary(name: name, concepts: concepts.filter { !ids.contains($0.id) } + news)
  }
}

extension Job {
  /// The newest source beside the newest draft; without a draft, beside nothing.
  var passages: [Passage] {
    guard let draft else {
      return source.value.blocks.map {
        Passage(id: $0.id, kind: $0.kind, source: $0.text, target: "")
      }
    }
    return source.value.passages(beside: draft.value)
  }
}
