import StetCore

/// Something that an article belongs with: its original, a picture, a related article.
struct NinjsAssociation {
  let name: String
  /// `translationOf`, `illustration`, `related`.
  let relation: String
  let address: String
  var type: String?
  var language: String?
  let title: String
  var author: String?

  static func all(of printed: PrintedArticle) -> [NinjsAssociation] {
    let article = printed.article
    let blocks = article.blocks.compactMap { block -> NinjsAssociation? in
      guard let address = block.address.flatMap(WebAddress.init(absolute:)) else { return nil }
      let title = article.plainText(of: block)
      return switch block.kind {
      case .caption:
        NinjsAssociation(
          name: block.id, relation: "illustration", address: address.text, type: "picture",
          title: title)
      case .link:
        NinjsAssociation(name: block.id, relation: "related", address: address.text, title: title)
      case .title, .lead, .heading, .paragraph, .quote, .item: nil
      }
    }
    return (original(of: printed).map { [$0] } ?? []) + blocks
  }

  private static func original(of printed: PrintedArticle) -> NinjsAssociation? {
    let address =
      printed.facts.url.flatMap(WebAddress.init(absolute:))?.text
      ?? printed.edition?.sourceAddress
    guard let original = printed.original, let address else { return nil }
    return NinjsAssociation(
      name: "original", relation: "translationOf", address: address, type: "text",
      language: original.language.text, title: original.plainTitle,
      author: printed.names(in: .author).first ?? printed.names(in: .source).first)
  }

  func json(_ version: ArticleNinjs.Version) -> JSON {
    .members([
      "name": .string(version == .v2 ? relation : name),
      "rel": version == .v2 ? nil : .string(relation), "uri": .string(address),
      "type": type.map(JSON.string), "language": language.map(JSON.string),
      "title": .string(title), "by": author.map(JSON.string),
    ])
  }
}
