import Testing

@testable import StetCore

struct MoveSearchTests {
  /// Edits as `[-1>deleted-]`, `{+1>inserted+}`, with the move number where there is one.
  private func line(_ old: String, _ new: String) -> String {
    WordDiff.edits(from: old, to: new).map { edit in
      let move = edit.move.map { "\($0)>" } ?? ""
      return switch edit.operation {
      case .equal: edit.text
      case .delete: "[-\(move)\(edit.text)-]"
      case .insert: "{+\(move)\(edit.text)+}"
      }
    }.joined()
  }

  private static let kept =
    "The delegation from the ministry of defence spent three days in the capital."

  @Test(arguments: [
    (
      "It rained all day. \(kept) The end.", "\(kept) It rained all day. The end.",
      "[-1>It rained all day. -]\(kept) {+1>It rained all day. +}The end."
    ),
    (
      "Snow fell here. \(kept)", "\(kept) Snow fell here.",
      "[-Snow fell here. -]\(kept){+ Snow fell here.+}"
    ),
    (
      "Snow fell here again. \(kept)", "\(kept) Snow fell here again.",
      "[-1>Snow fell here again.-][- -]\(kept){+ +}{+1>Snow fell here again.+}"
    ),
    (
      "Снова выпал глубокий снег. \(kept)", "\(kept) Снова выпал глубокий снег.",
      "[-1>Снова выпал глубокий снег.-][- -]\(kept){+ +}{+1>Снова выпал глубокий снег.+}"
    ),
  ])
  func `a moved sentence is marked at both ends`(_ old: String, _ new: String, _ expected: String) {
    #expect(line(old, new) == expected)
  }

  @Test func `a passage edited on its way keeps one number`() {
    let moved =
      "Nine launchers were seen on the road to the coast before the first snow of the year."
    let edited =
      "Nine launchers were seen on the way to the coast before the first snow of the year."
    let stays = (1...40).map { "Word\($0) stays" }.joined(separator: " ")
    let edits = WordDiff.edits(from: "\(moved) \(stays).", to: "\(stays). \(edited)")
    #expect(Set(edits.compactMap(\.move)) == [1])
    #expect(
      edits.filter { $0.move == nil && $0.operation == .delete }.map(\.text) == ["road ", " "])
    #expect(
      edits.filter { $0.move == nil && $0.operation == .insert }.map(\.text) == [" ", "way "])
  }

  @Test func `a sentence carried into another block is moved across both`() {
    let old = [
      DiffBlock(id: "b1", text: "One here. \(Self.kept)"), DiffBlock(id: "b2", text: "Two there."),
    ]
    let new = [
      DiffBlock(id: "b1", text: "One here."), DiffBlock(id: "b2", text: "\(Self.kept) Two there."),
    ]
    let changes = DocumentDiff.compare(old, new)
    #expect(changes.map(\.kind) == [.changed, .changed])
    #expect(changes.map { $0.edits.compactMap(\.move) } == [[1], [1]])
    #expect(DiffStat(of: changes) == DiffStat(words: 17, inserted: 0, deleted: 0, moved: 13))
  }

  @Test func `moved pieces never overlap`() {
    var source = SeededText(seed: 41)
    for _ in 0..<60 {
      let sentences = (0..<12).map { _ in source.text(ofPieces: 8).joined() + ". " }
      let old = sentences.joined()
      let new = sentences.shuffled(using: &source).joined()
      #expect(rebuilds(WordDiff.edits(from: old, to: new), old, new))
    }
  }
}
