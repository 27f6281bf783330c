/// What a revision did to the findings of the one before it.
package struct FindingChanges: Hashable, Sendable {
  /// Found before and no longer.
  package private(set) var fixed: [Finding] = []
  /// Not found before.
  package private(set) var broken: [Finding] = []
  /// Found in both, as the later report words it.
  package private(set) var standing: [Finding] = []

  /// Findings of one ``Finding/kinship`` are paired off; of one kind as many are fixed or broken as there
  /// are fewer or more of it.
  package init(from before: CheckReport, to after: CheckReport) {
    var known = Dictionary(grouping: before.findings, by: \.kinship).mapValues(\.count)
    for finding in after.findings {
      if let count = known[finding.kinship], count > 0 {
        known[finding.kinship] = count - 1
        standing.append(finding)
      } else {
        broken.append(finding)
      }
    }
    for finding in before.findings.reversed() {
      guard let count = known[finding.kinship], count > 0 else { continue }
      known[finding.kinship] = count - 1
      fixed.append(finding)
    }
    fixed.reverse()
  }
}
