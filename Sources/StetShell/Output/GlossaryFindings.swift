import StetCore

/// What the glossary's own rules found.
enum GlossaryFindings {
  static func print(_ findings: [GlossaryFinding], of glossary: Glossary, _ console: Console) {
    for finding in findings { console.print(line(finding)) }
    let concepts = "\(glossary.concepts.count) concepts: "
    console.print(
      findings.isEmpty
        ? Styled(concepts + "no faults", .green) : Styled(concepts + summary(findings), .bold))
  }

  static func line(_ finding: GlossaryFinding) -> Styled {
    Styled("\(finding.severity.rawValue) ", finding.severity == .error ? .red : .yellow)
      + Styled("\(finding.fault.concept) ", .bold) + Styled("\(finding.rule)  ", .dim)
      + Styled(Visible.line(finding.fault.message))
  }

  /// `2 errors, 1 warning`
  static func summary(_ findings: [GlossaryFinding]) -> String {
    [Severity.error, .warning, .note].compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }.joined(separator: ", ")
  }

  static func document(_ findings: [GlossaryFinding], of glossary: Glossary) -> JSON {
    [
      "format": 1, "kind": "glossary-check", "concepts": .integer(glossary.concepts.count),
      "summary": .object(
        Dictionary(
          uniqueKeysWithValues: Severity.allCases.map { severity in
            (severity.rawValue, .integer(findings.count { $0.severity == severity }))
          })),
      "findings": .array(findings.map(json)),
    ]
  }

  static func json(_ finding: GlossaryFinding) -> JSON {
    [
      "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue),
      "concept": .string(finding.fault.concept.text), "other": JSON(finding.fault.other?.text),
      "message": .string(finding.fault.message),
    ]
  }
}
