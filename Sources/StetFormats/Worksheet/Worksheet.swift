import StetCore

/// The file that a translator works in: each block's source above, its translation below.
package struct Worksheet: Hashable, Sendable {
  package var job: Identifier
  /// Of the draft that the sheet was made from, or of the source where there is no draft yet: a
  /// sheet that is no longer up to date is noticed when it comes back.
  package var base: Digest
  /// For a sheet that joins two lines of a diverged job: the newest record of the other line, where
  /// ``base`` is that of the first.
  package var joins: Digest?
  /// Of the source that stands in the sheet.
  package var source: Digest
  package var texts: [String: String]
  /// What was done on purpose, and what the translator tells the editor.
  package var asides = DraftAsides()

  package static let firstWords = "# stet worksheet"

  /// Whether a file is a worksheet: by its first words, or by a line that only worksheets have
  /// where those were lost.
  package static func isWorksheet(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if text.starts(with: firstWords.utf8) { return true }
    return text.split(separator: 0x0A).contains { line in
      line.starts(with: "== b".utf8)
        && line.dropFirst(4).first.map { (0x30...0x39).contains($0) } == true
    }
  }
}

/// A worksheet that cannot be taken back.
package struct WorksheetFault: Complaint, Hashable {
  package let message: String
  package let hint: String?
  package var outcome: Outcome { .no }

  package init(message: String, hint: String?) {
    self.message = message
    self.hint = hint
  }
}
