import Testing

@testable import StetCore

struct FileDiffTests {
  private func diff(_ old: String, _ new: String) -> FileDiff {
    DocumentDiff.compareFiles(Array(old.utf8), Array(new.utf8))
  }

  /// One line a block: id, kind, notes, edits with move numbers.
  private func lines(_ diff: FileDiff) -> [String] {
    zip(diff.blocks, diff.changes).map { block, change in
      let notes = (block.isSplit ? " split" : "") + (block.isMerged ? " merged" : "")
      let text = change.edits.map { edit in
        let move = edit.move.map { "\($0)>" } ?? ""
        return switch edit.operation {
        case .equal: edit.text
        case .delete: "[-\(move)\(edit.text)-]"
        case .insert: "{+\(move)\(edit.text)+}"
        }
      }.joined()
      return "\(change.id) \(change.kind.rawValue)\(notes): \(text)".replacing("\n", with: "¶")
    }
  }

  private func rebuilds(_ diff: FileDiff) -> Bool {
    let spans = diff.spans
    let old = spans.filter { $0.operation != .insert }.flatMap { diff.bytes(of: $0) }
    let new = spans.filter { $0.operation != .delete }.flatMap { diff.bytes(of: $0) }
    return old == diff.old && new == diff.new && !spans.contains { $0.count == 0 }
  }

  private static let one =
    "The head of the state corporation spoke to the agency in Ankara on Tuesday."
  private static let two = "Turkey refuses to give up its purchase of the air defence system."
  private static let three = "A new military helicopter may be built together by both countries."

  @Test(arguments: [
    ("", "", []),
    ("", "a\n", ["1 added: {+a¶+}"]),
    ("a\n", "", ["-1 removed: [-a¶-]"]),
    ("a b\n\nc d\n", "a b\n\nc d\n", ["1 same: a b¶¶", "2 same: c d¶"]),
    ("a b\n\nc d\n", "a x\n\nc d\n", ["1 changed: a [-b-]{+x+}¶¶", "2 same: c d¶"]),
    (
      "a b\n\nc d\n", "a b\n\ne f\n\nc d\n",
      ["1 same: a b¶¶", "2 added: {+e f¶¶+}", "3 same: c d¶"]
    ),
    (
      "a b\n\ne f\n\nc d\n", "a b\n\nc d\n",
      ["1 same: a b¶¶", "-2 removed: [-e f¶¶-]", "2 same: c d¶"]
    ),
    (
      "a b\n\ne f\n\ng h\n\nc d\n", "a b\n\nw x\n\ny z\n\nc d\n",
      [
        "1 same: a b¶¶", "2 changed: [-e f-]{+w x+}¶¶", "3 changed: [-g h-]{+y z+}¶¶",
        "4 same: c d¶",
      ]
    ),
    (
      "\(one)\n\n\(two)\n\n\(three)\n", "\(one)\n\n\(three)\n\n\(two)\n",
      [
        "1 same: \(one)¶¶", "2 moved: {+1>\(three)¶+}{+¶+}", "3 changed: \(two)¶[-¶-]",
        "-3 moved: [-1>\(three)¶-]",
      ]
    ),
    (
      "\(one) \(two)\n\n\(three)\n", "\(one)\n\n\(two)\n\n\(three)\n",
      ["1 changed split: \(one)[- -]{+¶¶+}", "2 same split: \(two)¶¶", "3 same: \(three)¶"]
    ),
    (
      "\(one)\n\n\(two)\n\n\(three)\n", "\(one) \(two)\n\n\(three)\n",
      ["1 changed merged: \(one)[-¶¶-]{+ +}\(two)¶¶", "2 same: \(three)¶"]
    ),
    (
      "\(one) \(two)\n\nC d e.\n\n\(three)\n", "\(one)\n\nC d e.\n\n\(three) \(two)\n",
      [
        "1 changed: \(one)[-1> \(two)-]¶¶", "2 same: C d e.¶¶",
        "3 changed: \(three){+1> \(two)+}¶",
      ]
    ),
    (
      "line one\nline two\n", "line one\nline 2\n",
      ["1 same: line one¶", "2 changed: line [-two-]{+2+}¶"]
    ),
  ])
  func `a file is shown paragraph by paragraph`(_ old: String, _ new: String, _ expected: [String])
  {
    let diff = diff(old, new)
    #expect(lines(diff) == expected)
    #expect(rebuilds(diff))
  }

  @Test func `bytes that are no UTF-8 come back`() {
    var source = SeededText(seed: 11)
    for _ in 0..<200 {
      let old = (0..<Int.random(in: 0...60, using: &source)).map { _ in
        UInt8.random(in: 0...255, using: &source)
      }
      let new = old.filter { _ in Int.random(in: 0..<8, using: &source) > 0 } + [0xFF, 0x0A, 0xC3]
      #expect(rebuilds(DocumentDiff.compareFiles(old, new)))
    }
  }

  @Test(arguments: [3, 40, 200])
  func `any two files come back to the byte`(_ length: Int) {
    var source = SeededText(seed: UInt64(length) + 100)
    for _ in 0..<max(10, 3000 / length) {
      let (old, new) = source.pair(upTo: length)
      let diff = diff(old, new)
      #expect(rebuilds(diff), "\(Array(old.utf8)) \(Array(new.utf8))")
      let numbers = diff.blocks.compactMap(\.newParagraph)
      #expect(numbers == numbers.indices.map { $0 + 1 })
    }
  }
}
