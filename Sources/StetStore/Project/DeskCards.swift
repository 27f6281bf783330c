import StetCore

/// The cards of a desk, brought up to date.
package struct DeskCards {
  private var index: CardIndex
  /// Of all that findings are made with beside the jobs; 0 where that may change unseen.
  private let basis: UInt64
  /// Jobs whose records tell no story, and why.
  package private(set) var damaged: [(id: Identifier, complaint: any Complaint)]
  /// Whether the next run would have to do again what this one did.
  private var isNews: Bool
  private var findings: [Int: FindingCounts] = [:]

  init(
    _ index: CardIndex, basis: UInt64, damaged: [(id: Identifier, complaint: any Complaint)],
    knowsFindings: Bool, isNews: Bool
  ) {
    self.index = index
    self.basis = basis
    self.damaged = damaged
    self.knowsFindings = knowsFindings
    self.isNews = isNews
  }

  /// Whether findings that were made before still hold.
  package let knowsFindings: Bool

  /// How many jobs could be read.
  package var count: Int { index.count }

  /// What the spans of a ``BoardRow`` point into.
  package var bytes: [UInt8] { index.bytes }

  /// nil where the index is of another make.
  package func row(at place: Int) -> BoardRow? {
    var row = index.row(at: place)
    let kept = row?.findings
    row?.findings = known(kept, at: place)
    return row
  }

  package func card(at place: Int) -> JobCard? {
    var card = index.card(at: place)
    let kept = card?.findings
    card?.findings = known(kept, at: place)
    return card
  }

  package func id(at place: Int) -> Identifier? { Identifier(index.id(at: place)) }

  private func known(_ kept: FindingCounts?, at place: Int) -> FindingCounts? {
    findings[place] ?? (basis != 0 && basis == index.basis ? kept : nil)
  }

  /// Notes that a job of the index cannot be read after all; what the index says of it holds no longer.
  package mutating func note(_ complaint: any Complaint, of id: Identifier) {
    damaged.append((id, complaint))
  }

  package mutating func set(_ counts: FindingCounts, at place: Int) {
    findings[place] = counts
    isNews = isNews || basis != 0
  }

  /// What is to be kept for the next time; nil where that is there already.
  var kept: [UInt8]? {
    guard isNews else { return nil }
    return findings.isEmpty && basis == index.basis
      ? index.bytes : index.with(findings, basis: basis).bytes
  }
}
