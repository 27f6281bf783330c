@testable import StetLanguage

/// Everything that any rule of this room raises on one pair, by rule name.
struct ProseAlarms {
  let names: [String]

  init(_ source: String, _ target: String, from: String = "ru", to: String = "en-GB") {
    let numbers = Numbers.mismatches(
      source: source, sourceLanguage: from, target: target, targetLanguage: to)
    let designators = Designators.mismatches(
      source: source, sourceLanguage: from, target: target, targetLanguage: to)
    let gaps = SentenceAlignment.gaps(
      source: source, sourceLanguage: from, target: target, targetLanguage: to)
    let links = Links.mismatches(source: source, target: target)
    let length = LengthRatio.outlier(
      source: source, sourceLanguage: from, target: target, targetLanguage: to)
    let raised: [(String, Bool)] = [
      ("number-missing", !numbers.missing.isEmpty), ("number-extra", !numbers.extra.isEmpty),
      ("decimal-comma", !Numbers.decimalCommas(in: target, language: to).isEmpty),
      ("designator", !designators.isEmpty),
      ("designator-script", !Designators.mixedScripts(in: target, language: to).isEmpty),
      ("end-mark", EndMarks.difference(source: source, target: target)?.isStrong == true),
      ("quote-balance", !Quotes.unpaired(in: target).isEmpty),
      ("quote-style", !Quotes.foreign(in: target, language: to).isEmpty),
      ("apostrophe", !Apostrophes.minority(in: target).isEmpty),
      ("bracket", !Brackets.unpaired(in: target).isEmpty),
      ("doubled-word", !Doubling.words(in: target, language: to).isEmpty),
      ("doubled-space", !Doubling.spaces(in: target).isEmpty),
      ("mixed-script", !Scripts.mixedWords(in: target).isEmpty),
      ("leftover", !Scripts.leftovers(in: target, language: to).isEmpty),
      ("hidden", !HiddenCharacters.find(in: target).isEmpty),
      ("length", length != nil), ("sentence-gap", !gaps.dropped.isEmpty || !gaps.added.isEmpty),
      ("link", !links.missing.isEmpty || !links.extra.isEmpty),
      ("repeated-mark", !Punctuation.repeated(in: target).isEmpty),
      ("space-before", !Punctuation.spaceBefore(in: target).isEmpty),
      ("space-missing", !Punctuation.spaceMissing(in: target).isEmpty),
    ]
    names = raised.filter(\.1).map(\.0)
  }
}
