import StetCore

extension Article {
  /// What a reader reads of a block: no marks.
  func plainText(of block: Block) -> String {
    Inline.parse(block.text, syntax).map(\.plain).joined()
  }

  var plainTitle: String { Inline.parse(title, syntax).map(\.plain).joined() }

  /// The text below the title as a reader reads it, a line for each block.
  var plainBody: String {
    let title = blocks.firstIndex { $0.kind == .title }
    let texts = blocks.enumerated().filter { $0.offset != title }
    return texts.map { plainText(of: $0.element) }.joined(separator: "\n")
  }

  func blocks(of kind: BlockKind) -> [Block] { blocks.filter { $0.kind == kind } }

  /// Words as a desk counts them: what stands between spaces.
  static func wordCount(of text: String) -> Int {
    text.utf8.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }.count
  }
}

extension SourceFacts {
  /// The day that the source names, when it names one.
  var publishedDate: CalendarDate? {
    published.flatMap { CalendarDate(String(decoding: $0.utf8.prefix(10), as: UTF8.self)) }
  }
}
