import StetCore

package enum WorksheetWriter {
  /// The sheet for a job's newest source and draft.
  ///
  /// - Parameter stale: ids of blocks whose source has changed since they were translated.
  package static func bytes(of job: Job, stale: Set<String>) -> [UInt8] {
    let source = job.source
    let base = job.draft?.digest ?? source.digest
    let made =
      job.draft.map { "draft \($0.number), source \(source.number)" } ?? "source \(source.number)"
    var lines = [
      "\(Worksheet.firstWords): \(job.id)",
      "# made from \(made)",
      "# base \(base.name)",
      "# source \(source.digest.name)",
      "#",
      "# Write each translation under its source. Lines that start with | are the source, and",
      "# lines that start with == part the blocks: leave both as they are. Save and close when",
      "# you are done; close without a change to record nothing.",
    ]
    let texts = Dictionary((job.draft?.value.blocks ?? []).map { ($0.id, $0.text) }) { a, _ in a }
    for block in source.value.blocks {
      let mark = stale.contains(block.id) ? " (the source has changed: look again)" : ""
      lines += self.lines(of: block, mark: mark, text: texts[block.id] ?? "")
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// A block's heading, its source and a text for it.
  static func lines(of block: Block, mark: String, text: String) -> [String] {
    ["", "== \(block.id) \(block.kind.rawValue)\(mark)"]
      + Lines.split(block.text).map { "| " + $0 } + Lines.split(text).map(guarded)
  }

  /// A line of a translation that looks like the sheet's own gets a backslash.
  private static func guarded(_ line: String) -> String {
    let looksOwn = ["==", "|", "\\"].contains(where: line.hasPrefix)
    return looksOwn ? "\\" + line : line
  }
}
