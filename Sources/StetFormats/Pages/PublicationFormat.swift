import StetCore

/// What an article can be published as.
package enum PublicationFormat: String, CaseIterable, Sendable {
  case html
  /// The article of a page, for a page that somebody else builds.
  case fragment = "html-fragment"
  case md, txt, jsonld, ninjs
  case ninjs2 = "ninjs-2.2"

  /// What its files' names end in, from the first dot on.
  package var ending: String {
    switch self {
    case .html: "html"
    case .fragment: "fragment.html"
    case .md: "md"
    case .txt: "txt"
    case .jsonld: "jsonld"
    case .ninjs: "ninjs.json"
    case .ninjs2: "ninjs-2.2.json"
    }
  }

  /// The bytes of the file.
  package func bytes(of printed: PrintedArticle) -> [UInt8] {
    switch self {
    case .html: Array(ArticlePage.page(of: printed).source.utf8)
    case .fragment: Array(ArticlePage.fragment(of: printed).source.utf8)
    case .md: MarkdownWriter.bytes(of: printed)
    case .txt: PublishedText.bytes(of: printed)
    case .jsonld: JSONWriter.bytes(of: ArticleJSONLD.json(of: printed))
    case .ninjs: JSONWriter.bytes(of: ArticleNinjs.json(of: printed, .v3))
    case .ninjs2: JSONWriter.bytes(of: ArticleNinjs.json(of: printed, .v2))
    }
  }
}
