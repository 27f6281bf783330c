/// What a block of an article is to its reader.
package enum BlockKind: String, CaseIterable, Sendable {
  case title, lead, heading, paragraph, quote, item, caption, link
}

/// What stands around a block's text in its Markdown file, so that the file can be written again
/// to the byte.
package struct Markup: Hashable, Sendable {
  /// How a text is spelled inside YAML front matter.
  package enum Scalar: String, CaseIterable, Sendable {
    case plain, single, double
    /// Without quotation marks although YAML asks for them, as the file had it.
    case bare
  }

  /// From the end of the block before (or the start of the file) to the text.
  package var before: String
  /// What starts each further line of the text, such as `> `.
  package var inside: String
  /// From the text to the next block's `before`.
  package var after: String
  /// Set for a title in front matter.
  package var scalar: Scalar?

  package init(before: String = "", inside: String = "", after: String = "", scalar: Scalar? = nil)
  {
    self.before = before
    self.inside = inside
    self.after = after
    self.scalar = scalar
  }
}

/// One unit of alignment in a source text.
package struct Block: Hashable, Sendable {
  /// `b1`, `b2`, …; never given to another block of the same job.
  package var id: String
  package var kind: BlockKind
  /// For a heading: 1 is the article's title, 2 the first level below it.
  package var level: Int?
  /// For a link: where it leads.
  package var address: String?
  package var text: String
  /// nil for a block that did not come from Markdown.
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

  /// What a draft of this block was made from, in 16 hex digits.
  package var basis: String { Digest(of: text.utf8).short }
}

/// How the texts of a revision are to be read.
package enum Syntax: String, CaseIterable, Sendable {
  case text
  /// Emphasis, code and links inside a block are marked as in Markdown.
  case markdown
}
