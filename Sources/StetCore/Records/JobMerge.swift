/// Two lines of a diverged job, block by block and word by word.
package struct JobMerge: Hashable, Sendable {
  /// One of the two lines: its newest record and what it has for texts.
  package struct Side: Hashable, Sendable {
    package let head: StoredRecord
    package let source: Numbered<SourceRevision>
    package let draft: Numbered<DraftRevision>?
  }

  /// A block of the joined draft.
  package struct Block: Hashable, Sendable {
    package let source: StetCore.Block
    package let pieces: [MergePiece]
    package let basis: String
    package let markup: Markup?

    package var id: String { source.id }
    package var hasConflict: Bool { pieces.contains(where: \.isConflict) }
  }

  package let job: Job
  package let ours: Side
  package let theirs: Side
  /// The draft that both lines went on from.
  package let base: Numbered<DraftRevision>?
  /// Whether each line wrote a draft that the other does not know.
  package let joinsDrafts: Bool
  /// Whether each line recorded a source text that the other does not know and that says something else.
  package let hasSourceConflict: Bool
  private let taken: MergeSide?

  /// - Parameters:
  ///   - person: whose line is called ours when exactly one of the two is theirs; else it is the first.
  ///   - taken: the side whose reading stands where the two contradict each other.
  /// - Returns: nil for a job that has not diverged. Of three lines the first two are joined.
  package init?(_ job: Job, for person: Identifier?, taking taken: MergeSide? = nil) {
    let heads = job.records.filter { job.heads.contains($0.digest) }
    guard heads.count > 1, var ours = Self.side(heads[0], job),
      var theirs = Self.side(heads[1], job)
    else { return nil }
    if theirs.head.record.by == person, ours.head.record.by != person {
      (ours, theirs) = (theirs, ours)
    }
    (self.job, self.ours, self.theirs, self.taken) = (job, ours, theirs, taken)
    let lineage = DraftLineage(job)
    if let our = ours.draft, let their = theirs.draft, our.digest != their.digest {
      let (first, second) = (our.number - 1, their.number - 1)
      joinsDrafts =
        !lineage.isAncestor(first, of: second) && !lineage.isAncestor(second, of: first)
      base = lineage.parting(of: first, and: second).map { job.drafts[$0] }
    } else {
      joinsDrafts = false
      base = ours.draft
    }
    hasSourceConflict =
      job.isContested(ours.source.digest, theirs.source.digest)
      && ours.source.value != theirs.source.value
  }

  private static func side(_ head: StoredRecord, _ job: Job) -> Side? {
    guard let place = job.lines.place(head.digest) else { return nil }
    let standing = job.lines.standing(at: place)
    guard let source = standing.source else { return nil }
    return Side(
      head: head, source: job.sources[source], draft: standing.draft.map { job.drafts[$0] })
  }

  /// The source that the joined draft answers to: the newer one; of two that contradict each other the one of
  /// the side that is taken, ours where none is.
  package var source: Numbered<SourceRevision> {
    if hasSourceConflict || ours.source.value == theirs.source.value {
      return taken == .theirs ? theirs.source : ours.source
    }
    return job.isBefore(ours.source.digest, theirs.source.digest) ? theirs.source : ours.source
  }

  /// Who does the job now; what both sides set differently is as the later one has it.
  package var assignment: Assignment { job.assignment }

  // MARK: - Texts

  /// Every block of the source, with what both drafts make of it.
  package var blocks: [Block] {
    let (base, ours, theirs) = (base?.value, ours.draft?.value, theirs.draft?.value)
    return source.value.blocks.map { block in
      let before = base?.block(block.id)
      let (our, their) = (ours?.block(block.id), theirs?.block(block.id))
      return Block(
        source: block, pieces: pieces(block, before, our, their),
        basis: StandingJoin.joined(before?.basis, our?.basis, their?.basis) ?? block.basis,
        markup: StandingJoin.joined(before?.markup, our?.markup, their?.markup))
    }
  }

  private func pieces(
    _ block: StetCore.Block, _ base: DraftBlock?, _ our: DraftBlock?, _ their: DraftBlock?
  ) -> [MergePiece] {
    // Under two sources a block may be two different things: then there is nothing to join word by word.
    let isOneBlock =
      ours.source.value.blocks.first { $0.id == block.id }?.basis
      == theirs.source.value.blocks.first { $0.id == block.id }?.basis
    if hasSourceConflict, !isOneBlock {
      let own = taken == .theirs ? their : our
      return own.map { $0.text.isEmpty ? [] : [.kept($0.text)] } ?? []
    }
    return ThreeWayMerge.merge(
      base: base?.text ?? "", ours: our?.text ?? "", theirs: their?.text ?? "")
  }

  /// Blocks whose words one side changed while the source that stands no longer has them: the words stay in
  /// that side's draft, and nowhere else.
  package var leftBehind: [(block: String, draft: Int)] {
    let known = Set(source.value.blocks.map(\.id))
    return [ours, theirs].flatMap { side in
      (side.draft?.value.blocks ?? []).compactMap { block in
        guard !known.contains(block.id), !block.text.isEmpty, block.mark?.kind != .added,
          base?.value.text(of: block.id) != block.text
        else { return nil }
        return (block.id, side.draft?.number ?? 0)
      }
    }
  }

  package var conflicts: [Block] { blocks.filter(\.hasConflict) }

  /// Whether it takes a person to say what stands.
  package var hasConflict: Bool {
    taken == nil && (hasSourceConflict || joinsDrafts && !conflicts.isEmpty)
  }

  // MARK: - The record that joins

  /// What to record after both heads: a draft that joins two drafts, a source where two sources without a
  /// draft are joined, else the assignment as both sides leave it, which touches no text.
  ///
  /// - Parameters:
  ///   - texts: what a person wrote for blocks, by id; it stands before anything else.
  ///   - person: who merges.
  /// - Returns: nil where ``hasConflict`` and `texts` does not answer for every block in conflict.
  package func content(
    by person: Person, texts: [String: String]? = nil, message: String?
  ) -> Record.Content? {
    guard joinsDrafts || hasSourceConflict else { return .assign(assignment) }
    guard texts != nil || !hasConflict else { return nil }
    guard let our = ours.draft?.value ?? theirs.draft?.value else { return .source(joinedSource) }
    let their = theirs.draft?.value ?? our
    let base = base?.value
    let joined = blocks.map { block in
      let text = texts?[block.id] ?? block.pieces.text(taking: taken ?? .ours)
      let (before, own, other) = (base?.block(block.id), our.block(block.id), their.block(block.id))
      let mark = StandingJoin.joined(before?.mark, own?.mark, other?.mark)
      return DraftBlock(
        id: block.id, text: text, basis: block.basis,
        markup: block.markup == block.source.markup ? nil : block.markup,
        mark: text.isEmpty ? mark : nil,
        note: StandingJoin.joined(before?.note, own?.note, other?.note))
    }
    let added = AddedBlocks(base: base, ours: our, theirs: their).joined
    let blocks = joined.flatMap { block in
      [block] + added.filter { $0.mark?.other == block.id }
    }
    return .draft(
      DraftRevision(
        source: source.digest, blocks: blocks,
        syntax: StandingJoin.joined(base?.syntax, our.syntax, their.syntax) ?? our.syntax,
        usesCRLF: StandingJoin.joined(base?.usesCRLF, our.usesCRLF, their.usesCRLF)
          ?? our.usesCRLF,
        capacity: job.capacity(of: person), message: message))
  }

  /// The source of the side that is taken; ids of either side are never used again.
  private var joinedSource: SourceRevision {
    var joined = source.value
    joined.lastBlockNumber = max(
      ours.source.value.lastBlockNumber, theirs.source.value.lastBlockNumber)
    return joined
  }
}

extension Job {
  /// Whether neither of two records came before the other.
  fileprivate func isContested(_ one: Digest, _ other: Digest) -> Bool {
    one != other && !isBefore(one, other) && !isBefore(other, one)
  }

  fileprivate func isBefore(_ one: Digest, _ other: Digest) -> Bool {
    guard let first = lines.place(one), let second = lines.place(other) else { return false }
    return first != second && lines.line(to: second).contains(first)
  }
}

extension DraftRevision {
  fileprivate func block(_ id: String) -> DraftBlock? { blocks.first { $0.id == id } }
}
