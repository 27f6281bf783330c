import Testing

@testable import StetCore

struct DiffLexerTests {
  /// The tokens between bars, words in brackets.
  private func tokens(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { buffer in
      let lexer = DiffLexer(bytes: buffer)
      var result: [String] = []
      var position = 0
      while position < buffer.count {
        let wordEnd = lexer.wordEnd(from: position)
        let end = lexer.tokenEnd(from: position)
        let text = String(decoding: buffer[position..<end], as: UTF8.self)
        result.append(wordEnd > position ? "[\(text)]" : text)
        position = end
      }
      return result.joined(separator: "|")
    }
  }

  @Test(arguments: [
    ("", ""),
    ("one two", "[one]| |[two]"),
    ("one  \t two", "[one]|  \t |[two]"),
    ("snake_case x1", "[snake_case]| |[x1]"),
    ("a-long-enough-word_of_ascii", "[a]|-|[long]|-|[enough]|-|[word_of_ascii]"),
    ("don't 'quote' rock’n’roll", "[don't]| |'|[quote]|'| |[rock’n’roll]"),
    ("3.5 1,000. 7.", "[3.5]| |[1,000]|.| |[7]|."),
    ("С-400 ЗРС", "[С]|-|[400]| |[ЗРС]"),
    ("м'ята Ankara'nın", "[м'ята]| |[Ankara'nın]"),
    ("e\u{301}te\u{301} \u{301}", "[e\u{301}te\u{301}]| \u{301}"),
    ("end\r\n\r\n\rnext", "[end]|\r\n|\r\n|\r|[next]"),
    ("wait... what?!", "[wait]|...| |[what]|?|!"),
    ("«да» — “no”", "«|[да]|»| |—| |“|[no]|”"),
    ("防空 ひと", "[防]|[空]| |[ひ]|[と]"),
    ("한국어", "[한국어]"),
    ("a👍🏽b👩‍👩‍👧🇹🇷🇬🇧1️⃣", "[a]|👍🏽|[b]|👩‍👩‍👧|🇹🇷|🇬🇧|[1️⃣]"),
    ("soft\u{AD}hyphen", "[soft\u{AD}hyphen]"),
    ("ünlü İstanbul ßig æon", "[ünlü]| |[İstanbul]| |[ßig]| |[æon]"),
    ("a\u{A0}b", "[a]|\u{A0}|[b]"),
    ("\0", "\0"),
  ])
  func `text is cut into words and separators`(_ text: String, _ expected: String) {
    #expect(tokens(Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    ([0x61, 0xFF, 0x62], 3), ([0xC3], 1), ([0xE2, 0x80], 2), ([0xED, 0xA0, 0x80], 3),
    ([0xC0, 0x80], 2),
    ([0xF4, 0x90, 0x80, 0x80], 4), ([0xD0, 0x20], 2), ([0xE0, 0x80, 0xAF], 3),
  ])
  func `bytes that are no UTF-8 are tokens of one byte`(_ bytes: [UInt8], _ expected: Int) {
    #expect(tokens(bytes).split(separator: "|").count == expected)
  }
}
