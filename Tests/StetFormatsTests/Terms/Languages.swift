import StetCore

/// Languages for tests, whose tags are known to be right.
extension LanguageTag {
  static let russian = tag("ru")
  static let english = tag("en")
  static let british = tag("en-GB")
  static let american = tag("en-US")

  private static func tag(_ text: String) -> LanguageTag {
    guard let tag = LanguageTag(text) else { preconditionFailure("'\(text)' is no language tag") }
    return tag
  }
}

extension LanguagePair {
  static let russianBritish = LanguagePair(from: .russian, to: .british)
}
