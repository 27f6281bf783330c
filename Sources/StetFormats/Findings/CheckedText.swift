import StetCore

/// What the checks say of one text, for other programs to read.
package struct CheckedText: Sendable {
  /// As a person names it: `s500-turkey@3`, or a file's name.
  package let name: String
  /// The file that holds the text, from the project's folder.
  package let path: String
  package let report: CheckReport
  /// The line of each block in that file, by the block's id, from 1; where it is known.
  package let lines: [String: Int]

  package init(name: String, path: String, report: CheckReport, lines: [String: Int]) {
    self.name = name
    self.path = path
    self.report = report
    self.lines = lines
  }

  /// The lines of a record's file on which the texts of its blocks stand.
  ///
  /// - Parameter bytes: of a draft's record as stet writes it: a member a line, `id` before `text`.
  package static func lines(ofRecord bytes: [UInt8]) -> [String: Int] {
    var lines: [String: Int] = [:]
    var block: String?
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let text = line.drop { $0 == 0x20 }
      if text.starts(with: "\"id\": \"".utf8) {
        block = String(decoding: text.dropFirst(7).prefix { $0 != 0x22 }, as: UTF8.self)
      } else if text.starts(with: "\"text\": ".utf8), let id = block {
        lines[id] = index + 1
        block = nil
      }
    }
    return lines
  }
}

/// A form that other programs read findings in.
package enum FindingFormat: String, CaseIterable, Sendable {
  /// Static Analysis Results Interchange Format 2.1.0 (OASIS).
  case sarif
  /// Workflow commands of GitHub Actions.
  case github
  /// The XML of test runners, as Jenkins reads it.
  case junit
  /// A page for people.
  case html

  /// - Parameters:
  ///   - checks: those that were made.
  ///   - limit: the least severity that fails; nil where nothing does.
  ///   - version: of stet.
  package func bytes(
    of texts: [CheckedText], checks: [Check], failing limit: Severity?, withNotes: Bool,
    version: String
  ) -> [UInt8] {
    switch self {
    case .sarif: SARIFLog(texts, checks: checks, version: version).bytes
    case .github: GitHubCommands.bytes(texts, withNotes: withNotes)
    case .junit: JUnitReport.bytes(texts, checks: checks, failing: limit)
    case .html: FindingsPage.bytes(texts, withNotes: withNotes)
    }
  }
}
