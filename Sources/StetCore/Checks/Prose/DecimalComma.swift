import StetLanguage

extension Check {
  static let decimalComma = Check(
    id: "decimal-comma", severity: .warning,
    summary: "an English number has a decimal comma",
    passes: Example(
      source: "Поставят 12,5 млн тонн.", target: "It will supply 12.5 million tonnes."),
    fails: Example(source: "Поставят 12,5 млн тонн.", target: "It will supply 12,5 million tonnes.")
  ) { context in
    context.translated.flatMap { here in
      Numbers.decimalCommas(in: here.target, language: context.languages.to.text).map { range in
        let said = Excerpt(of: here.passage.target, range).text
        return Fault(
          passage: here.offset, target: range,
          message: "“\(said)” has a decimal comma where English has a point")
      }
    }
  }
}
