import StetCore

/// A published article as a web page of its own, or as the part of one.
package enum ArticlePage {
  /// - Returns: a whole page in UTF-8, with the credits below the text.
  package static func page(of printed: PrintedArticle) -> HTML {
    let language = printed.article.language
    let head = HTML.element(
      "head", [:],
      [
        .newline,
        .lines([
          .void("meta", ["charset": "utf-8"]),
          .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
          .void("meta", ["name": "color-scheme", "content": "light dark"]),
          .element("title", [:], [.text(printed.article.plainTitle)]),
          .linkedData(ArticleJSONLD.json(of: printed)),
          .element("style", [:], [PageStyle.html]),
        ]),
      ])
    let body = HTML.element(
      "body", [:],
      [.newline, .element("main", [:], [.newline, article(printed), .newline]), .newline])
    return .literal("<!DOCTYPE html>\n")
      + .element(
        "html", ["lang": language.text, "dir": language.readingDirection],
        [.newline, head, .newline, body, .newline]) + .newline
  }

  /// - Returns: the article alone, for a page that somebody else builds, with its linked data.
  package static func fragment(of printed: PrintedArticle) -> HTML {
    article(printed) + .newline + .linkedData(ArticleJSONLD.json(of: printed)) + .newline
  }

  private static func article(_ printed: PrintedArticle) -> HTML {
    let language = printed.article.language
    return .element(
      "article", ["lang": language.text, "dir": language.readingDirection],
      [
        .newline, header(of: printed), ArticleBody.html(of: printed.article),
        corrections(of: printed), footer(of: printed), .newline,
      ])
  }

  private static func header(of printed: PrintedArticle) -> HTML {
    var parts: [HTML] = []
    if let title = printed.article.blocks.first(where: { $0.kind == .title }) {
      parts.append(.element("h1", [:], [ArticleBody.text(of: title, in: printed.article)]))
    }
    if let published = printed.edition?.published {
      parts.append(.element("p", [:], [time(published, printed)]))
    }
    return parts.isEmpty
      ? .empty : .element("header", [:], [.newline, .lines(parts)]) + .newline
  }

  /// What readers are told of words that were wrong; also for a body without a page.
  static func corrections(of printed: PrintedArticle) -> HTML {
    let words = PrintedWords(language: printed.article.language)
    return .lines(
      printed.corrections.map { correction in
        .element(
          "p", ["class": "correction"],
          [
            .element("strong", [:], [.text(words.correction)]), .text(", "),
            time(correction.at, printed), .text(": " + correction.note),
          ])
      })
  }

  private static func time(_ moment: Timestamp, _ printed: PrintedArticle) -> HTML {
    .element(
      "time", ["datetime": moment.text],
      [.text(PrintedDate.text(moment.date, in: printed.article.language))])
  }

  private static func footer(of printed: PrintedArticle) -> HTML {
    let words = PrintedWords(language: printed.article.language)
    let lines = printed.credits.map { credit -> HTML in
      let name =
        credit.address.flatMap(WebAddress.init(_:)).map {
          .element("a", ["href": $0.text], [.text(credit.name)])
        } ?? HTML.text(credit.name)
      let label = HTML.text(words.label(of: credit) + ": ")
      return .element("p", [:], [label, name] + sourceDate(credit, printed))
    }
    return .element("footer", [:], [.newline, .lines(lines)])
  }

  /// When the original came out: after the name of where it did.
  private static func sourceDate(_ credit: Credit, _ printed: PrintedArticle) -> [HTML] {
    guard credit.role == .source, let date = printed.facts.publishedDate else { return [] }
    let text = PrintedDate.text(date, in: printed.article.language)
    return [.text(", "), .element("time", ["datetime": date.text], [.text(text)])]
  }
}

extension LanguageTag {
  /// For the attribute `dir`: of the languages that newspapers write in, these run leftwards.
  var readingDirection: String {
    ["ar", "fa", "he", "ps", "ur", "yi"].contains(primary) ? "rtl" : "ltr"
  }
}
