/// The languages whose numbers, sentences and marks stet knows; the rest are read by common rules.
enum ProseLanguage: Hashable, Sendable, CaseIterable {
  case russian, ukrainian, bulgarian, turkish, english, other

  /// - Parameter tag: a language tag such as `ru` or `en-GB`; only its primary subtag counts.
  init(tag: String) {
    let primary = tag.utf8.prefix { $0 != 0x2D && $0 != 0x5F }
    switch String(Substring(primary)).lowercased() {
    case "ru", "be": self = .russian
    case "uk": self = .ukrainian
    case "bg": self = .bulgarian
    case "tr": self = .turkish
    case "en": self = .english
    default: self = .other
    }
  }

  /// Whether its own words are written in Cyrillic letters.
  var isCyrillic: Bool {
    switch self {
    case .russian, .ukrainian, .bulgarian: true
    case .turkish, .english, .other: false
    }
  }
}
