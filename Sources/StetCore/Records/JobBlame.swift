/// Who wrote each word that stands in a draft.
package struct JobBlame: Hashable, Sendable {
  /// A stretch of text and the draft that it came with.
  package struct Run: Hashable, Sendable {
    package let text: String
    package let draft: Numbered<DraftRevision>
  }

  package struct Block: Hashable, Sendable {
    package let id: String
    /// Joined, the texts are the block's text to the byte.
    package let runs: [Run]
  }

  /// How many of the words that stand are one person's.
  package struct Share: Hashable, Sendable {
    package let person: Identifier
    package let words: Int
  }

  package let blocks: [Block]

  /// - Parameter number: of a draft that the job has.
  package init(_ job: Job, draft number: Int) {
    guard job.drafts.indices.contains(number - 1) else {
      blocks = []
      return
    }
    let lineage = DraftLineage(job)
    let line = lineage.line(to: number - 1)
    let places = Dictionary(line.enumerated().map { ($1, $0) }) { first, _ in first }
    let revisions = line.map { place in
      BlameRevision(
        blocks: job.drafts[place].value.blocks.map { DiffBlock(id: $0.id, text: $0.text) },
        parents: lineage.parents[place].compactMap { places[$0] })
    }
    blocks = Blame.blocks(revisions).map { block in
      Block(
        id: block.id,
        runs: block.runs.map { Run(text: $0.text, draft: job.drafts[line[$0.revision]]) })
    }
  }

  private init(blocks: [Block]) { self.blocks = blocks }

  /// One block alone; nil where there is none of that id.
  package func of(block id: String) -> JobBlame? {
    blocks.first { $0.id == id }.map { JobBlame(blocks: [$0]) }
  }

  /// Each person's share, the greatest first.
  package var shares: [Share] {
    var words: [Identifier: Int] = [:]
    for run in blocks.flatMap(\.runs) {
      words[run.draft.by, default: 0] += DiffStat.words(in: run.text)
    }
    return words.filter { $0.value > 0 }.map { Share(person: $0.key, words: $0.value) }
      .sorted { ($1.words, $0.person.text) < ($0.words, $1.person.text) }
  }

  /// All words that stand.
  package var words: Int { shares.reduce(0) { $0 + $1.words } }
}
