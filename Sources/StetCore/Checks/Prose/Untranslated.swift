import StetLanguage

extension Check {
  static let untranslated = Check(
    id: "untranslated", severity: .error,
    summary: "the translation is the source, or still in its script",
    passes: Example(source: "Поставки начнутся осенью.", target: "Deliveries begin in autumn."),
    fails: Example(source: "Поставки начнутся осенью.", target: "Поставки начнутся осенью.")
  ) { context in
    context.translated.compactMap { here in
      guard here.passage.isUntranslated(context.languages) else { return nil }
      return Fault(
        passage: here.offset, target: 0..<here.passage.target.utf8.count,
        message: "the block is not translated")
    }
  }
}

extension Passage {
  /// Whether the target is the source, or mostly in its script.
  func isUntranslated(_ languages: LanguagePair) -> Bool {
    let letters = LetterCount(target)
    if languages.from.isCyrillic, !languages.to.isCyrillic {
      return letters.cyrillic > letters.latin
    }
    // A name or a number may well stay as it is; a sentence does not.
    return target == source && languages.from.primary != languages.to.primary
      && source.utf8.count { $0 == 0x20 } >= 3
  }
}

/// How many letters of which script a text has.
struct LetterCount {
  var cyrillic = 0
  var latin = 0

  init(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x400...0x52F: cyrillic += 1
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
      default: break
      }
    }
  }
}

extension LanguageTag {
  /// Whether the language is written in Cyrillic.
  package var isCyrillic: Bool {
    if text.hasSuffix("-Latn") { return false }
    return text.hasSuffix("-Cyrl")
      || ["ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "tg", "mn"].contains(primary)
  }
}
