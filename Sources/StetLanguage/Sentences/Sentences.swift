/// Where the sentences of a text begin and end.
package enum Sentences {
  /// The sentences of `text` without the spaces around them; UTF-8 byte offsets, half-open.
  ///
  /// UAX #29 is the base (a terminator, closing marks, spaces, then anything but a small letter); on top of it
  /// stand the abbreviations of the language, initials, list numbers, direct speech, and line
  /// breaks: an empty line always parts sentences, a single one unless a small letter follows.
  ///
  /// - Parameter language: a language tag such as `ru` or `en-GB`.
  package static func split(_ text: some ProseReadable, language: String) -> [Range<Int>] {
    let text = text.prose
    let tokens = text.tokens
    let lexicon = SentenceLexicon.of(ProseLanguage(tag: language))
    var breaker = SentenceBreaker(tokens: tokens, lexicon: lexicon)
    return breaker.run()
  }
}
