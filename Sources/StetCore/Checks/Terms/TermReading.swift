/// What a glossary says of one passage: computed once, for all the rules that ask.
package struct TermReading: Sendable {
  package enum Verdict: String, Sendable { case ok, missing, forbidden }

  /// A place in the source where a concept stands, and what the target makes of it.
  package struct Mention: Sendable {
    package let source: GlossaryMatch
    package let verdict: Verdict
    /// The term in the target that answers, right or wrong.
    package let target: GlossaryMatch?
  }

  package let mentions: [Mention]
  /// Terms in the target that are not forbidden and whose concept the source has.
  package let answers: [GlossaryMatch]
  /// Forbidden terms in the target, whether the source has their concept or not.
  package let forbidden: [GlossaryMatch]

  package init(_ passage: Passage, _ index: TermIndex) {
    let inSource = index.inSource(passage.source)
    let asked = Set(inSource.map(\.concept))
    let allowed = passage.target.isEmpty ? [] : index.rightInTarget(passage.target)
    let right = allowed.filter { asked.contains($0.concept) }
    let wrong = (passage.target.isEmpty ? [] : index.wrongInTarget(passage.target)).filter {
      wrong in
      // Part of a longer right term it is no fault; one text may be forbidden for one concept and
      // right for another, and then the source decides.
      !allowed.contains { $0.covers(wrong, isAsked: asked.contains(wrong.concept)) }
        && !right.contains { $0.range == wrong.range }
    }
    let found = (
      right: Dictionary(right.map { ($0.concept, $0) }) { first, _ in first },
      wrong: Dictionary(wrong.map { ($0.concept, $0) }) { first, _ in first }
    )
    let groups = Dictionary(grouping: inSource, by: \.range)
    mentions = inSource.map { occurrence in
      let rivals = (groups[occurrence.range] ?? [occurrence]).map(\.concept)
      return Self.mention(occurrence, rivals, found, passage, index)
    }
    answers = right
    forbidden = wrong
  }

  /// - Parameter rivals: the concepts that the same words may stand for; a word with two meanings
  ///   is rendered once, and any of them will do.
  private static func mention(
    _ occurrence: GlossaryMatch, _ rivals: [Int],
    _ found: (right: [Int: GlossaryMatch], wrong: [Int: GlossaryMatch]),
    _ passage: Passage, _ index: TermIndex
  ) -> Mention {
    if let answer = rivals.lazy.compactMap({ found.right[$0] }).first {
      return Mention(source: occurrence, verdict: .ok, target: answer)
    }
    if let fault = rivals.lazy.compactMap({ found.wrong[$0] }).first {
      return Mention(source: occurrence, verdict: .forbidden, target: fault)
    }
    if rivals.contains(where: { !index.isTranslated($0) }) {
      return Mention(source: occurrence, verdict: .ok, target: nil)
    }
    let hidden = rivals.lazy.compactMap { index.hidden($0, in: passage.target) }.first
    return Mention(source: occurrence, verdict: hidden == nil ? .missing : .ok, target: hidden)
  }
}

extension GlossaryMatch {
  /// - Parameter isAsked: whether the source has the concept of `wrong`.
  fileprivate func covers(_ wrong: GlossaryMatch, isAsked: Bool) -> Bool {
    range == wrong.range
      ? !isAsked
      : range.lowerBound <= wrong.range.lowerBound && wrong.range.upperBound <= range.upperBound
  }
}

extension TermIndex {
  /// Whether the desk has a right term for the concept in the target language: nobody can be
  /// accused of leaving out a word that was never given.
  func isTranslated(_ concept: Int) -> Bool {
    concepts[concept].preferredTerm(in: languages.to) != nil
  }
}
