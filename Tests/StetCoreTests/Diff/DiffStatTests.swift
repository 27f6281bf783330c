import Testing

@testable import StetCore

struct DiffStatTests {
  @Test(arguments: [
    ("", 0), ("one two", 2), ("С-400 готова.", 3), ("—…!", 0), ("防空", 2), ("don't", 1),
  ])
  func `words are counted as the diff cuts them`(_ text: String, _ expected: Int) {
    #expect(DiffStat.words(in: text) == expected)
  }

  @Test func `edits are summed by what they do`() {
    let edits = [
      Edit(.equal, "a b "), Edit(.delete, "c "), Edit(.insert, "d e "),
      Edit(.delete, "x y z. ", move: 1),
      Edit(.equal, "f "), Edit(.insert, "x y z. ", move: 1),
    ]
    #expect(DiffStat(of: edits) == DiffStat(words: 8, inserted: 2, deleted: 1, moved: 3))
  }

  @Test func `a moved block counts its words as moved`() {
    let changes = [
      BlockChange(
        id: "b2", kind: .moved, edits: [Edit(.equal, "one two "), Edit(.insert, "three")]),
      BlockChange(id: "b1", kind: .same, edits: [Edit(.equal, "four")]),
    ]
    #expect(DiffStat(of: changes) == DiffStat(words: 4, inserted: 1, deleted: 0, moved: 2))
  }

  @Test func `files count as the texts of their blocks do`() {
    var source = SeededText(seed: 41)
    for _ in 0..<300 {
      let (old, new) = source.pair(upTo: 40)
      let diff = DocumentDiff.compareFiles(Array(old.utf8), Array(new.utf8))
      #expect(
        diff.stat == DiffStat(of: diff.changes), "\(old.debugDescription) \(new.debugDescription)")
    }
  }
}
