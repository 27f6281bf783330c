import StetCore

/// The kinds of file that an article comes in.
package enum ArticleReader {
  /// No article comes near it; a record of as many blocks can still be read back.
  package static let mostBlocks = 20_000

  /// Reads an article.
  ///
  /// - Parameter ending: the file name's, in lower case; Markdown is `md` or `markdown`, and all
  ///   else is plain text.
  /// - Throws: ``TextFault``.
  package static func article(
    _ bytes: [UInt8], name: String, ending: String, findsTitle: Bool = true
  ) throws(TextFault) -> ArticleText {
    if ending == "html" || ending == "htm" {
      throw TextFault(
        message: "'\(name)': stet cannot read web pages yet",
        hint: "save the article's text as .txt or .md and give that")
    }
    let door = try TextDoor(bytes, name: name)
    let isMarkdown = ending == "md" || ending == "markdown"
    let article =
      isMarkdown
      ? MarkdownReader.article(door) : PlainText.article(door, findsTitle: findsTitle)
    guard !article.blocks.isEmpty else {
      throw TextFault(
        message: "'\(name)' has no paragraph", hint: "write the text first, then try again")
    }
    guard article.blocks.count <= mostBlocks else {
      throw TextFault(
        message:
          "'\(name)' has \(article.blocks.count) paragraphs, and at most \(mostBlocks) are read",
        hint: "split the file, or look whether it is the right one")
    }
    return article
  }
}
