import StetCore

/// Plain text: a paragraph is a run of lines between blank ones.
package enum PlainText {
  /// - Parameter findsTitle: whether a short first paragraph without a full stop is the title.
  package static func article(_ door: TextDoor, findsTitle: Bool = true) -> ArticleText {
    var blocks = paragraphs(door.text).map { Block(id: "", kind: .paragraph, text: $0) }
    if findsTitle, blocks.count > 1, isTitle(blocks[0].text) {
      blocks[0].kind = .title
      blocks[0].level = 1
    }
    return ArticleText(syntax: .text, usesCRLF: door.usesCRLF, blocks: blocks)
  }

  /// The paragraphs of a text, without the blank lines between them.
  package static func paragraphs(_ text: String) -> [String] {
    var paragraphs: [String] = []
    var lines: [String] = []
    for line in Lines.split(text) + [""] {
      if !Lines.isBlank(line) {
        lines.append(line)
      } else if !lines.isEmpty {
        paragraphs.append(Lines.trimmed(lines.joined(separator: "\n")))
        lines = []
      }
    }
    return paragraphs
  }

  /// A line that a reader takes for a headline: short, and no sentence's end.
  private static func isTitle(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= 160, !text.utf8.contains(0x0A) else { return false }
    return text.unicodeScalars.last.map { !".!?…:;,".unicodeScalars.contains($0) } ?? false
  }
}
