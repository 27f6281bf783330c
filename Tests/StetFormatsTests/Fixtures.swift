@testable import StetCore
@testable import StetFormats

/// Values that tests of several formats need.
enum Fixtures {
  static func id(_ text: String) -> Identifier {
    guard let id = Identifier(text) else { preconditionFailure("'\(text)' is no identifier") }
    return id
  }

  static let languages: LanguagePair = {
    guard let from = LanguageTag("ru"), let to = LanguageTag("en-GB") else {
      preconditionFailure("both are tags")
    }
    return LanguagePair(from: from, to: to)
  }()

  /// A job with a source of `texts` and, when there is one, a draft.
  static func job(_ texts: [String], draft: [String]? = nil) throws -> Job {
    let text = ArticleText(
      syntax: .text,
      blocks: texts.enumerated().map { offset, text in
        Block(id: "", kind: offset == 0 ? .title : .paragraph, text: text)
      })
    let source = SourceRevision(numbering: text, languages: languages)
    var records = [stored(.source(source), after: [])]
    if let draft {
      let blocks = zip(source.blocks, draft).map { block, text in
        DraftBlock(id: block.id, text: text, basis: block.basis)
      }
      let revision = DraftRevision(
        source: records[0].digest, blocks: blocks, syntax: .text, capacity: .translator)
      records.append(stored(.draft(revision), after: records))
    }
    return try Job(id: id("job"), folding: records)
  }

  private static func stored(
    _ content: Record.Content, after before: [StoredRecord]
  ) -> StoredRecord {
    StoredRecord(
      record: Record(
        job: id("job"), number: before.count + 1, parents: before.map(\.digest),
        at: Timestamp(seconds: 0), by: id("ana"), content: content),
      digest: Digest(of: "record \(before.count)".utf8))
  }

  /// An article in English, each block of a kind of its own.
  static func article(
    _ blocks: [(kind: BlockKind, text: String)], syntax: Syntax = .markdown,
    address: String? = nil
  ) -> Article {
    Article(
      language: languages.to, syntax: syntax, usesCRLF: false,
      blocks: blocks.enumerated().map { offset, block in
        Article.Block(
          id: "b\(offset + 1)", kind: block.kind, level: nil, address: address, text: block.text,
          markup: nil)
      })
  }

  static func printed(
    _ blocks: [(kind: BlockKind, text: String)], syntax: Syntax = .markdown,
    address: String? = nil, credits: [Credit] = []
  ) -> PrintedArticle {
    PrintedArticle(
      article: article(blocks, syntax: syntax, address: address), facts: SourceFacts(),
      credits: credits)
  }
}

extension Fixtures {
  /// An article with everything that a publication has.
  static func whole(title: String = "The S-500") -> PrintedArticle {
    func block(
      _ kind: BlockKind, _ text: String, level: Int? = nil, address: String? = nil,
      before: String = ""
    ) -> Article.Block {
      Article.Block(
        id: kind.rawValue, kind: kind, level: level, address: address, text: text,
        markup: before.isEmpty ? nil : Markup(before: before, after: "\n"))
    }
    let article = Article(
      language: languages.to, syntax: .markdown, usesCRLF: false,
      blocks: [
        block(.title, MarkdownEscape.escaped(title)), block(.lead, "What *is* known."),
        block(.paragraph, "ANKARA, 3 May — Turkey [may](https://example.org/may) join."),
        block(.caption, "On parade", address: "https://example.org/s500.jpg"),
        block(.heading, "Details", level: 2), block(.quote, "We are ready."),
        block(.item, "first", before: "\n1. "), block(.item, "second", before: "2. "),
        block(.link, "Read more: the S-400", address: "https://example.org/с-400"),
      ])
    var original = article
    original.language = languages.from
    original.blocks = [block(.title, "С-500")]
    let (published, modified) = (
      Timestamp(seconds: 1_557_826_200), Timestamp(seconds: 1_557_912_600)
    )
    return PrintedArticle(
      article: article,
      facts: SourceFacts(
        author: "К. Рябов", publication: "ВО", url: "https://example.org/ru",
        published: "2019-05-03"),
      original: original,
      credits: [
        Credit(role: .author, name: "К. Рябов"),
        Credit(role: .source, name: "ВО", address: "https://example.org/ru"),
        Credit(role: .translator, name: "Ana Ilieva"),
        Credit(role: .translatorEditor, name: "M. E."),
        Credit(role: .approver, name: "Ben Hart"), Credit(role: .publisher, name: "Harbour Desk"),
      ],
      edition: PrintedArticle.Edition(
        job: id("s500"), jobDigest: Digest(of: "job".utf8), sourceDigest: Digest(of: "s".utf8),
        draftDigest: Digest(of: "d".utf8), draft: 4, published: published, modified: modified,
        corrections: [Correction(at: modified, note: "It is <one>, not two.")]))
  }
}

extension PublicationFormat {
  func text(of printed: PrintedArticle) -> String {
    String(decoding: bytes(of: printed), as: UTF8.self)
  }
}
