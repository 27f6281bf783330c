import StetLanguage

extension Check {
  static let designatorMismatch = Check(
    id: "designator-mismatch", severity: .error,
    summary: "a designator lost or changed letters, digits or suffix",
    passes: Example(source: "Экспортный Су-57Э готов.", target: "The export Su-57E is ready."),
    fails: Example(source: "Экспортный Су-57Э готов.", target: "The export Su-75E is ready.")
  ) { context in
    context.translated.flatMap { here in
      let found = Designators.mismatches(
        source: here.source, sourceLanguage: context.languages.from.text,
        target: here.target, targetLanguage: context.languages.to.text)
      let judged =
        context.terms.isEmpty ? [] : context.terms[here.offset].mentions.map(\.source.range)
      let changed = found.changed.map { change in
        let (old, new) = (
          Excerpt(of: here.passage.source, change.source.range).text,
          Excerpt(of: here.passage.target, change.target.range).text
        )
        return Fault(
          passage: here.offset, source: change.source.range, target: change.target.range,
          message: "“\(old)” became “\(new)”: the \(change.part.difference)")
      }
      // What the glossary has is the glossary's to judge: it may have a name of its own in English.
      let missing = found.missing.filter { mention in
        !judged.contains { $0.overlaps(mention.range) }
      }
      return changed
        + missing.map { mention in
          Fault(
            passage: here.offset, source: mention.range,
            message:
              "“\(Excerpt(of: here.passage.source, mention.range).text)” is not in the translation",
            severity: .warning)
        }
    }
  }
}

extension DesignatorMismatches.Change.Part {
  fileprivate var difference: String {
    switch self {
    case .letters: "letters do not agree"
    case .digits: "digits do not agree"
    case .suffix: "suffix does not agree"
    }
  }
}
