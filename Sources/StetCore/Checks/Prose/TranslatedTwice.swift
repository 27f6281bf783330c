import StetLanguage

extension Check {
  static let translatedTwice = Check(
    id: "translated-twice", severity: .warning,
    summary: "the same source text is translated in two ways",
    passes: Example(source: "Он был готов.", target: "He was ready."),
    fails: Example(
      source: "Переговоры идут по плану.\nПереговоры идут по плану.",
      target: "Talks go as planned.\nThe talks are on track.")
  ) { context in
    let translated = context.translated
    return RepeatedSources.find(in: translated.map { ($0.element.source, $0.element.target) })
      .map { pair in
        let (first, later) = (translated[pair.first], translated[pair.later])
        return Fault(
          passage: later.offset, target: 0..<later.element.target.utf8.count,
          message: "the same text is translated otherwise in \(first.element.id)")
      }
  }
}
