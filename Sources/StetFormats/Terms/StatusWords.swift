import StetCore

/// The words of other programs for what a desk thinks of a term.
///
/// Source: TBX-Basic (ISO 30042, administrativeStatus), ISO 12620 (normativeAuthorization),
/// ISO 10241, and what terminology programs print.
enum StatusWords {
  private static let words: [TermStatus: Set<String>] = [
    .preferred: [
      "preferred", "preferredterm", "recommended", "recommendedterm", "standardized",
      "standardizedterm", "mandatory",
    ],
    .admitted: [
      "admitted", "admittedterm", "accepted", "acceptable", "allowed", "alternative", "valid",
      "legalterm", "regulatedterm",
    ],
    .deprecated: [
      "deprecated", "deprecatedterm", "superseded", "supersededterm", "notrecommended", "obsolete",
      "outdated", "archaic",
    ],
    .forbidden: [
      "forbidden", "prohibited", "banned", "donotuse", "notallowed", "unacceptable", "rejected",
    ],
  ]

  private static let statuses = Dictionary(
    uniqueKeysWithValues: words.flatMap { status, words in words.map { ($0, status) } })

  /// The status that a word stands for, whatever its case and hyphens:
  /// `preferredTerm-admn-sts`, `notRecommended`, `do not use`.
  static func status(_ text: String) -> TermStatus? {
    var word = text.lowercased().filter { $0.isASCII && $0.isLetter }
    for ending in ["admnsts", "admnsta"] where word.hasSuffix(ending) {
      word.removeLast(ending.utf8.count)
    }
    return statuses[word]
  }
}
