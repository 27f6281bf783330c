/// A worksheet that was made from an older draft, joined with what was recorded since.
package struct SheetJoin: Sendable {
  /// A block whose words the sheet and a newer draft changed differently.
  package struct Conflict: Hashable, Sendable {
    package let block: String
    package let newest: String
    package let sheet: String
  }

  /// By block; in a conflict the sheet's own.
  package let texts: [String: String]
  /// Blocks that hold changes of others, which the sheet did not know.
  package let kept: [String]
  package let conflicts: [Conflict]
  private let asides: (old: DraftAsides, newest: DraftAsides)

  /// - Parameter base: the draft that the sheet was made from, or the source where there was none.
  /// - Returns: nil when the job does not have it, or when nothing was recorded since.
  package init?(_ sheet: [String: String], from base: Digest, into job: Job) {
    let old = job.drafts.first { $0.digest == base }
    guard let newest = job.draft, newest.digest != base,
      old != nil || job.sources.contains(where: { $0.digest == base })
    else { return nil }
    var texts = sheet
    var kept: [String] = []
    var conflicts: [Conflict] = []
    for block in newest.value.blocks {
      let (before, ours) = (old?.value.text(of: block.id) ?? "", block.text)
      let theirs = sheet[block.id] ?? ""
      guard ours != before, ours != theirs else { continue }
      let pieces = ThreeWayMerge.merge(base: before, ours: ours, theirs: theirs)
      if pieces.contains(where: \.isConflict) {
        conflicts.append(Conflict(block: block.id, newest: ours, sheet: theirs))
      } else {
        texts[block.id] = pieces.text(taking: .theirs)
        kept.append(block.id)
      }
    }
    self.texts = texts
    self.kept = kept
    self.conflicts = conflicts
    asides = (DraftAsides(of: old?.value), DraftAsides(of: newest.value))
  }

  /// Marks, notes and added blocks: those of the side that changed them; nil where both did, differently.
  package func asides(_ sheet: DraftAsides) -> DraftAsides? {
    if sheet == asides.old || sheet == asides.newest { return asides.newest }
    return asides.newest == asides.old ? sheet : nil
  }
}
