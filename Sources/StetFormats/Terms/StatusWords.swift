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
    let word = text.lowercased().filter { $0.isASCII && $0.isLetter }
    // `supersededTerm-admn-st` is about as frequent as it is wrong.
    let ending = ["admnsts", "admnst"].first(where: word.hasSuffix) ?? ""
    return statuses[String(word.dropLast(ending.utf8.count))]
  }
}
