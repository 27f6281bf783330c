import StetLanguage

extension Check {
  static let linkMismatch = Check(
    id: "link-mismatch", severity: .warning, summary: "a web or mail address was lost or changed",
    passes: Example(
      source: "Подробнее: https://example.org/a", target: "More: https://example.org/a"),
    fails: Example(
      source: "Подробнее: https://example.org/a", target: "More: https://example.org/b")
  ) { context in
    context.translated.flatMap { here in
      let found = Links.mismatches(source: here.source, target: here.target)
      return found.missing.map { link in
        let said = Excerpt(of: here.passage.source, link.range).text
        return Fault(
          passage: here.offset, source: link.range, message: "“\(said)” is not in the translation")
      }
        + found.extra.map { link in
          let said = Excerpt(of: here.passage.target, link.range).text
          return Fault(
            passage: here.offset, target: link.range, message: "“\(said)” is not in the source")
        }
    }
  }
}
