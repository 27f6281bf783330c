/// A draft that gave a block new words.
package struct BlockHand: Hashable, Sendable {
  package let draft: Int
  package let by: Identifier
  package let at: Timestamp
}

extension Job {
  /// Who changed each block on the way from one draft to another, the first first.
  ///
  /// A draft that joins two others has a hand in a block only where it says something that neither said.
  ///
  /// - Parameters: numbers of drafts that the job has; what came before the first does not count.
  package func hands(from first: Int, to last: Int) -> [String: [BlockHand]] {
    guard drafts.indices.contains(last - 1) else { return [:] }
    let lineage = DraftLineage(self)
    let old = drafts.indices.contains(first - 1) ? Set(lineage.line(to: first - 1)) : []
    var hands: [String: [BlockHand]] = [:]
    for place in lineage.line(to: last - 1) where !old.contains(place) {
      let draft = drafts[place]
      let before = lineage.parents[place].map { Self.texts(drafts[$0].value) }
      for (id, text) in Self.texts(draft.value) where before.allSatisfy({ $0[id] != text }) {
        hands[id, default: []].append(BlockHand(draft: draft.number, by: draft.by, at: draft.at))
      }
    }
    return hands
  }

  /// Texts as bytes: two spellings of one letter are two texts.
  private static func texts(_ draft: DraftRevision) -> [String: [UInt8]] {
    Dictionary(draft.blocks.map { ($0.id, Array($0.text.utf8)) }) { first, _ in first }
  }
}
