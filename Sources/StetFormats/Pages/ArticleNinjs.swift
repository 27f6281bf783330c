import StetCore

/// A published article for agencies' systems: IPTC ninjs, News in JSON.
///
/// Source: the schemas of ninjs 3.1 and 2.2. Version 2 spells its keys in small letters and has no
/// `rel` in associations, so that the name of one says what it is.
package enum ArticleNinjs {
  package enum Version: String, CaseIterable, Sendable {
    case v3 = "3.1"
    case v2 = "2.2"
  }

  package static func json(of printed: PrintedArticle, _ version: Version) -> JSON {
    let item = item(printed, version)
    return version == .v2 ? inSmallLetters(item) : item
  }

  private static func item(_ printed: PrintedArticle, _ version: Version) -> JSON {
    let (article, edition) = (printed.article, printed.edition)
    let title = article.plainTitle
    return .members([
      "uri": .string(edition?.address ?? "urn:uuid:00000000-0000-0000-0000-000000000000"),
      "standard": [
        "name": "ninjs", "version": .string(version.rawValue),
        "schema": .string("http://www.iptc.org/std/ninjs/ninjs-schema_\(version.rawValue).json#"),
      ],
      "type": "text", "representationType": "full", "pubStatus": "usable",
      "version": edition.map { .string($0.version) },
      "firstCreated": edition.map { .string($0.published.text) },
      "versionCreated": edition.map { .string($0.modified.text) },
      "language": .string(article.language.text), "title": .string(title),
      "headlines": [["role": "main", "contentType": "text/plain", "value": .string(title)]],
      "descriptions": list(
        article.blocks(of: .lead).map { block in
          [
            "role": "summary", "contentType": "text/plain",
            "value": .string(article.plainText(of: block)),
          ]
        }),
      "bodies": bodies(printed), "by": byline(printed), "edNote": note(printed),
      "infoSources": list(sources(of: printed)),
      "altIds": edition.map { edition in
        [
          ["role": "stet-job", "value": .string(edition.job.text)],
          ["role": "stet-draft", "value": .string(edition.draftDigest.name)],
        ]
      },
      "associations": list(NinjsAssociation.all(of: printed).map { $0.json(version) }),
    ])
  }

  private static func list(_ values: [JSON]) -> JSON? { values.isEmpty ? nil : .array(values) }

  private static func bodies(_ printed: PrintedArticle) -> JSON {
    let plain = printed.article.plainBody
    let corrections = printed.corrections.map(
      PrintedWords(language: printed.article.language).line)
    let html = ArticleBody.html(of: printed.article) + ArticlePage.corrections(of: printed)
    let count = JSON.integer(Article.wordCount(of: plain))
    return [
      [
        "role": "main", "contentType": "text/html", "wordCount": count,
        "value": .string(html.source),
      ],
      [
        "role": "main", "contentType": "text/plain", "wordCount": count,
        "value": .string(([plain] + corrections).joined(separator: "\n")),
      ],
    ]
  }

  /// The credit line in one.
  private static func byline(_ printed: PrintedArticle) -> JSON? {
    let words = PrintedWords(language: printed.article.language)
    let lines = printed.credits.map(words.line)
    return lines.isEmpty ? nil : .string(lines.joined(separator: ". "))
  }

  private static func note(_ printed: PrintedArticle) -> JSON? {
    let words = PrintedWords(language: printed.article.language)
    let lines = printed.corrections.map(words.line)
    return lines.isEmpty ? nil : .string(lines.joined(separator: "\n"))
  }

  private static func sources(of printed: PrintedArticle) -> [JSON] {
    printed.credits.flatMap { credit in
      credit.role.parts.map { role in
        .members([
          "name": .string(credit.name), "role": .string(role.rawValue),
          "uri": credit.address.flatMap(WebAddress.init(absolute:)).map { .string($0.text) },
        ])
      }
    }
  }

  private static func inSmallLetters(_ json: JSON) -> JSON {
    switch json {
    case .object(let members):
      .object(
        Dictionary(members.map { ($0.key.lowercased(), inSmallLetters($0.value)) }) { first, _ in
          first
        })
    case .array(let elements): .array(elements.map(inSmallLetters))
    case .null, .bool, .integer, .decimal, .string: json
    }
  }
}

extension PrintedArticle.Edition {
  /// `4` for draft 4, `4.1` for draft 4 with one correction: it only grows.
  fileprivate var version: String {
    corrections.isEmpty ? String(draft) : "\(draft).\(corrections.count)"
  }
}
