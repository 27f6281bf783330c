import StetLanguage

extension Check {
  static let linkMismatch = Check(
    id: "link-mismatch", severity: .warning, summary: "a web or mail address was lost or changed",
    passes: Example(
      source: "Подробнее: https://example.org/a", target: "More: https://example.org/a"),
    fails: Example(source: "Подробнее: https://example.org/a", target: "More: https://example.org/b")
  ) { context in
    context.translated.flatMap { offset, passage in
      let found = Links.mismatches(source: passage.source, target: passage.target)
      return found.missing.map { link in
        let said = Excerpt(of: passage.source, link.range).text
        return Fault(
          passage: offset, source: link.range, message: "“\(said)” is not in the translation")
      }
        + found.extra.map { link in
          let said = Excerpt(of: passage.target, link.range).text
          return Fault(
            passage: offset, target: link.range, message: "“\(said)” is not in the source")
        }
    }
  }
}
