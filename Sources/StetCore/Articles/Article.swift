/// A text ready to be written out, in one language.
package struct Article: Hashable, Sendable {
  package struct Block: Hashable, Sendable {
    package var id: String
    package var kind: BlockKind
    package var level: Int?
    package var address: String?
    package var text: String
    package var markup: Markup?

    package init(
      id: String, kind: BlockKind, level: Int? = nil, address: String? = nil, text: String,
      markup: Markup? = nil
    ) {
      self.id = id
      self.kind = kind
      self.level = level
      self.address = address
      self.text = text
      self.markup = markup
    }
  }

  package var language: LanguageTag
  package var syntax: Syntax
  package var usesCRLF: Bool
  package var blocks: [Block]

  package var title: String { (blocks.first { $0.kind == .title } ?? blocks.first)?.text ?? "" }
}

extension SourceRevision {
  /// The source text itself.
  package var article: Article {
    Article(
      language: languages.from, syntax: syntax, usesCRLF: usesCRLF,
      blocks: blocks.map { block in
        Article.Block(
          id: block.id, kind: block.kind, level: block.level, address: block.address,
          text: block.text, markup: block.markup)
      })
  }

  /// The translation, its blocks in the order of the source and with the markup that the draft
  /// or else the source gives them, without what was left out or merged and with what was added.
  package func article(of draft: DraftRevision) -> Article {
    let translations = Dictionary(draft.blocks.map { ($0.id, $0) }) { first, _ in first }
    return Article(
      language: languages.to, syntax: draft.syntax, usesCRLF: draft.usesCRLF,
      blocks: blocks.flatMap { block in
        guard let translated = translations[block.id] else { return [Article.Block]() }
        let own = Article.Block(
          id: block.id, kind: block.kind, level: block.level, address: block.address,
          text: translated.text, markup: translated.markup ?? block.markup)
        let added = draft.blocks.filter { $0.mark?.kind == .added && $0.mark?.other == block.id }
        return (translated.mark == nil ? [own] : [])
          + added.map { added in
            Article.Block(id: added.id, kind: .paragraph, text: added.text)
          }
      })
  }
}
