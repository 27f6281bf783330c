import StetCore

/// Findings as workflow commands, which GitHub shows beside the lines of a change.
///
/// Source: GitHub's documentation, "Workflow commands for GitHub Actions". In a message `%` and line ends
/// are escaped, in a property `:` and `,` as well.
enum GitHubCommands {
  static func bytes(_ texts: [CheckedText], withNotes: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    for text in texts {
      for finding in text.report.findings where withNotes || finding.severity > .note {
        let line = text.lines[finding.block].map { ",line=\($0)" } ?? ""
        bytes +=
          "::\(command(finding.severity)) file=\(property(text.path))\(line),title=\(property(finding.rule))::\(message(finding, text))\n"
          .utf8
      }
    }
    return bytes
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private static func message(_ finding: Finding, _ text: CheckedText) -> String {
    escaped("\(text.name) \(finding.block): \(finding.message)", also: [])
  }

  private static func property(_ text: String) -> String { escaped(text, also: [":", ","]) }

  private static func escaped(_ text: String, also more: [Unicode.Scalar]) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      // What nobody sees has no business in a log either.
      if scalar == "%" || scalar.isUnseen || more.contains(scalar) {
        for byte in String(scalar).utf8 {
          result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
