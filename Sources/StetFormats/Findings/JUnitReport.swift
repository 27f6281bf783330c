import StetCore

/// Findings as a test report: each text a suite, each rule that holds a case that passes, each finding a
/// case of its own.
enum JUnitReport {
  static func bytes(_ texts: [CheckedText], checks: [Check], failing limit: Severity?) -> [UInt8] {
    var writer = XMLWriter()
    writer.element("testsuites") { writer in
      for text in texts { suite(text, checks, limit, &writer) }
    }
    return writer.bytes
  }

  private static func suite(
    _ text: CheckedText, _ checks: [Check], _ limit: Severity?, _ writer: inout XMLWriter
  ) {
    let findings = text.report.all
    let broken = Set(findings.map(\.rule))
    let held = checks.filter { !broken.contains($0.id) }
    func fails(_ finding: Finding) -> Bool {
      text.report.waivers[finding.id] == nil && limit.map { finding.severity >= $0 } ?? false
    }
    let failures = findings.count(where: fails)
    writer.element(
      "testsuite",
      [
        "name": text.name, "tests": "\(held.count + findings.count)", "failures": "\(failures)",
        "errors": "0", "skipped": "\(findings.count - failures)",
      ]
    ) { writer in
      for check in held {
        writer.element("testcase", ["name": check.id, "classname": text.name]) { _ in }
      }
      for finding in findings {
        let name = "\(finding.rule) \(finding.block) \(finding.id)"
        writer.element("testcase", ["name": name, "classname": text.name]) { writer in
          if fails(finding) {
            writer.element(
              "failure", ["type": finding.rule, "message": finding.message],
              text: place(finding, text))
          } else {
            // Told and in nobody's way: waived, or less than what fails.
            let why = text.report.waivers[finding.id].map { "waived: \($0.value.reason)" }
            writer.element(
              "skipped", ["message": why ?? "\(finding.severity.rawValue): \(finding.message)"],
              text: place(finding, text))
          }
        }
      }
    }
  }

  private static func place(_ finding: Finding, _ text: CheckedText) -> String {
    let line = text.lines[finding.block].map { ":\($0)" } ?? ""
    let excerpts = [finding.source, finding.target].compactMap { $0?.text }
    return ([text.path + line] + excerpts).joined(separator: "\n")
  }
}
