/// Where words begin and end in one language, and how their letters fold.
package struct WordRules: Sendable {
  let table: FoldTable
  let policy: WordPolicy

  /// - Parameter language: a BCP 47 tag; its primary subtag decides.
  package init(language: String) {
    let primary = Self.primarySubtag(of: language)
    switch primary {
    case "en":
      table = .english
    case "tr", "az":
      table = .turkish
    default:
      table = .general
    }
    policy = WordPolicy(
      hyphenJoinsLetters: Self.joining.contains(primary),
      apostropheJoinsLetters: primary == "uk" || primary == "be",
      skipsArticles: primary == "en",
      foldsPlainASCII: primary != "tr" && primary != "az")
  }

  private static let joining: Set<String> = ["ru", "uk", "bg", "be", "sr", "mk", "pl", "cs", "sk"]

  static func primarySubtag(of language: String) -> String {
    language.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }
}

/// The yes and no of a language's words, without anything that counts references: it is copied in
/// the hot loop.
struct WordPolicy: BitwiseCopyable, Sendable {
  /// `ракета-носитель` is one word, `air-defence` is two.
  let hyphenJoinsLetters: Bool
  /// `прем’єр` is one word, `Russia’s` and `Ankara’nın` are two.
  let apostropheJoinsLetters: Bool
  /// Lower-case articles inside a term count for nothing: `head of (the) delegation`.
  let skipsArticles: Bool
  /// Capitals of ASCII fold to the small letters of ASCII, as everywhere but in Turkish.
  let foldsPlainASCII: Bool
}
