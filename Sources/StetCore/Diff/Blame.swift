/// One revision as blame reads it: its blocks and the revisions it was made from.
package struct BlameRevision: Hashable, Sendable {
  package let blocks: [DiffBlock]
  /// Indices of earlier revisions in the list: none for the first, two for a merge.
  package let parents: [Int]

  package init(blocks: [DiffBlock], parents: [Int]) {
    self.blocks = blocks
    self.parents = parents
  }
}

/// A stretch of text that came with one revision.
package struct BlameRun: Hashable, Sendable {
  package let text: String
  /// The index of the revision.
  package let revision: Int
}

/// A block of the last revision with where each of its words came from.
package struct BlameBlock: Hashable, Sendable {
  package let id: String
  /// Joined, the texts are the block's text to the byte. No two neighbours are of one revision, and each
  /// but the first has a word.
  package let runs: [BlameRun]
}

/// Who wrote each word that stands, through all revisions, moves and merges.
package enum Blame {
  /// Attributes every word of the last revision to the revision that brought it in.
  ///
  /// A word that a parent has belongs to whoever wrote it there, also where the diff shows it moved; of
  /// several parents the first that has it counts. The diff is the one readers see, so a word absorbed
  /// into a rewritten passage belongs to the rewriter.
  ///
  /// - Parameter revisions: parents before children; a parent index that is not smaller is passed over.
  package static func blocks(_ revisions: [BlameRevision]) -> [BlameBlock] {
    guard let last = revisions.last else { return [] }
    var pages: [BlamePage] = []
    for (index, revision) in revisions.enumerated() {
      var page = BlamePage(revision.blocks, revision: index)
      for parent in revision.parents where parent >= 0 && parent < index {
        page.inherit(from: pages[parent], except: index)
      }
      pages.append(page)
    }
    return zip(last.blocks, pages[revisions.count - 1].runs()).map {
      BlameBlock(id: $0.id, runs: $1)
    }
  }

  /// How many words of `blocks` each revision brought in, by its index.
  package static func wordCounts(_ blocks: [BlameBlock]) -> [Int: Int] {
    blocks.flatMap(\.runs).reduce(into: [:]) { counts, run in
      counts[run.revision, default: 0] += DiffStat.words(in: run.text)
    }
  }
}

/// The bytes of one revision, each with the revision it came from.
private struct BlamePage {
  private let blocks: [DiffBlock]
  private let text: JoinedBlocks
  private var owners: ContiguousArray<Int32>

  init(_ blocks: [DiffBlock], revision: Int) {
    self.blocks = blocks
    text = JoinedBlocks(blocks)
    owners = ContiguousArray(
      repeating: Int32(truncatingIfNeeded: revision), count: text.bytes.count)
  }

  /// Takes over the owner of every byte that `parent` has, where it is still `revision`.
  mutating func inherit(from parent: BlamePage, except revision: Int) {
    for span in spans(from: parent) where span.old.count == span.new.count {
      for offset in 0..<span.new.count where owners[span.new.lowerBound + offset] == revision {
        owners[span.new.lowerBound + offset] = parent.owners[span.old.lowerBound + offset]
      }
    }
  }

  /// What this page shares with `parent`: the places kept and the places moved.
  private func spans(from parent: BlamePage) -> [TextPair] {
    let order = BlockPairs(parent.blocks.map(\.id), blocks.map(\.id)).order
    let pairs = order.map { $0.pair(parent.text, text) }
    return parent.text.bytes.withUnsafeBufferPointer { old in
      text.bytes.withUnsafeBufferPointer { new in
        let script = DifferenceScript(old: old, new: new, pairs: pairs, isReadable: true)
        let writer = SpanWriter(script, old: old, new: new)
        let kept = pairs.indices.flatMap { writer.spans(ofPair: $0) }.filter {
          $0.operation == .equal
        }
        return kept.map { TextPair(old: $0.old, new: $0.new) }
          + script.moves.map { TextPair(old: $0.old, new: $0.new) }
      }
    }
  }

  /// For each block its runs; white space and signs alone go with the run before them.
  func runs() -> [[BlameRun]] {
    text.bytes.withUnsafeBufferPointer { bytes in
      let lexer = DiffLexer(bytes: bytes)
      return text.ranges.map { range in
        var runs: [(range: Range<Int>, owner: Int32)] = []
        for run in ownerRuns(range) {
          guard let last = runs.last, last.owner == run.owner || !lexer.hasWord(in: run.range)
          else {
            runs.append(run)
            continue
          }
          runs[runs.count - 1].range = last.range.lowerBound..<run.range.upperBound
        }
        return runs.map {
          BlameRun(text: String(decoding: bytes[$0.range], as: UTF8.self), revision: Int($0.owner))
        }
      }
    }
  }

  private func ownerRuns(_ range: Range<Int>) -> [(range: Range<Int>, owner: Int32)] {
    var runs: [(range: Range<Int>, owner: Int32)] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let owner = owners[start]
      let end = owners[start..<range.upperBound].firstIndex { $0 != owner } ?? range.upperBound
      runs.append((start..<end, owner))
      start = end
    }
    return runs
  }
}
