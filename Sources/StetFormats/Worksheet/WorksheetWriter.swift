import StetCore

package enum WorksheetWriter {
  /// The sheet for a job's newest source and draft.
  ///
  /// - Parameters:
  ///   - stale: ids of blocks whose source has changed since they were translated.
  ///   - names: of those who commented, by id.
  package static func bytes(
    of job: Job, stale: Set<String>, names: [Identifier: String] = [:]
  ) -> [UInt8] {
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
      "#",
      "# What you do on purpose, say in a line of its own under the block:",
      "#   ! left out: WHY",
      "#   ! merged into b3: WHY",
      "#   ! note: what the editor should know",
      "# A block of your own begins with '== +' and says '! added: WHY'.",
    ]
    let open = job.remarks.filter(\.isOpen)
    for remark in open where remark.remark.value.block == nil {
      lines += comment(remark, names, lead: "# ")
    }
    let drafted = job.draft?.value.blocks ?? []
    let blocks = Dictionary(drafted.map { ($0.id, $0) }) { first, _ in first }
    for block in source.value.blocks {
      let mark = stale.contains(block.id) ? " (the source has changed: look again)" : ""
      let own = blocks[block.id]
      let asides =
        open.filter { $0.remark.value.block == block.id }.flatMap {
          comment($0, names, lead: "|! ")
        }
        + WorksheetMarks.lines(of: own)
      lines += self.lines(of: block, mark: mark, asides: asides, text: own?.text ?? "")
      for added in drafted where added.mark?.kind == .added && added.mark?.other == block.id {
        lines += ["", "== \(added.id) \(BlockKind.paragraph.rawValue) (added)"]
        lines += open.filter { $0.remark.value.block == added.id }
          .flatMap { comment($0, names, lead: "|! ") }
        lines += WorksheetMarks.lines(of: added) + Lines.split(added.text).map(guarded)
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// A block's heading, its source and a text for it.
  ///
  /// - Parameter asides: lines between source and text that are neither.
  static func lines(
    of block: Block, mark: String, asides: [String] = [], text: String
  ) -> [String] {
    ["", "== \(block.id) \(block.kind.rawValue)\(mark)"]
      + Lines.split(block.text).map { "| " + $0 } + asides + Lines.split(text).map(guarded)
  }

  /// A comment as lines that a reader of sheets passes over.
  private static func comment(
    _ remark: JobRemark, _ names: [Identifier: String], lead: String
  ) -> [String] {
    let value = remark.remark.value
    let words = value.words.map { " on “\($0)”" } ?? ""
    let name = names[remark.remark.by] ?? remark.remark.by.text
    return Lines.split("\(remark.name) (\(name))\(words): \(value.text)").map { lead + $0 }
  }

  /// A line of a translation that looks like the sheet's own gets a backslash.
  private static func guarded(_ line: String) -> String {
    let looksOwn = ["==", "|", "\\", WorksheetMarks.sign].contains(where: line.hasPrefix)
    return looksOwn ? "\\" + line : line
  }
}
