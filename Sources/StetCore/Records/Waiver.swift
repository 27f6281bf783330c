/// Somebody's decision to let one finding stand.
package struct Waiver: Hashable, Sendable {
  /// The finding's id, which changes with its rule, its concept and either text.
  package var finding: String
  package var rule: String
  package var severity: Severity
  package var block: String
  package var concept: Identifier?
  /// What the glossary ruled of the concept then, ``Concept/rulingDigest``.
  package var ruling: Digest?
  package var reason: String

  package init(of finding: Finding, ruling: Digest?, reason: String) {
    self.init(
      finding: finding.id, rule: finding.rule, severity: finding.severity, block: finding.block,
      concept: finding.concept, ruling: ruling, reason: reason)
  }

  package init(
    finding: String, rule: String, severity: Severity, block: String, concept: Identifier?,
    ruling: Digest?, reason: String
  ) {
    self.finding = finding
    self.rule = rule
    self.severity = severity
    self.block = block
    self.concept = concept
    self.ruling = ruling
    self.reason = reason
  }
}

/// A waiver that no longer holds.
package struct LapsedWaiver: Hashable, Sendable {
  package enum Why: Hashable, Sendable {
    /// Nothing is found there any more, or the texts are others.
    case textChanged
    case conceptChanged
    /// The policy no longer lets this person waive it.
    case notAllowed
  }

  package let waiver: Numbered<Waiver>
  package let why: Why
}
