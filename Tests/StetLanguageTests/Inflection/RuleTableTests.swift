import Testing

@testable import StetLanguage

struct RuleTableTests {
  private let table = RuleTable(
    prefixes: "раз при",
    """
    a | -ок
    b g:2ка p:1ы/1а | -ток
    c | исток
    d g:буду | +быть
    e g:люди | человек
    """)

  private func flag(_ word: String) -> Unicode.Scalar? {
    let bytes = ContiguousArray(word.utf8)
    guard let rule = table.longest(bytes, 0..<bytes.count) else { return nil }
    return "abcde".unicodeScalars.first { rule.has($0) }
  }

  @Test(arguments: [
    ("кусок", "a"), ("листок", "b"), ("исток", "c"), ("водоисток", "b"), ("быть", "d"),
    ("прибыть", "d"), ("забыть", nil), ("человек", "e"), ("сверхчеловек", nil), ("ток", "b"),
    ("к", nil), ("", nil),
  ])
  func `the longest key wins, a whole word over an ending`(_ word: String, _ expected: String?) {
    #expect(flag(word).map(String.init) == expected)
  }

  @Test func `an edit cuts letters and adds others`() throws {
    let bytes = ContiguousArray("листок".utf8)
    let rule = try #require(table.longest(bytes, 0..<bytes.count))
    let edits = table.edits(of: rule).map { [$0.cut, $0.tail.count] }
    #expect(edits == [[4, 4], [2, 2], [2, 2]])
  }

  @Test func `a full value keeps the letters that it shares with the key`() throws {
    let bytes = ContiguousArray("прибыть".utf8)
    let found = try #require(table.match(bytes, 0..<bytes.count))
    #expect(found.prefix == 0..<6)
    let edit = try #require(table.edit("g", of: found.rule))
    #expect(edit.cut == 6)
    #expect(edit.tail == "уду")
  }
}
