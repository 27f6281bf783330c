import StetCore
import Testing

struct IdentifierTests {
  @Test(
    arguments: [
      "a", "7", "s500-turkey", "su_57", "a-", "con-1", "console", "com", "com10", "lpt", "nul-1",
      String(repeating: "a", count: 64),
    ])
  func `a plain name is an identifier`(_ text: String) {
    #expect(Identifier(text)?.text == text)
  }

  @Test(
    arguments: [
      "", ".", "..", "../../x", "/etc/passwd", "a/b", "a\\b", "~", "a.json", ".hidden", "-rf",
      "--as", "_a", "a b", " a", "a\n", "a\0", "\0", "a\u{1B}[31m", "S500", "Con", "CON", "con",
      "prn", "aux", "nul", "com1", "com9", "lpt1", "с500", "s500-турция", "café", "cafe\u{301}",
      "a\u{301}", "ａ", "a:b", "a@1", "a%2e", "$(x)", "a;b", "a'b", "a\"b", "*",
      String(repeating: "a", count: 65), String(repeating: "a", count: 100_000),
    ])
  func `what could mean something else to a disk, a shell or a reader is none`(_ text: String) {
    #expect(Identifier(text) == nil)
  }

  @Test func `identifiers are ordered by their bytes`() throws {
    let sorted = ["0", "1a", "a", "a-b", "a0", "a_b", "aa", "b"]
    let read = try sorted.map { try #require(Identifier($0)) }
    #expect(read.shuffled().sorted().map(\.text) == sorted)
  }
}
