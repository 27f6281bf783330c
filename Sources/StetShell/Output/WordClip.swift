/// Shortens a text to some of its words.
enum WordClip {
  /// The first and the last words of `text` with an ellipsis between them; `text` itself where that
  /// would not leave out two words at least.
  static func middle(of text: String, _ first: Int, _ last: Int) -> String {
    let words = words(text)
    guard words.count > first + last + 1 else { return text }
    let bytes = Array(text.utf8)
    let head = first == 0 ? 0 : words[first - 1].upperBound
    let tail = last == 0 ? bytes.count : words[words.count - last].lowerBound
    let start = String(decoding: bytes[..<head], as: UTF8.self)
    let end = String(decoding: bytes[tail...], as: UTF8.self)
    return start + (start.isEmpty ? "… " : end.isEmpty ? " …" : " … ") + end
  }

  /// `text` without white space at its ends and without empty lines.
  static func trimmed(_ text: String) -> String {
    let lines = text.utf8.split(separator: 0x0A).map { line in
      let end = line.lastIndex { $0 != 0x20 }.map(line.index(after:)) ?? line.startIndex
      return String(Substring(line[..<end].drop { $0 == 0x20 }))
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// What stands between spaces and line ends, in bytes.
  private static func words(_ text: String) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    var place = 0
    for byte in text.utf8 {
      if byte == 0x20 || byte == 0x0A || byte == 0x09 {
        if let begun = start { words.append(begun..<place) }
        start = nil
      } else if start == nil {
        start = place
      }
      place += 1
    }
    if let start { words.append(start..<place) }
    return words
  }
}
