import Testing

@testable import StetFormats

struct InlineTests {
  @Test(
    arguments: [
      ("plain", [.text("plain")]),
      ("", []),
      ("a *b* c", [.text("a "), .emphasis([.text("b")]), .text(" c")]),
      ("_b_", [.emphasis([.text("b")])]),
      ("**b**", [.strong([.text("b")])]),
      ("__b__ c", [.strong([.text("b")]), .text(" c")]),
      ("**a *b* c**", [.strong([.text("a "), .emphasis([.text("b")]), .text(" c")])]),
      ("`a*b*`", [.code("a*b*")]),
      ("[a](b)", [.link([.text("a")], address: "b")]),
      ("[*a*](b)", [.link([.emphasis([.text("a")])], address: "b")]),
      ("![подпись](a.jpg) и", [.image([.text("подпись")], address: "a.jpg"), .text(" и")]),
      ("[a](https://example.org \"Title\")", [.link([.text("a")], address: "https://example.org")]),
      ("[a](b(c)d) e)", [.link([.text("a")], address: "b(c)d"), .text(" e)")]),
      ("[a](b 'c)d')", [.link([.text("a")], address: "b")]),
      ("[a]()", [.link([.text("a")], address: "")]),
      ("[a](<b c>)", [.link([.text("a")], address: "b c")]),
    ] as [(String, [Inline])])
  func `marks that pair are marks`(_ text: String, _ parts: [Inline]) {
    #expect(Inline.parse(text, .markdown) == parts)
  }

  @Test(
    arguments: [
      ("*a", "*a"), ("a*", "a*"), ("a * b * c", "a * b * c"), ("**a*", "**a*"), ("[a", "[a"),
      ("[a]", "[a]"), ("a](b)", "a](b)"), ("[a](b", "[a](b"), ("[a] (b)", "[a] (b)"),
      ("[a](b c)", "[a](b c)"),
      ("[a](b \"c)", "[a](b \"c)"), ("[a](<b)", "[a](<b)"),
      ("snake_case_word", "snake_case_word"), ("с_подчёркиванием_тут", "с_подчёркиванием_тут"),
      ("\\*a\\*", "*a*"), ("\\\\", "\\"), ("a\\", "a\\"), ("\\a", "\\a"), ("C:\\dir", "C:\\dir"),
      ("\\`a`", "`a`"), ("***", "***"), ("5 * 3 = 15", "5 * 3 = 15"), ("*\u{301}a*", "\u{301}a"),
      ("5 ` 3 *b*", "5 ` 3 b"),
    ])
  func `a reader reads what is left of the marks`(_ text: String, _ plain: String) {
    let parts = Inline.parse(text, .markdown)
    #expect(Array(parts.map(\.plain).joined().utf8) == Array(plain.utf8))
  }

  @Test func `marks in plain text are letters`() {
    #expect(Inline.parse("*a* [b](c)", .text) == [.text("*a* [b](c)")])
  }

  @Test(arguments: ["*", "**", "_", "`", "[", "![", "]", "](", "[](b)", "\\", "*a ", "_a_"])
  func `a hundred thousand marks take time in proportion and lose no letter`(_ mark: String) {
    for text in [
      String(repeating: mark, count: 20_000), String(repeating: mark, count: 20_000) + ")",
    ] {
      let parts = Inline.parse(text, .markdown)
      #expect(
        parts.map(\.plain).joined().utf8.count { $0 == 0x61 }
          == text.utf8.count { $0 == 0x61 })
    }
  }
}
