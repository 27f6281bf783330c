/// What all checks say of one draft.
package struct CheckReport: Hashable, Sendable {
  /// In the order of the blocks.
  package let findings: [Finding]
  /// How often a concept of the glossary stands in the source.
  package let termCount: Int

  package init(_ context: CheckContext, checks: [Check] = Check.all) {
    var found: [(passage: Int, start: Int, check: Int, finding: Finding)] = []
    var counts: [[String]: Int] = [:]
    var places: [Int: FaultyPassage] = [:]
    for (order, check) in checks.enumerated() {
      for fault in check.faults(context) {
        let place = places[fault.passage] ?? FaultyPassage(context.passages[fault.passage])
        places[fault.passage] = place
        let key = [check.id, fault.concept?.text ?? "", place.digest]
        let ordinal = counts[key, default: 0]
        counts[key] = ordinal + 1
        let finding = Finding(fault, of: check, in: place, ordinal: ordinal)
        let start = fault.target?.lowerBound ?? fault.source?.lowerBound ?? 0
        found.append((fault.passage, start, order, finding))
      }
    }
    found.sort { ($0.passage, $0.check, $0.start) < ($1.passage, $1.check, $1.start) }
    findings = found.map(\.finding)
    termCount = context.terms.reduce(0) { $0 + $1.mentions.count }
  }

  package func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  package var errors: [Finding] { findings.filter { $0.severity == .error } }
}

extension CheckReport {
  /// The report without findings of these kinships.
  package func without(_ known: Set<String>) -> CheckReport {
    CheckReport(findings: findings.filter { !known.contains($0.kinship) }, termCount: termCount)
  }

  /// The report of two parts of one text.
  package static func + (left: CheckReport, right: CheckReport) -> CheckReport {
    CheckReport(
      findings: left.findings + right.findings, termCount: left.termCount + right.termCount)
  }

  package static let empty = CheckReport(findings: [], termCount: 0)

  private init(findings: [Finding], termCount: Int) {
    self.findings = findings
    self.termCount = termCount
  }
}

extension Finding {
  /// Equal for the same fault in two drafts, whatever else changed in the block.
  package var kinship: String {
    [rule, block, concept?.text ?? "", source?.text ?? "", target?.text ?? ""]
      .joined(separator: "\u{0}")
  }
}
