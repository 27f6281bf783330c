import StetLanguage

package enum Severity: String, CaseIterable, Comparable, Sendable {
  case note, warning, error

  package static func < (left: Severity, right: Severity) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// A piece of a text, with its place.
package struct Excerpt: Hashable, Sendable {
  /// In Unicode scalars of the whole text, half-open.
  package let start: Int
  package let end: Int
  package let text: String

  init(start: Int, end: Int, text: String) {
    (self.start, self.end, self.text) = (start, end, text)
  }

  /// - Parameter range: in UTF-8 bytes, on scalar boundaries.
  package init(of text: String, _ range: Range<Int>) {
    let scalars = text.unicodeScalars
    let lower = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let upper = text.utf8.index(lower, offsetBy: range.count)
    start = scalars.distance(from: scalars.startIndex, to: lower)
    end = start + scalars.distance(from: lower, to: upper)
    self.text = String(scalars[lower..<upper])
  }
}

/// What a check reports, before it has a name of its own.
package struct Fault: Hashable, Sendable {
  package var passage: Int
  /// In UTF-8 bytes of the passage's source and target.
  package var source: Range<Int>?
  package var target: Range<Int>?
  package var concept: Identifier?
  package var match: MatchKind?
  package var message: String
  package var suggestions: [String]
  /// nil for the check's usual one.
  package var severity: Severity?

  package init(
    passage: Int, source: Range<Int>? = nil, target: Range<Int>? = nil,
    concept: Identifier? = nil, match: MatchKind? = nil, message: String,
    suggestions: [String] = [], severity: Severity? = nil
  ) {
    self.passage = passage
    self.source = source
    self.target = target
    self.concept = concept
    self.match = match
    self.message = message
    self.suggestions = suggestions
    self.severity = severity
  }
}

/// One place where a draft breaks a rule.
package struct Finding: Hashable, Sendable {
  /// Eight hex digits that stay while rule, concept, source text and target text do.
  package let id: String
  package let rule: String
  package let severity: Severity
  package let block: String
  package let concept: Identifier?
  package let source: Excerpt?
  package let target: Excerpt?
  package let match: MatchKind?
  package let message: String
  package let suggestions: [String]

  /// - Parameter ordinal: counts from 0 among findings that are otherwise equal.
  init(_ fault: Fault, of check: Check, in place: FaultyPassage, ordinal: Int) {
    rule = check.id
    severity = fault.severity ?? check.severity
    block = place.passage.id
    concept = fault.concept
    source = fault.source.map(place.sourceExcerpt)
    target = fault.target.map(place.targetExcerpt)
    match = fault.match
    message = fault.message
    suggestions = fault.suggestions
    let identity = [check.id, fault.concept?.text ?? "", place.digest, String(ordinal)]
    id = String(Digest(of: identity.joined(separator: "\u{0}").utf8).hex.prefix(8))
  }
}
