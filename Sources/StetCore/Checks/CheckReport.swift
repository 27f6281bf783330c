/// What all checks say of one draft.
package struct CheckReport: Hashable, Sendable {
  /// Those that nobody waived, in the order of the blocks.
  package let findings: [Finding]
  /// How often a concept of the glossary stands in the source.
  package let termCount: Int
  /// Those that somebody let stand, too.
  package let all: [Finding]
  /// Of findings that were waived, by id.
  package let waivers: [String: Numbered<Waiver>]
  /// Those that no longer hold, oldest first.
  package let lapsed: [LapsedWaiver]

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
    self.init(
      all: found.map(\.finding),
      termCount: context.terms.reduce(0) { $0 + $1.mentions.count })
  }

  package func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  package var errors: [Finding] { findings.filter { $0.severity == .error } }

  private init(
    all: [Finding], termCount: Int, waivers: [String: Numbered<Waiver>] = [:],
    lapsed: [LapsedWaiver] = []
  ) {
    findings = waivers.isEmpty ? all : all.filter { waivers[$0.id] == nil }
    self.termCount = termCount
    self.all = all
    self.waivers = waivers
    self.lapsed = lapsed
  }
}

extension CheckReport {
  /// The report without findings of these kinships.
  package func without(_ known: Set<String>) -> CheckReport {
    CheckReport(
      all: all.filter { !known.contains($0.kinship) }, termCount: termCount, waivers: waivers,
      lapsed: lapsed)
  }

  /// The report of two parts of one text.
  package static func + (left: CheckReport, right: CheckReport) -> CheckReport {
    CheckReport(
      all: left.all + right.all, termCount: left.termCount + right.termCount,
      waivers: left.waivers.merging(right.waivers) { first, _ in first },
      lapsed: left.lapsed + right.lapsed)
  }

  package static let empty = CheckReport(all: [], termCount: 0)

  /// The report in which what a job's people waived stands no longer open.
  ///
  /// - Parameters:
  ///   - context: that the report was made from.
  ///   - rules: who may waive what.
  package func waiving(
    _ waivers: [Numbered<Waiver>], in context: CheckContext, under rules: DeskRules
  ) -> CheckReport {
    guard !waivers.isEmpty else { return self }
    let known = Set(all.map(\.id))
    var active: [String: Numbered<Waiver>] = [:]
    var lapsed: [LapsedWaiver] = []
    for waiver in waivers {
      let value = waiver.value
      if !known.contains(value.finding) {
        lapsed.append(LapsedWaiver(waiver: waiver, why: .textChanged))
      } else if value.concept.flatMap(context.ruling) != value.ruling {
        lapsed.append(LapsedWaiver(waiver: waiver, why: .conceptChanged))
      } else if !rules.mayWaive(waiver.by, rule: value.rule, value.severity) {
        lapsed.append(LapsedWaiver(waiver: waiver, why: .notAllowed))
      } else {
        active[value.finding] = waiver
      }
    }
    // Who waives a finding once more has looked at it once more.
    lapsed.removeAll { active[$0.waiver.value.finding] != nil }
    return CheckReport(all: all, termCount: termCount, waivers: active, lapsed: lapsed)
  }
}

extension CheckContext {
  /// What the glossary rules of a concept; nil for one that the texts do not have.
  package func ruling(of concept: Identifier) -> Digest? {
    index?.concepts.first { $0.id == concept }?.rulingDigest
  }
}

extension Finding {
  /// Equal for the same fault in two drafts, whatever else changed in the block.
  package var kinship: String {
    [rule, block, concept?.text ?? "", source?.text ?? "", target?.text ?? ""]
      .joined(separator: "\u{0}")
  }
}
