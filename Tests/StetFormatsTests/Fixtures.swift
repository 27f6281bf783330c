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

extension PublicationFormat {
  func text(of printed: PrintedArticle) -> String {
    String(decoding: bytes(of: printed), as: UTF8.self)
  }
}
