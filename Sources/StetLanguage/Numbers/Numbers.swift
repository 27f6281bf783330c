/// The numbers of a text by value, whatever notation its language gives them.
package enum Numbers {
  /// Every number in `text`, in text order, those inside links left out.
  ///
  /// - Parameter language: a language tag such as `ru` or `en-GB`.
  package static func read(_ text: some ProseReadable, language: String) -> [NumberMention] {
    Array(reading(text, language: language).mentions)
  }

  /// The numbers that one text has and its translation has not.
  ///
  /// Digits and plainly spelled numbers from three up must be found on the other side, in any
  /// notation; looser words (`both`, `пара`, `decade`) only answer for them. A value said twice on one side
  /// and once on the other is no mismatch: prose repeats itself, or doesn't.
  package static func mismatches(
    source: some ProseReadable, sourceLanguage: String, target: some ProseReadable,
    targetLanguage: String
  ) -> NumberMismatches {
    let left = reading(source, language: sourceLanguage)
    let right = reading(target, language: targetLanguage)
    return NumberMismatches(
      missing: left.unmet(by: right.offers), extra: right.unmet(by: left.offers))
  }

  static func reading(_ text: some ProseReadable, language: String) -> NumberReading {
    let language = ProseLanguage(tag: language)
    let text = text.prose
    let tokens = text.tokens
    let links = text.links
    return text.withBytes { bytes in
      let text = NumberTokens(bytes: bytes, tokens: tokens, language: language)
      var reader = NumberReader(text: text, links: links.map(\.range))
      return reader.read()
    }
  }
}

/// What ``Numbers/mismatches(source:sourceLanguage:target:targetLanguage:)`` finds.
package struct NumberMismatches: Hashable, Sendable {
  /// In the source and not in the target.
  package let missing: [NumberMention]
  /// In the target and not in the source.
  package let extra: [NumberMention]

  package var isEmpty: Bool { missing.isEmpty && extra.isEmpty }
}
