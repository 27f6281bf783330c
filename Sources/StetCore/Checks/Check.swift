import StetLanguage

/// A passage that has a translation, both texts cut into words once for all rules.
package struct TranslatedPassage: Sendable {
  /// Into ``CheckContext/passages``.
  package let offset: Int
  package let passage: Passage
  package let source: ProseText
  package let target: ProseText
}

/// Everything that a check may look at.
package struct CheckContext: Sendable {
  package let languages: LanguagePair
  package let passages: [Passage]
  package let index: TermIndex?
  /// What the glossary says of each passage; empty without a glossary.
  package let terms: [TermReading]
  /// The passages that have a translation.
  package let translated: [TranslatedPassage]

  package init(languages: LanguagePair, passages: [Passage], index: TermIndex?) {
    self.languages = languages
    self.passages = passages
    self.index = index
    terms = index.map { index in passages.map { TermReading($0, index) } } ?? []
    translated = passages.enumerated().filter { !$0.element.target.isEmpty }.map {
      offset, passage in
      TranslatedPassage(
        offset: offset, passage: passage, source: ProseText(passage.source),
        target: ProseText(passage.target))
    }
  }
}

/// One rule: its examples are its documentation and its first test.
package struct Check: Sendable {
  /// A source, a target, and the concepts that the glossary has.
  package struct Example: Sendable {
    package let source: String
    package let target: String
    package var concepts: [Concept] = []
  }

  package let id: String
  package let severity: Severity
  /// One line of help.
  package let summary: String
  package let passes: Example
  package let fails: Example
  package let faults: @Sendable (CheckContext) -> [Fault]

  /// Every rule, in the order of the handbook.
  package static let all = [
    termMissing, termForbidden, termDeprecated, termInconsistent, termVariant, termCase,
    termFirstMention, fewerMentions, designatorMismatch, untranslated, leftoverScript, emptyBlock,
    numberMismatch,
    decimalComma,
    mixedScript, hiddenCharacter, endPunctuation, quoteBalance, quoteStyle, bracketBalance,
    doubledWord, doubledSpace, punctuationSlip, linkMismatch, lengthRatio, sentenceGap,
    translatedTwice,
  ]
}
