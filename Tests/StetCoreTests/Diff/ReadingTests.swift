import StetCore
import Testing

struct ReadingTests {
  @Test func `a moved passage says where it went and where it came from`() {
    let sentence = "Ankara stands firm on the purchase of the system. "
    let changes = DocumentDiff.compare(
      [
        DiffBlock(id: "b1", text: sentence + "Moscow is ready."),
        DiffBlock(id: "b2", text: "The ministry gave no date."),
      ],
      [
        DiffBlock(id: "b1", text: "Moscow is ready."),
        DiffBlock(id: "b2", text: sentence + "The ministry gave no date."),
      ])
    let ends = MoveEnds(changes)
    let notes = changes.map { change in change.edits.compactMap { $0.moveNote(in: change.id, ends) }
    }
    #expect(notes == [["moved to b2"], ["moved from b1"]])
    #expect(ends.origin(of: 1) == "b1" && ends.goal(of: 1) == "b2")
    #expect(ends.goal(of: 2) == nil)
  }

  @Test func `a moved block says what it stood behind`() {
    let blocks = ["b1", "b2", "b3"].map { DiffBlock(id: $0, text: "text of \($0)") }
    let changes = DocumentDiff.compare(blocks, [blocks[2], blocks[0], blocks[1]])
    #expect(changes.map(\.kind) == [.moved, .same, .same])
    #expect(changes.map(\.stoodBehind) == ["b2", nil, nil])
  }

  @Test(
    arguments: [
      ([Edit(.equal, "a\n\n")], ["a"]),
      ([Edit(.delete, "a\n\n"), Edit(.insert, "b\r\n")], ["a", "b"]),
      ([Edit(.equal, "a"), Edit(.insert, "\n\n")], ["a", "\n\n"]),
      ([Edit(.delete, "a"), Edit(.equal, "\n")], ["a"]),
      ([Edit(.insert, "b\n"), Edit(.equal, "c\n")], ["b\n", "c"]),
      ([], []),
    ] as [([Edit], [String])])
  func `a reader is spared the line ends that part blocks`(_ edits: [Edit], _ texts: [String]) {
    let change = BlockChange(id: "1", kind: .changed, edits: edits)
    #expect(change.editsForReading.map { Array($0.text.utf8) } == texts.map { Array($0.utf8) })
  }

  @Test(
    arguments: [
      ("", "", []), ("a\n", "a\n", []), ("a\nb\n", "a\nc\n", [1..<2, 1..<2]),
      ("", "a\nb", [0..<0, 0..<2]), ("a\n", "a", [0..<1, 0..<1]),
      ("a\nb\nc\n", "a\nc\n", [1..<2, 1..<1]), ("a\r\n", "a\n", [0..<1, 0..<1]),
    ] as [(String, String, [Range<Int>])])
  func `lines differ by their bytes`(_ old: String, _ new: String, _ ranges: [Range<Int>]) {
    let diff = LineDiff(from: Array(old.utf8), to: Array(new.utf8))
    #expect(diff.changes.flatMap { [$0.old, $0.new] } == ranges)
    #expect(diff.old.flatMap { Array($0) } == Array(old.utf8))
    #expect(diff.new.flatMap { Array($0) } == Array(new.utf8))
  }
}
