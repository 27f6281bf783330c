import StetCore

/// The worksheet that joins two lines of a diverged job: where they contradict each other both readings
/// stand in the text, between marks that a person replaces.
package enum MergeSheet {
  private static let marks = (start: "<<<", middle: "|||", end: ">>>")

  package static func bytes(of merge: JobMerge) -> [UInt8] {
    var lines = [
      "\(Worksheet.firstWords): \(merge.job.id)",
      "# made from both lines of the job, source \(merge.source.number)",
      "# base \(merge.ours.head.digest.name)",
      "# joins \(merge.theirs.head.digest.name)",
      "# source \(merge.source.digest.name)",
      "#",
      "# Where both sides changed the same words, both readings stand in the text, like this:",
      "#   \(marks.start)ours\(marks.middle)theirs\(marks.end)",
      "# Put the words that shall stand in place of each such mark. What one side alone changed is",
      "# in the text already. Lines that start with | are the source, lines that start with == part",
      "# the blocks: leave both as they are.",
    ]
    for block in merge.blocks {
      let mark = block.hasConflict ? " (both sides changed it: look for \(marks.start))" : ""
      lines += WorksheetWriter.lines(
        of: block.source, mark: mark, text: block.pieces.map(text).joined())
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func text(_ piece: MergePiece) -> String {
    switch piece {
    case .kept(let text), .changed(_, _, let text): text
    case .conflict(_, let ours, let theirs):
      marks.start + ours + marks.middle + theirs + marks.end
    }
  }

  /// The texts of a sheet that came back.
  ///
  /// - Throws: ``WorksheetFault`` for a sheet of other records, or where a mark still stands.
  package static func texts(
    _ bytes: [UInt8], name: String, of merge: JobMerge
  ) throws -> [String: String] {
    let sheet = try WorksheetReader.worksheet(bytes, name: name, source: merge.source.value)
    let heads: Set<Digest> = [merge.ours.head.digest, merge.theirs.head.digest]
    guard sheet.job == merge.job.id, let joins = sheet.joins, Set([sheet.base, joins]) == heads,
      sheet.source == merge.source.digest
    else {
      throw WorksheetFault(
        message: "'\(name)' does not join the newest records of '\(merge.job.id)'",
        hint: "stet merge \(merge.job.id) --edit makes a sheet that does")
    }
    for block in merge.conflicts {
      if let mark = unresolved(sheet.texts[block.id] ?? "", block) {
        throw WorksheetFault(
          message: "'\(name)': block \(block.id) still has a '\(mark)' mark",
          hint: "put the words that shall stand in place of the whole mark")
      }
    }
    return sheet.texts
  }

  /// A mark in `text` that neither side has in a text of its own.
  private static func unresolved(_ text: String, _ block: JobMerge.Block) -> String? {
    let readings = [MergeSide.ours, .theirs].map { side in
      Array(block.pieces.map { $0.text(of: side) }.joined().utf8)
    }
    return [marks.start, marks.middle, marks.end].first { mark in
      let bytes = Array(mark.utf8)
      return Array(text.utf8).firstRange(of: bytes) != nil
        && readings.allSatisfy { $0.firstRange(of: bytes) == nil }
    }
  }
}
