import StetLanguage

extension Check {
  static let lengthRatio = Check(
    id: "length-ratio", severity: .warning,
    summary: "the translation is far shorter or longer than such a text can be",
    passes: Example(
      source: "Первые дивизионы прибудут в июле, сообщили вчера вечером в оборонном ведомстве.",
      target: "The first battalions will arrive in July, the ministry said yesterday evening."),
    fails: Example(
      source: "Первые дивизионы прибудут в июле, сообщили вчера вечером в оборонном ведомстве.",
      target: "In July.")
  ) { context in
    context.translated.compactMap { here in
      guard
        let outlier = LengthRatio.outlier(
          source: here.source, sourceLanguage: context.languages.from.text,
          target: here.target, targetLanguage: context.languages.to.text)
      else { return nil }
      return Fault(
        passage: here.offset, target: 0..<here.passage.target.utf8.count,
        message: "\(outlier.target) letters, where about \(outlier.expected) are to be expected: "
          + (outlier.isShort ? "is something missing?" : "was something added?"))
    }
  }
}
