import Testing

@testable import StetCore

struct DocumentDiffTests {
  /// Blocks written as `id:text`.
  private func blocks(_ texts: [String]) -> [DiffBlock] {
    texts.map { text in
      let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      return DiffBlock(id: String(parts[0]), text: String(parts[1]))
    }
  }

  @Test(arguments: [
    ([], [], []),
    (["b1:one"], ["b1:one"], ["b1 same one"]),
    (["b1:one"], ["b1:two"], ["b1 changed [-one-]{+two+}"]),
    (["b1:"], ["b1:"], ["b1 same "]),
    (["b1:a", "b2:b"], ["b2:b"], ["b1 removed [-a-]", "b2 same b"]),
    (["b1:a"], ["b1:a", "b2:b"], ["b1 same a", "b2 added {+b+}"]),
    (["b1:a", "b2:b", "b3:c"], ["b1:a", "b3:c"], ["b1 same a", "b2 removed [-b-]", "b3 same c"]),
    (
      ["b1:a", "b2:b", "b3:c"], ["b3:c", "b1:a", "b2:b"], ["b3 moved c", "b1 same a", "b2 same b"]
    ),
    (["b1:a", "b2:b"], ["b2:B", "b1:a"], ["b2 moved [-b-]{+B+}", "b1 same a"]),
    (["b1:a", "b2:b"], [], ["b1 removed [-a-]", "b2 removed [-b-]"]),
    (["b1:a", "b1:b"], ["b1:a"], ["b1 same a", "b1 removed [-b-]"]),
  ])
  func `blocks are paired by id`(_ old: [String], _ new: [String], _ expected: [String]) {
    let changes = DocumentDiff.compare(blocks(old), blocks(new))
    #expect(changes.map { "\($0.id) \($0.kind.rawValue) \(marked($0.edits))" } == expected)
  }
}
