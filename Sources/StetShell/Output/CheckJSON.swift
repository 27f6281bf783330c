import StetCore

/// `stet check --format json`, to the letter of the contract.
enum CheckJSON {
  static func report(
    job: Job?, draft: Int?, source: Int?, glossary: Digest?, _ report: CheckReport,
    terms: JSON? = nil
  ) -> JSON {
    var members: [String: JSON] = [
      "job": JSON(job?.id.text),
      "draft": draft.map(JSON.integer) ?? .null,
      "source": source.map(JSON.integer) ?? .null,
      "glossary": JSON(glossary?.name),
      "summary": [
        "error": .integer(report.count(.error)), "warning": .integer(report.count(.warning)),
        "note": .integer(report.count(.note)), "waived": .integer(report.waivers.count),
        "terms": .integer(report.termCount),
      ],
      "findings": .array(report.all.map { finding($0, waiver: report.waivers[$0.id]) }),
    ]
    if let terms { members["terms"] = terms }
    return .object(members)
  }

  static func document(_ reports: [JSON]) -> JSON {
    ["format": 1, "kind": "check-report", "reports": .array(reports)]
  }

  /// - Parameter waiver: of a finding that somebody let stand.
  static func finding(_ finding: Finding, waiver: Numbered<Waiver>? = nil) -> JSON {
    [
      "id": .string(finding.id), "rule": .string(finding.rule),
      "severity": .string(finding.severity.rawValue), "block": .string(finding.block),
      "concept": JSON(finding.concept?.text), "source": excerpt(finding.source),
      "target": excerpt(finding.target), "match": JSON(finding.match.map { "\($0)" }),
      "message": .string(finding.message), "suggestions": JSON(finding.suggestions),
      "waived": waiver.map(self.waiver) ?? .null,
    ]
  }

  private static func waiver(_ waiver: Numbered<Waiver>) -> JSON {
    [
      "by": .string(waiver.by.text), "at": .string(waiver.at.text),
      "reason": .string(waiver.value.reason),
    ]
  }

  static func excerpt(_ excerpt: Excerpt?) -> JSON {
    guard let excerpt else { return .null }
    return [
      "start": .integer(excerpt.start), "end": .integer(excerpt.end), "text": .string(excerpt.text),
    ]
  }

  /// One entry for each occurrence of a concept in the source.
  static func terms(_ context: CheckContext) -> JSON {
    guard let index = context.index else { return [] }
    var entries: [JSON] = []
    for (passage, reading) in zip(context.passages, context.terms) {
      for mention in reading.mentions {
        entries.append([
          "block": .string(passage.id),
          "concept": .string(index.concepts[mention.source.concept].id.text),
          "source": excerpt(Excerpt(of: passage.source, mention.source.range)),
          "verdict": .string(mention.verdict.rawValue),
          "target": excerpt(mention.target.map { Excerpt(of: passage.target, $0.range) }),
        ])
      }
    }
    return .array(entries)
  }
}
