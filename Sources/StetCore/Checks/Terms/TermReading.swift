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
    let cover = MatchCover(allowed)
    let rightRanges = Set(right.map(\.range))
    let wrong = (passage.target.isEmpty ? [] : index.wrongInTarget(passage.target)).filter {
      wrong in
      // Part of a longer right term it is no fault; one text may be forbidden for one concept and
      // right for another, and then the source decides.
      !cover.holds(wrong.range, orIs: !asked.contains(wrong.concept))
        && !rightRanges.contains(wrong.range)
    }
    let found = (
      right: Dictionary(right.map { ($0.concept, $0) }) { first, _ in first },
      wrong: Dictionary(wrong.map { ($0.concept, $0) }) { first, _ in first }
    )
    // The same words may stand for several concepts; a word with two meanings is rendered once,
    // and any of them will do.
    var answers: [Range<Int>: Answer] = [:]
    for (range, rivals) in Dictionary(grouping: inSource, by: \.range) {
      answers[range] = Self.answer(to: rivals.map(\.concept), found, passage, index)
    }
    mentions = inSource.map { occurrence in
      let answer = answers[occurrence.range]
      return Mention(
        source: occurrence, verdict: answer?.verdict ?? .missing, target: answer?.target)
    }
    self.answers = right
    forbidden = wrong
  }

  private typealias Answer = (verdict: Verdict, target: GlossaryMatch?)

  private static func answer(
    to rivals: [Int], _ found: (right: [Int: GlossaryMatch], wrong: [Int: GlossaryMatch]),
    _ passage: Passage, _ index: TermIndex
  ) -> Answer {
    if let right = rivals.lazy.compactMap({ found.right[$0] }).first { return (.ok, right) }
    if let wrong = rivals.lazy.compactMap({ found.wrong[$0] }).first { return (.forbidden, wrong) }
    if rivals.contains(where: { !index.isTranslated($0) }) { return (.ok, nil) }
    let hidden = index.hidden(Set(rivals), in: passage.target)
    return (hidden == nil ? .missing : .ok, hidden)
  }
}

/// The places of a text that matches of right terms take up, left to right.
private struct MatchCover {
  private let ranges: [Range<Int>]

  init(_ matches: [GlossaryMatch]) {
    ranges = Set(matches.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether `range` is part of one of them, or is itself one where `orIs` says that counts.
  func holds(_ range: Range<Int>, orIs: Bool) -> Bool {
    // Matches do not overlap: only the last one that begins in time can hold the range.
    let later = ranges.partitioningIndex { $0.lowerBound > range.lowerBound }
    guard later > 0 else { return false }
    let place = ranges[later - 1]
    return place == range ? orIs : range.upperBound <= place.upperBound
  }
}

extension [Range<Int>] {
  /// The first index for which `isBehind` is true, of elements for which it turns true once.
  fileprivate func partitioningIndex(_ isBehind: (Range<Int>) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension TermIndex {
  /// Whether the desk has a right term for the concept in the target language: nobody can be
  /// accused of leaving out a word that was never given.
  func isTranslated(_ concept: Int) -> Bool {
    concepts[concept].preferredTerm(in: languages.to) != nil
  }
}
