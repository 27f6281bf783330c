/// Plain text inside a Markdown file.
enum MarkdownEscape {
  /// `text` with a backslash before each byte that Markdown would obey.
  static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    var startsLine = true
    var isNumber = false
    for byte in text.utf8 {
      let isMark = "\\`*_[]<&".utf8.contains(byte)
      let isMarkAtStart = startsLine && "#>+-=~|".utf8.contains(byte)
      let endsNumber = isNumber && ".)".utf8.contains(byte)
      if isMark || isMarkAtStart || endsNumber { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
      isNumber = (startsLine || isNumber) && (0x30...0x39).contains(byte)
      startsLine = byte == 0x0A
    }
    return String(decoding: result, as: UTF8.self)
  }
}
