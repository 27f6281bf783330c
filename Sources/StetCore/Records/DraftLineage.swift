/// Which drafts of a job were made from which, by their places in ``Job/drafts``.
package struct DraftLineage: Hashable, Sendable {
  /// For each draft the ones it was made from: none for the first, two for a merge.
  package private(set) var parents: [[Int]] = []
  /// For each draft all that came before it.
  private var ancestors: [Set<Int>] = []

  package init(_ job: Job) {
    var newest: [Digest: [Int]] = [:]
    for stored in job.records {
      let known = Set(stored.record.parents.flatMap { newest[$0] ?? [] })
      let tips = known.filter { tip in !known.contains { ancestors[$0].contains(tip) } }.sorted()
      guard case .draft = stored.record.content else {
        newest[stored.digest] = tips
        continue
      }
      newest[stored.digest] = [parents.count]
      parents.append(tips)
      ancestors.append(tips.reduce(into: Set(tips)) { $0.formUnion(ancestors[$1]) })
    }
  }

  /// A draft and all that came before it, the oldest first.
  package func line(to draft: Int) -> [Int] { (ancestors[draft].union([draft])).sorted() }

  package func isAncestor(_ draft: Int, of other: Int) -> Bool { ancestors[other].contains(draft) }

  /// The newest draft that two drafts have in common; nil where they have none.
  package func parting(of ours: Int, and theirs: Int) -> Int? {
    Set(line(to: ours)).intersection(line(to: theirs)).max()
  }
}

extension Job {
  /// The drafts that somebody wrote words of, and not those that only join two others or only have a note
  /// that the one before has not.
  package var writtenDrafts: [Numbered<DraftRevision>] {
    let written = drafts.filter { !notes.contains($0.digest) }
    guard records.contains(where: { $0.record.parents.count > 1 }) else { return written }
    let lineage = DraftLineage(self)
    let merged = Set(drafts.indices.filter { isMereMerge($0, lineage) }.map { drafts[$0].digest })
    return written.filter { !merged.contains($0.digest) }
  }

  private func isMereMerge(_ place: Int, _ lineage: DraftLineage) -> Bool {
    let parents = lineage.parents[place]
    guard parents.count == 2 else { return false }
    let base = lineage.parting(of: parents[0], and: parents[1]).map { drafts[$0].value }
    let (ours, theirs) = (drafts[parents[0]].value, drafts[parents[1]].value)
    return drafts[place].value.blocks.allSatisfy { block in
      let pieces = ThreeWayMerge.merge(
        base: base?.text(of: block.id) ?? "", ours: ours.text(of: block.id) ?? "",
        theirs: theirs.text(of: block.id) ?? "")
      let readings =
        [MergeSide.ours, .theirs].flatMap {
          [pieces.text(taking: $0), pieces.map($0 == .ours ? \.ours : \.theirs).joined()]
        }
      return readings.contains { $0.utf8.elementsEqual(block.text.utf8) }
    }
  }
}

extension [MergePiece] {
  /// The text as merged, with one side's reading where they contradict each other.
  package func text(taking side: MergeSide) -> String {
    map { piece in
      switch piece {
      case .kept(let text), .changed(_, _, let text): text
      case .conflict: piece.text(of: side)
      }
    }.joined()
  }
}

extension MergePiece {
  fileprivate var ours: String { text(of: .ours) }
  fileprivate var theirs: String { text(of: .theirs) }
}
