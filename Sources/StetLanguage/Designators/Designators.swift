/// Designators of weapons and vehicles, compared across scripts.
package enum Designators {
  /// Every designator of `text`, in text order, those inside links left out.
  package static func read(_ text: some ProseReadable, language: String) -> [DesignatorMention] {
    DesignatorReader.read(text, ProseLanguage(tag: language)).mentions
  }

  /// Letters of the other alphabet inside designators.
  package struct MixedScript: Hashable, Sendable {
    /// The whole designator; UTF-8 byte offsets, half-open.
    package let range: Range<Int>
    package let strangers: [Scripts.Stranger]
  }

  /// Designators with a letter of the wrong alphabet: a Latin `C` in a Russian `C-400`, a Cyrillic `С` in an
  /// English `С-400`.
  ///
  /// In Cyrillic text a designator wholly in Latin letters is foreign (`F-35`, `C-130`) unless all its
  /// letters have a Cyrillic twin and the twin is a well-known Russian designator.
  package static func mixedScripts(in text: some ProseReadable, language: String) -> [MixedScript] {
    let text = text.prose
    let language = ProseLanguage(tag: language)
    let mentions = DesignatorReader.read(text, language).mentions
    guard !mentions.isEmpty else { return [] }
    return text.withBytes { bytes in
      mentions.compactMap { mention in
        let letters = DesignatorLetters(mention.range, in: bytes)
        let strangers = letters.strangers(in: language)
        return strangers.isEmpty ? nil : MixedScript(range: mention.range, strangers: strangers)
      }
    }
  }
}
