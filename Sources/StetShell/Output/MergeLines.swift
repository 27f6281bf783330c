import StetCore

/// A merge for a person: what contradicts, side by side, and what came of it.
struct MergeLines {
  let merge: JobMerge
  let names: [Identifier: String]
  let console: Console

  /// `draft 3, Ana Ilieva, 2019-05-14`.
  func label(_ side: JobMerge.Side) -> String {
    let entry = LogEntry.all(of: merge.job).first { $0.record.digest == side.head.digest }
    let record = side.head.record
    return "\(entry?.title ?? record.content.kind), \(names[record.by] ?? record.by.text), "
      + "\(record.at.date.text)"
  }

  /// Each block that both sides changed differently, the readings beside each other.
  func printConflicts() {
    if merge.hasSourceConflict {
      console.print(
        Styled("source ", .bold)
          + Styled(
            "both sides recorded one: source \(merge.ours.source.number) by ours, "
              + "source \(merge.theirs.source.number) by theirs", .dim))
    }
    guard merge.joinsDrafts else { return }
    for block in merge.conflicts { print(block) }
  }

  private func print(_ block: JobMerge.Block) {
    console.print(Styled("\(block.id) ", .bold) + Styled("both sides changed it", .dim))
    if let base = merge.base {
      let text = block.pieces.map(\.base).joined()
      let lead = "draft \(base.number) said: "
      for row in StyledWrap.lines(of: Styled(lead + text, .dim), to: console.width - 2)
      where !text.isEmpty { console.print(Styled("  ") + row) }
    }
    let column = max((console.width - 5) / 2, 16)
    let left =
      StyledWrap.lines(of: Styled("ours: " + label(merge.ours), .dim), to: column)
      + StyledWrap.lines(of: reading(block, .ours), to: column)
    let right =
      StyledWrap.lines(of: Styled("theirs: " + label(merge.theirs), .dim), to: column)
      + StyledWrap.lines(of: reading(block, .theirs), to: column)
    for row in 0..<max(left.count, right.count) {
      let ours = row < left.count ? left[row] : Styled("")
      let theirs = row < right.count ? right[row] : Styled("")
      console.print(Styled("  ") + ours.filled(to: column) + Styled(" │ ", .dim) + theirs)
    }
  }

  /// One side's text with the places in dispute in brackets.
  private func reading(_ block: JobMerge.Block, _ side: MergeSide) -> Styled {
    var line = Styled("")
    for piece in block.pieces {
      let text = piece.text(of: side)
      line.append(piece.isConflict ? "[\(text)]" : text, piece.isConflict ? .bold : .plain)
    }
    return line
  }

  /// What the merge made, and what it could not take along.
  func printResult(_ saved: Job, _ content: Record.Content) {
    let sides = "\(label(merge.ours)), and \(label(merge.theirs))"
    switch content {
    case .draft:
      console.print(Styled("\(saved.id): draft \(saved.draft?.number ?? 0) joins \(sides)"))
    case .source:
      console.print(Styled("\(saved.id): source \(saved.source.number) joins \(sides)"))
    default: console.print(Styled("\(saved.id): joined \(sides); no text needed joining"))
    }
    for (block, draft) in merge.leftBehind {
      console.note(
        "\(block) is no longer in the source: what draft \(draft) says of it stays in draft \(draft)"
      )
    }
    console.note(Styled("state: \(saved.state.rawValue)"))
  }

  /// - Parameter saved: the job with the merge; nil where nothing was recorded.
  func json(_ saved: Job?, _ content: Record.Content?) -> JSON {
    var draft: JSON = .null
    if case .draft? = content, let saved {
      draft = saved.draft.map { .integer($0.number) } ?? .null
    }
    return [
      "format": 1, "kind": "merge", "job": .string(merge.job.id.text),
      "ours": side(merge.ours), "theirs": side(merge.theirs),
      "base": merge.base.map { .integer($0.number) } ?? .null,
      "conflicts": .array(merge.joinsDrafts ? merge.conflicts.map(conflict) : []),
      "sourceConflict": .bool(merge.hasSourceConflict),
      "recorded": JSON(content?.kind), "draft": draft,
      "state": .string((saved ?? merge.job).state.rawValue),
    ]
  }

  /// The same document of a job that has one line, and nothing to join.
  static func json(whole job: Job) -> JSON {
    [
      "format": 1, "kind": "merge", "job": .string(job.id.text), "ours": .null, "theirs": .null,
      "base": .null, "conflicts": [], "sourceConflict": false, "recorded": .null, "draft": .null,
      "state": .string(job.state.rawValue),
    ]
  }

  private func side(_ side: JobMerge.Side) -> JSON {
    [
      "record": .string(side.head.digest.name), "kind": .string(side.head.record.content.kind),
      "by": .string(side.head.record.by.text), "at": .string(side.head.record.at.text),
      "draft": side.draft.map { .integer($0.number) } ?? .null,
      "source": .integer(side.source.number),
    ]
  }

  private func conflict(_ block: JobMerge.Block) -> JSON {
    [
      "block": .string(block.id), "base": .string(block.pieces.map(\.base).joined()),
      "ours": .string(block.pieces.map { $0.text(of: .ours) }.joined()),
      "theirs": .string(block.pieces.map { $0.text(of: .theirs) }.joined()),
      "places": .array(
        block.pieces.compactMap { piece in
          guard case .conflict(let base, let ours, let theirs) = piece else { return nil }
          return ["base": .string(base), "ours": .string(ours), "theirs": .string(theirs)]
        }),
    ]
  }
}
