/// What stands beside the texts of a draft: marks, notes, and blocks of the translator's own.
package struct DraftAsides: Hashable, Sendable {
  /// A block that stands in no source.
  package struct Added: Hashable, Sendable {
    /// nil for one that has no id yet.
    package var id: String?
    package var text: String
    /// The source block that it follows.
    package var after: String
    package var reason: String
    package var note: String?

    package init(id: String?, text: String, after: String, reason: String, note: String? = nil) {
      self.id = id
      self.text = text
      self.after = after
      self.reason = reason
      self.note = note
    }
  }

  /// Of blocks that are left out or merged, by id.
  package var marks: [String: BlockMark] = [:]
  package var notes: [String: String] = [:]
  /// In their order.
  package var added: [Added] = []

  package init() {}

  /// Those of a draft, but for blocks that have a text now.
  package init(of draft: DraftRevision?, besides texts: [String: String] = [:]) {
    for block in draft?.blocks ?? [] {
      if let note = block.note { notes[block.id] = note }
      guard let mark = block.mark else { continue }
      if mark.kind == .added {
        added.append(
          Added(
            id: block.id, text: texts[block.id] ?? block.text, after: mark.other ?? "",
            reason: mark.reason))
      } else if (texts[block.id] ?? "").isEmpty {
        marks[block.id] = mark
      }
    }
  }
}

extension Job {
  /// The blocks of a draft with those that were added, each behind the one that it follows.
  func adding(
    _ asides: DraftAsides, _ texts: [String: String], to blocks: [DraftBlock]
  ) -> [DraftBlock] {
    var last = lastAddedNumber
    let added = asides.added.map { added in
      if added.id == nil { last += 1 }
      let id = added.id ?? "a\(last)"
      return DraftBlock(
        id: id, text: added.text, basis: "",
        mark: BlockMark(.added, reason: added.reason, other: added.after),
        note: added.note ?? asides.notes[id])
    }
    return blocks.flatMap { block in [block] + added.filter { $0.mark?.other == block.id } }
  }

  /// The highest number that an added block of the job has had: ids are never used again.
  private var lastAddedNumber: Int {
    drafts.flatMap(\.value.blocks).filter { $0.mark?.kind == .added }
      .compactMap { Int($0.id.dropFirst()) }.max() ?? 0
  }

  /// The blocks that a text with a paragraph a block answers to: those of the source, or those that the
  /// newest draft prints where the text has as many of them.
  func expected(_ paragraphs: Int) -> [Block] {
    let blocks = source.value.blocks
    guard paragraphs != blocks.count, let draft,
      draft.value.blocks.contains(where: { $0.mark != nil })
    else { return blocks }
    let printed = source.value.article(of: draft.value).blocks
    guard printed.count == paragraphs else { return blocks }
    return printed.map { block in
      Block(
        id: block.id, kind: block.kind, level: block.level, address: block.address,
        text: block.text,
        markup: block.markup)
    }
  }
}

/// The blocks that two lines of a diverged job added.
struct AddedBlocks {
  let base: DraftRevision?
  let ours: DraftRevision
  let theirs: DraftRevision

  /// Ours and theirs; a block that one side took away or changed is as that side has it. Where both gave
  /// one id to two blocks, theirs gets another.
  var joined: [DraftBlock] {
    let (base, ours, theirs) = (Self.added(base), Self.added(ours), Self.added(theirs))
    var joined: [DraftBlock] = []
    for block in ours {
      let before = base.first { $0.id == block.id }
      let other = theirs.first { $0.id == block.id }
      if before != nil, other == nil, before == block { continue }
      joined.append(before != nil && before == block ? other ?? block : block)
    }
    var last = (ours + theirs + base).compactMap { Int($0.id.dropFirst()) }.max() ?? 0
    for var block in theirs where !base.contains(where: { $0.id == block.id }) {
      guard let own = joined.first(where: { $0.id == block.id }) else {
        joined.append(block)
        continue
      }
      guard own != block else { continue }
      last += 1
      block.id = "a\(last)"
      joined.append(block)
    }
    return joined
  }

  private static func added(_ draft: DraftRevision?) -> [DraftBlock] {
    (draft?.blocks ?? []).filter { $0.mark?.kind == .added }
  }
}
