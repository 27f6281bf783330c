import StetLanguage

extension Check {
  static let leftoverScript = Check(
    id: "leftover-script", severity: .error,
    summary: "words of the source's script were left in the translation",
    passes: Example(source: "Агентство «Анадолу» сообщило.", target: "Anadolu Agency reported it."),
    fails: Example(
      source: "Агентство «Анадолу» сообщило.", target: "The Анадолу agency reported it.")
  ) { context in
    context.translated.flatMap { here -> [Fault] in
      // A block wholly in the other script is one finding of another rule.
      guard !here.passage.isUntranslated(context.languages) else { return [] }
      return Scripts.leftovers(in: here.target, language: context.languages.to.text)
        .map { range in
          let said = Excerpt(of: here.passage.target, range).text
          return Fault(passage: here.offset, target: range, message: "“\(said)” is not translated")
        }
    }
  }
}
