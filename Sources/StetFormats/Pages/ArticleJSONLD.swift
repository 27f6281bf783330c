import StetCore

/// A published article as linked data: a `NewsArticle` of schema.org that is the translation of
/// another.
package enum ArticleJSONLD {
  package static func json(of printed: PrintedArticle) -> JSON {
    let article = printed.article
    let body = article.plainBody
    let pictures = article.blocks(of: .caption).compactMap(\.address)
      .compactMap(WebAddress.init(absolute:))
    return .members([
      "@context": "https://schema.org", "@type": "NewsArticle",
      "@id": printed.edition.map { .string($0.address) },
      "headline": .string(article.plainTitle), "inLanguage": .string(article.language.text),
      "description": article.blocks(of: .lead).first.map { .string(article.plainText(of: $0)) },
      "datePublished": printed.edition.map { .string($0.published.text) },
      "dateModified": printed.edition.map { .string($0.modified.text) },
      "author": authors(printed), "translator": people(printed, .translator),
      "editor": people(printed, .editor),
      "contributor": list(
        [.proofreader, .approver].flatMap(printed.names).map { party("Person", $0) }),
      "publisher": organisations(printed, .publisher),
      "image": list(pictures.map { .string($0.text) }),
      "citation": list(article.blocks(of: .link).compactMap { reference($0, article) }),
      "correction": list(printed.corrections.map(correction)),
      "articleBody": .string(body), "wordCount": .integer(Article.wordCount(of: body)),
      "translationOfWork": original(printed),
      "isBasedOn": printed.facts.url.flatMap(WebAddress.init(absolute:)).map { .string($0.text) },
    ])
  }

  private static func party(_ type: String, _ name: String) -> JSON {
    ["@type": .string(type), "name": .string(name)]
  }

  /// nil for an empty one, which would say that there is none.
  private static func list(_ values: [JSON]) -> JSON? { values.isEmpty ? nil : .array(values) }

  private static func people(_ printed: PrintedArticle, _ role: Credit.Role) -> JSON? {
    list(printed.names(in: role).map { party("Person", $0) })
  }

  private static func organisations(_ printed: PrintedArticle, _ role: Credit.Role) -> JSON? {
    list(printed.names(in: role).map { party("Organization", $0) })
  }

  /// Who wrote it, else the newspaper that did.
  private static func authors(_ printed: PrintedArticle) -> JSON? {
    people(printed, .author) ?? organisations(printed, .source)
  }

  private static func original(_ printed: PrintedArticle) -> JSON? {
    guard let original = printed.original else { return nil }
    let address = printed.facts.url.flatMap(WebAddress.init(absolute:)).map { JSON.string($0.text) }
    return .members([
      "@type": "NewsArticle", "@id": address ?? printed.edition.map { .string($0.sourceAddress) },
      "url": address, "headline": .string(original.plainTitle),
      "inLanguage": .string(original.language.text), "author": authors(printed),
      "publisher": organisations(printed, .source),
      "datePublished": printed.facts.publishedDate.map { .string($0.text) },
    ])
  }

  /// A related article that the text points to.
  private static func reference(_ block: Article.Block, _ article: Article) -> JSON? {
    guard let address = block.address.flatMap(WebAddress.init(absolute:)) else { return nil }
    return [
      "@type": "CreativeWork", "name": .string(article.plainText(of: block)),
      "url": .string(address.text),
    ]
  }

  private static func correction(_ correction: Correction) -> JSON {
    [
      "@type": "CorrectionComment", "text": .string(correction.note),
      "datePublished": .string(correction.at.text),
    ]
  }
}

extension PrintedArticle.Edition {
  /// A name for the article that no other has, whatever address it appears at.
  var address: String { Self.address(of: jobDigest, "article") }
  var sourceAddress: String { Self.address(of: sourceDigest, "source") }

  /// A UUID of version 8, whose bits are a digest's (RFC 9562, section 5.8).
  private static func address(of digest: Digest, _ purpose: String) -> String {
    var digits = Array(Digest(of: "\(purpose) \(digest.name)".utf8).hex.utf8.prefix(32))
    digits[12] = UInt8(ascii: "8")
    digits[16] = UInt8(ascii: "a")
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { range in
      String(decoding: digits[range], as: UTF8.self)
    }
    return "urn:uuid:" + groups.joined(separator: "-")
  }
}
