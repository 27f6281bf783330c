/// Where words begin and end in one language, and how their letters fold.
package struct WordRules: Sendable {
  let table: FoldTable
  /// `ракета-носитель` is one word, `air-defence` is two.
  let hyphenJoinsLetters: Bool
  /// `прем’єр` is one word, `Russia’s` and `Ankara’nın` are two.
  let apostropheJoinsLetters: Bool
  /// Lower-case articles inside a term count for nothing: `head of (the) delegation`.
  let skipsArticles: Bool

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
    hyphenJoinsLetters = ["ru", "uk", "bg", "be", "sr", "mk", "pl", "cs", "sk"].contains(primary)
    apostropheJoinsLetters = ["uk", "be"].contains(primary)
    skipsArticles = primary == "en"
  }

  static func primarySubtag(of language: String) -> String {
    language.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }
}
