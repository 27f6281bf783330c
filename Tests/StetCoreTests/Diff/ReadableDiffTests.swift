import Testing

@testable import StetCore

struct ReadableDiffTests {
  @Test(arguments: [
    // Edits slide to the sentence, the clause, the paragraph.
    (
      "The dog ran. The cat sat.", "The dog ran. The bird flew. The cat sat.",
      "The dog ran. {+The bird flew. +}The cat sat."
    ),
    ("He came, saw, won.", "He came, he ran, saw, won.", "He came, {+he ran, +}saw, won."),
    ("a b c. a b d.", "a b d.", "[-a b c. -]a b d."),
    (
      "Ein Haus\n\nEin Hof\n", "Ein Haus\n\nEin Tor\n\nEin Hof\n",
      "Ein Haus\n\n{+Ein Tor\n\n+}Ein Hof\n"
    ),
    (
      "Ракета готова. Расчёт готов.", "Ракета готова. Ракета ушла. Расчёт готов.",
      "Ракета готова. {+Ракета ушла. +}Расчёт готов."
    ),
    // A stray common word inside a rewritten passage goes with it.
    (
      "He met several old friends at the station before dawn came.",
      "He saw many strangers near the harbour after sunset fell.",
      "He [-met several old friends at the station before dawn came-]"
        + "{+saw many strangers near the harbour after sunset fell+}."
    ),
    // Single words exchanged in a sentence stay single.
    (
      "a big dog and the old cat", "a small dog and the young cat",
      "a [-big-]{+small+} dog and the [-old-]{+young+} cat"
    ),
    // Text put in at two places is not taken for rewriting.
    (
      "He said he slept.", "He quickly said softly he slept well.",
      "He {+quickly +}said {+softly +}he slept{+ well+}."
    ),
  ])
  func `edits stand where a reader expects them`(_ old: String, _ new: String, _ expected: String) {
    let edits = WordDiff.edits(from: old, to: new)
    #expect(marked(edits) == expected)
    #expect(rebuilds(edits, old, new))
  }

  @Test func `without the clean-up every shared word is kept`() {
    let old = "He met several old friends at the station before dawn came."
    let new = "He saw many strangers near the harbour after sunset fell."
    let edits = WordDiff.edits(from: old, to: new, readable: false)
    #expect(edits.contains { $0.operation == .equal && $0.text == " the " })
  }
}
