import Testing

@testable import StetCore

/// Edits as one line: `[-deleted-]`, `{+inserted+}`, the rest plain.
func marked(_ edits: [Edit]) -> String {
  edits.map { edit in
    switch edit.operation {
    case .equal: edit.text
    case .delete: "[-\(edit.text)-]"
    case .insert: "{+\(edit.text)+}"
    }
  }.joined()
}

/// Whether the edits give back both texts to the byte, none empty, no two `equal` side by side.
func rebuilds(_ edits: [Edit], _ old: String, _ new: String) -> Bool {
  let before = edits.filter { $0.operation != .insert }.map(\.text).joined()
  let after = edits.filter { $0.operation != .delete }.map(\.text).joined()
  let doubled = zip(edits, edits.dropFirst()).contains {
    $0.operation == .equal && $1.operation == .equal
  }
  return Array(before.utf8) == Array(old.utf8) && Array(after.utf8) == Array(new.utf8)
    && !edits.contains { $0.text.utf8.isEmpty } && !doubled
}

struct WordDiffTests {
  @Test(arguments: [
    ("", "", ""),
    ("same", "same", "same"),
    ("", "new text", "{+new text+}"),
    ("old text", "", "[-old text-]"),
    ("a cat sat", "a dog sat", "a [-cat-]{+dog+} sat"),
    ("a b", "a x b", "a {+x +}b"),
    ("a x b", "a b", "a [-x -]b"),
    ("a b.", "a b, c.", "a b{+, c+}."),
    ("One. Two.", "One. New one. Two.", "One. {+New one. +}Two."),
    ("One\n\nTwo\n", "One\n\nNew\n\nTwo\n", "One\n\n{+New\n\n+}Two\n"),
    ("a, b", "a; b", "a[-,-]{+;+} b"),
    ("a b", "a  b", "a[- -]{+  +}b"),
    ("line\r\nend", "line\nend", "line[-\r\n-]{+\n+}end"),
    ("don't go", "don't stay", "don't [-go-]{+stay+}"),
    ("costs 3.5 now", "costs 3.7 now", "costs [-3.5-]{+3.7+} now"),
    ("the S-400 system", "the S-500 system", "the S-[-400-]{+500+} system"),
    ("ЗРС С-400 готова", "ЗРК С-400 готов", "[-ЗРС-]{+ЗРК+} С-400 [-готова-]{+готов+}"),
    ("вид e\u{301}", "вид é", "вид [-e\u{301}-]{+é+}"),
    ("a 👩‍👩‍👧 b", "a 👩‍👩‍👦 b", "a [-👩‍👩‍👧-]{+👩‍👩‍👦+} b"),
    ("🇹🇷🇬🇧", "🇹🇷🇧🇬", "🇹🇷[-🇬🇧-]{+🇧🇬+}"),
    ("防空系統", "防天系統", "防[-空-]{+天+}系統"),
  ])
  func `an edit is shown word by word`(_ old: String, _ new: String, _ expected: String) {
    let edits = WordDiff.edits(from: old, to: new)
    #expect(marked(edits) == expected)
    #expect(rebuilds(edits, old, new))
  }

  @Test(arguments: [1, 4, 30, 300])
  func `any two texts come back to the byte`(_ length: Int) {
    var source = SeededText(seed: UInt64(length))
    for _ in 0..<max(10, 3000 / length) {
      let (old, new) = source.pair(upTo: length)
      for readable in [false, true] {
        let edits = WordDiff.edits(from: old, to: new, readable: readable)
        #expect(rebuilds(edits, old, new), "\(Array(old.utf8)) \(Array(new.utf8))")
      }
    }
  }

  @Test(arguments: [
    ("x", 100_000, "x", 99_999), ("\u{301}", 20_000, "\u{301}", 19_000), ("\0", 5_000, "\0", 6_000),
    ("a b ", 5_000, "b a ", 5_000), ("!?", 5_000, "?!", 4_000), ("😀", 3_000, "😀", 3_001),
    (" ", 5_000, "\t", 5_000), ("\r", 2_000, "\r\n", 2_000),
  ])
  func `hostile texts come back to the byte`(
    _ old: String, _ oldCount: Int, _ new: String, _ newCount: Int
  ) {
    let (old, new) = (
      String(repeating: old, count: oldCount), String(repeating: new, count: newCount)
    )
    #expect(rebuilds(WordDiff.edits(from: old, to: new), old, new))
  }
}
