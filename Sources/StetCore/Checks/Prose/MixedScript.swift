import StetLanguage

extension Check {
  static let mixedScript = Check(
    id: "mixed-script", severity: .error,
    summary: "a Cyrillic letter in a Latin word or designator, or the reverse",
    passes: Example(source: "Контракт на С-400.", target: "The S-400 contract."),
    fails: Example(source: "Контракт на С-400.", target: "The С-400 contract.")
  ) { context in
    context.translated.flatMap { here in
      let designators = Designators.mixedScripts(
        in: here.target, language: context.languages.to.text
      ).map { ($0.range, $0.strangers) }
      let words = Scripts.mixedWords(in: here.target).map { ($0.range, $0.strangers) }
        .filter { word in !designators.contains { $0.0.overlaps(word.0) } }
      return (designators + words).map { range, strangers in
        let letters = strangers.map { "“\($0.letter)”" }
        return Fault(
          passage: here.offset, target: range,
          message: "“\(Excerpt(of: here.passage.target, range).text)” has "
            + (letters.count == 1 ? "a letter" : "letters") + " of another script: "
            + letters.joined(separator: ", "),
          suggestions: respelled(here.passage.target, range, strangers).map { [$0] } ?? [])
      }
    }
  }

  /// The word with each strange letter replaced by the one it looks like.
  private static func respelled(
    _ text: String, _ range: Range<Int>, _ strangers: [Scripts.Stranger]
  ) -> String? {
    var bytes = Array(text.utf8)[range]
    for stranger in strangers.reversed() {
      guard let twin = stranger.lookalike else { return nil }
      bytes.replaceSubrange(stranger.range, with: Array(String(twin).utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
