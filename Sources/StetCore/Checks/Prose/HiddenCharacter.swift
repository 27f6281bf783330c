import StetLanguage

extension Check {
  static let hiddenCharacter = Check(
    id: "hidden-character", severity: .warning,
    summary: "a character that nobody sees: zero width, direction marks, lost bytes",
    passes: Example(source: "Он готов.", target: "He is ready."),
    fails: Example(source: "Он готов.", target: "He is \u{202E}ready.")
  ) { context in
    context.translated.flatMap { here in
      HiddenCharacters.find(in: here.target).map { hidden in
        let code = String(hidden.scalar.value, radix: 16, uppercase: true)
        return Fault(
          passage: here.offset, target: hidden.range,
          message:
            "the hidden character U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)",
          suggestions: [""])
      }
    }
  }
}
