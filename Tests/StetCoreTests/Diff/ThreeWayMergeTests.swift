import Testing

@testable import StetCore

struct ThreeWayMergeTests {
  /// Pieces in one line: `(ours+…)`, `(theirs+…)`, `(both+…)`, `<ours|base|theirs>`.
  private func line(_ pieces: [MergePiece]) -> String {
    pieces.map { piece in
      switch piece {
      case .kept(let text): text
      case .changed(let side, _, let text): "(\(side.rawValue)+\(text))"
      case .conflict(let base, let ours, let theirs): "<\(ours)|\(base)|\(theirs)>"
      }
    }.joined()
  }

  private func keepsAll(_ pieces: [MergePiece], _ base: String, _ ours: String, _ theirs: String)
    -> Bool
  {
    pieces.map(\.base).joined().utf8.elementsEqual(base.utf8)
      && pieces.map { $0.text(of: .ours) }.joined().utf8.elementsEqual(ours.utf8)
      && pieces.map { $0.text(of: .theirs) }.joined().utf8.elementsEqual(theirs.utf8)
  }

  @Test(arguments: [
    ("", "", "", ""),
    ("a b c", "a b c", "a b c", "a b c"),
    ("a b c", "x b c", "a b z", "(ours+x) b (theirs+z)"),
    ("a b c", "a x c", "a x c", "a (both+x) c"),
    ("a b c", "a x c", "a y c", "a <x|b|y> c"),
    ("a b c", "a c", "a y c", "a <|b |y >c"),
    ("a b", "a x b", "a y b", "a <x ||y >b"),
    ("a b", "a x b", "a x b", "a (both+x )b"),
    ("a big dog", "a very big dog", "a dog", "a <very big |big |>dog"),
    ("", "x", "y", "<x||y>"),
    ("a b c d", "a x c d", "a b c y", "a (ours+x) c (theirs+y)"),
    (
      "the S-400 is ready", "the S-500 is ready", "the S-400 was ready",
      "the S-(ours+500) (theirs+was) ready"
    ),
  ])
  func `two texts are joined word by word`(
    _ base: String, _ ours: String, _ theirs: String, _ expected: String
  ) {
    let pieces = ThreeWayMerge.merge(base: base, ours: ours, theirs: theirs)
    #expect(line(pieces) == expected)
    #expect(keepsAll(pieces, base, ours, theirs))
  }

  @Test func `no text of either side is lost`() {
    var source = SeededText(seed: 31)
    for _ in 0..<300 {
      let pieces = source.text(ofPieces: Int.random(in: 0...30, using: &source))
      let base = pieces.joined()
      let ours = source.edited(pieces, oneIn: 5).joined()
      let theirs = source.edited(pieces, oneIn: 5).joined()
      let merged = ThreeWayMerge.merge(base: base, ours: ours, theirs: theirs)
      #expect(keepsAll(merged, base, ours, theirs))
    }
  }

  private func blocks(_ texts: [String]) -> [DiffBlock] {
    texts.map { DiffBlock(id: String($0.prefix(2)), text: String($0.dropFirst(3))) }
  }

  @Test(arguments: [
    (["b1 a"], ["b1 a"], ["b1 a"], "b1=a"),
    (["b1 a", "b2 b"], ["b1 x", "b2 b"], ["b1 a", "b2 y"], "b1=(ours+x) b2=(theirs+y)"),
    (["b1 a"], ["b1 a", "b2 n"], ["b1 a", "b3 m"], "b1=a b3=(theirs+m) b2=(ours+n)"),
    (["b1 a", "b2 b"], ["b1 a"], ["b1 a", "b2 b"], "b1=a"),
    (["b1 a", "b2 b"], ["b1 a"], ["b1 a", "b2 y"], "b1=a b2-ours=<|b|y>"),
    (["b1 a", "b2 b"], ["b1 a", "b2 y"], ["b1 a"], "b1=a b2-theirs=<y|b|>"),
    (["b1 a"], [], [], ""),
    ([], ["b1 x"], ["b1 y"], "b1=<x||y>"),
    (["b1 a", "b2 b"], ["b1 a", "b2 b"], ["b2 b", "b1 a"], "b2=b b1=a"),
    (["b1 a", "b2 b"], ["b2 b", "b1 a"], ["b2 b", "b1 x"], "b2=b b1=(theirs+x)"),
    (
      ["b1 a", "b2 b", "b3 c"], ["b2 b", "b1 a", "b3 c"], ["b1 a", "b3 c", "b2 b"],
      "b2=b b1=a b3=c order"
    ),
  ])
  func `two documents are joined block by block`(
    _ base: [String], _ ours: [String], _ theirs: [String], _ expected: String
  ) {
    let document = ThreeWayMerge.merge(
      base: blocks(base), ours: blocks(ours), theirs: blocks(theirs))
    var words = document.blocks.map { block in
      block.id + (block.removedBy.map { "-\($0.rawValue)" } ?? "") + "=" + line(block.pieces)
    }
    if document.hasOrderConflict { words.append("order") }
    #expect(words.joined(separator: " ") == expected)
    #expect(document.hasConflict == (expected.contains("<") || expected.contains("order")))
  }
}
