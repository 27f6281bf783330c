import StetCore

/// What a column of a glossary's table holds, by its name in the header.
enum GlossaryColumn: Hashable {
  case id, domain, status, partOfSpeech, definition, note, firstMention
  /// Terms of one language and status; without a status the first of a cell is preferred and the
  /// others are admitted.
  case terms(LanguageTag, TermStatus?)
  case unknown(String)

  /// - Parameter languages: what `source` and `target` mean.
  init(_ name: String, _ languages: LanguagePair) {
    let word = ForeignText.term(name)?.lowercased() ?? ""
    switch word.filter({ $0.isLetter }) {
    case "id": self = .id
    case "domain": self = .domain
    case "status": self = .status
    case "partofspeech", "pos": self = .partOfSpeech
    case "definition": self = .definition
    case "note", "notes", "comment", "comments": self = .note
    case "firstmention": self = .firstMention
    default:
      if let (language, status) = Self.language(word, languages) {
        self = .terms(language, status)
      } else {
        self = .unknown(name)
      }
    }
  }

  /// Reads `ru`, `en-GB_forbidden`, `en_gb admitted`, `source`.
  private static func language(
    _ word: String, _ languages: LanguagePair
  ) -> (LanguageTag, TermStatus?)? {
    let bytes = Array(word.utf8)
    let cut = bytes.lastIndex { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: " ") }
    if let cut, let status = StatusWords.status(string(bytes[(cut + 1)...])),
      let language = tag(string(bytes[..<cut]), languages)
    {
      return (language, status)
    }
    return tag(word, languages).map { ($0, nil) }
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private static func tag(_ word: String, _ languages: LanguagePair) -> LanguageTag? {
    if let name = names[word] { return LanguageTag(name) }
    switch word {
    case "source": return languages.from
    case "target": return languages.to
    // A number's heading more often than Norwegian, which is `nb` or `nn`.
    case "no": return nil
    default:
      guard let tag = LanguageTag(word.replacing("_", with: "-")) else { return nil }
      // `url`, `ref` and `key` have the shape of a language, too.
      let isSure = tag.primary.utf8.count == 2 || tag.text != tag.primary
      return isSure || [languages.from, languages.to].contains(tag) ? tag : nil
    }
  }

  private static let names = [
    "russian": "ru", "русский": "ru", "english": "en", "английский": "en", "ukrainian": "uk",
    "bulgarian": "bg", "turkish": "tr", "german": "de", "french": "fr",
  ]

  /// The language of a column of terms.
  var language: LanguageTag? {
    if case .terms(let language, _) = self { language } else { nil }
  }
}
