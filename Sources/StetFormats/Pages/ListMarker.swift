import StetCore

/// What stands before a list item in its Markdown file.
struct ListMarker: Hashable {
  /// In spaces.
  let indent: Int
  /// nil for a bullet.
  let number: Int?

  init(_ block: Article.Block) {
    let before = block.markup.map { Array($0.before.utf8) } ?? []
    let line = before[(before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)...]
    let body = line.drop { $0 == 0x20 }
    indent = line.count - body.count
    let digits = body.prefix { (0x30...0x39).contains($0) }
    let mark = body.dropFirst(digits.count).first
    let isNumber = mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
    number = isNumber ? Int(String(decoding: Array(digits), as: UTF8.self)) : nil
  }

  /// Before an item of a plain text.
  var text: String {
    String(repeating: " ", count: min(indent, 12)) + (number.map { "\($0). " } ?? "- ")
  }
}
