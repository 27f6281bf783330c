import Testing

@testable import StetCore

struct BlameTests {
  /// Runs as `0:text|1:text`, blocks apart by ` / `.
  private func runs(_ revisions: [BlameRevision]) -> String {
    Blame.blocks(revisions).map { block in
      block.runs.map { "\($0.revision):\($0.text)" }.joined(separator: "|")
    }.joined(separator: " / ")
  }

  private func line(_ texts: [String]) -> [BlameRevision] {
    texts.enumerated().map { index, text in
      BlameRevision(
        blocks: [DiffBlock(id: "b1", text: text)], parents: index > 0 ? [index - 1] : [])
    }
  }

  @Test(arguments: [
    ([], ""),
    (["a b"], "0:a b"),
    ([""], ""),
    (["a b c", "a x c"], "0:a |1:x|0: c"),
    (["a b c", "a x c", "a x d"], "0:a |1:x |2:d"),
    (["a b c", "a c", "a b c"], "0:a |2:b |0:c"),
    (
      ["система готова", "система не готова", "эта система не готова"],
      "2:эта |0:система |1:не |0:готова"
    ),
  ])
  func `each word belongs to the revision that brought it`(_ texts: [String], _ expected: String) {
    #expect(runs(line(texts)) == expected)
  }

  @Test func `a moved sentence keeps its writer, also in another block`() {
    let first = [
      DiffBlock(id: "b1", text: "Ankara stands firm on the purchase. Moscow is ready to talk."),
      DiffBlock(id: "b2", text: "The ministry gave no date at all."),
    ]
    let second = [
      DiffBlock(id: "b1", text: "Moscow is ready to talk."),
      DiffBlock(
        id: "b2", text: "The ministry gave no date at all. Ankara stands firm on the purchase."),
    ]
    let revisions = [
      BlameRevision(blocks: first, parents: []), BlameRevision(blocks: second, parents: [0]),
    ]
    #expect(Blame.wordCounts(Blame.blocks(revisions)) == [0: 18])
  }

  @Test func `a merge credits both its parents`() {
    let texts = ["one two three four", "one 2 three four", "one two three 4", "one 2 three 4 five"]
    let parents = [[], [0], [0], [1, 2]]
    let revisions = zip(texts, parents).map { text, parents in
      BlameRevision(blocks: [DiffBlock(id: "b1", text: text)], parents: parents)
    }
    #expect(runs(revisions) == "0:one |1:2|0: three |2:4|3: five")
  }

  @Test func `the runs give the text back`() {
    var source = SeededText(seed: 21)
    for _ in 0..<40 {
      var pieces = source.text(ofPieces: 40)
      var texts = [pieces.joined()]
      for _ in 0..<4 {
        pieces = source.edited(pieces, oneIn: 6)
        texts.append(pieces.joined())
      }
      let joined = Blame.blocks(line(texts))[0].runs.map(\.text).joined()
      #expect(joined.utf8.elementsEqual(texts[4].utf8))
    }
  }
}
