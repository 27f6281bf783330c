import StetLanguage

/// Forbidden terms that stand in a text, and the right terms that may hold them: `division` inside
/// `infantry division`.
struct WrongPhrases {
  private let phrases: [[Substring]]
  /// By their last words, of which few terms have one.
  private let byLast: [Substring: [[Substring]]]

  init(_ terms: [Term]) {
    phrases = Set(terms.map(\.text)).map(Self.words)
    byLast = Dictionary(grouping: phrases.filter { !$0.isEmpty }) { $0[$0.count - 1] }
  }

  var isEmpty: Bool { phrases.isEmpty }

  /// A sieve that has read all of them.
  func sieve(in language: LanguageTag) -> TermSieve {
    var sieve = TermSieve(language: language.text)
    for phrase in phrases { sieve.read(phrase.joined(separator: " ")) }
    return sieve
  }

  /// Whether `term` has all the words of one of them.
  func mayStand(in term: Term) -> Bool {
    guard !isEmpty else { return false }
    let own = Self.words(of: term.text)
    return own.contains { word in
      byLast[word, default: []].contains { phrase in phrase.allSatisfy(own.contains) }
    }
  }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split(separator: " ")
  }
}
