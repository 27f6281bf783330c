import StetLanguage

extension Check {
  static let mixedScript = Check(
    id: "mixed-script", severity: .error,
    summary: "a Cyrillic letter in a Latin word or designator, or the reverse",
    passes: Example(source: "Контракт на С-400.", target: "The S-400 contract."),
    fails: Example(source: "Контракт на С-400.", target: "The С-400 contract.")
  ) { context in
    context.translated.flatMap { offset, passage in
      let mixed = Scripts.mixedWords(in: passage.target).map { word in
        (word.range, word.strangers.map { "“\($0.letter)”" })
      }
      let designators =
        context.languages.to.isCyrillic ? [] : cyrillicDesignators(in: passage.target)
      let known = Set(mixed.map(\.0))
      return (mixed + designators.filter { !known.contains($0.0) }).map { range, letters in
        Fault(
          passage: offset, target: range,
          message: "“\(Excerpt(of: passage.target, range).text)” has "
            + (letters.count == 1 ? "a letter" : "letters") + " of another script: "
            + letters.joined(separator: ", "))
      }
    }
  }

  /// Words of digits and Cyrillic letters in a text of Latin ones, with the strange letters.
  private static func cyrillicDesignators(in text: String) -> [(Range<Int>, [String])] {
    WordScanner(language: "en").words(in: text).compactMap { range in
      let word = Excerpt(of: text, range).text
      let letters = word.unicodeScalars.filter { (0x400...0x52F).contains($0.value) }
      guard !letters.isEmpty, word.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
        return nil
      }
      return (range, letters.map { "“\($0)”" })
    }
  }
}
