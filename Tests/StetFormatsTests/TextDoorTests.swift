import StetCore
import StetLanguage
import Testing

@testable import StetFormats

struct TextDoorTests {
  @Test(
    arguments: [
      ("a", "a", false),
      ("a\nb\n", "a\nb\n", false),
      ("a\r\nb\r\n", "a\nb\n", true),
      ("a\r\nb", "a\nb", true),
      ("a\rb", "a\nb", false),
      ("a\r\r\nb", "a\n\nb", true),
      ("a\nb\r\n", "a\nb\n", false),
      ("e\u{301}", "\u{E9}", false),
      ("и\u{306}", "\u{439}", false),
      ("\u{212A}", "K", false),
      ("С-400 «Триумф» — 5 %", "С-400 «Триумф» — 5 %", false),
      ("\u{1B}[31m", "\u{1B}[31m", false),
    ])
  func `a text comes in composed and with plain line ends`(
    _ given: String, _ text: String, _ usesCRLF: Bool
  ) throws {
    let door = try TextDoor(Array(given.utf8), name: "a.txt")
    #expect(Array(door.text.utf8) == Array(text.utf8))
    #expect(door.usesCRLF == usesCRLF)
    #expect(!door.hasByteOrderMark)
  }

  @Test func `a byte-order mark is taken off and remembered`() throws {
    let door = try TextDoor([0xEF, 0xBB, 0xBF, 0x61], name: "a.txt")
    #expect(door.text == "a")
    #expect(door.hasByteOrderMark)
  }

  @Test(
    arguments: [
      ([0xD0], "'a.txt', line 1, column 1: a byte that is not UTF-8"),
      (Array("Первая\nвто".utf8) + [0xFF], "'a.txt', line 2, column 4: a byte that is not UTF-8"),
      ([0xCF, 0xF0, 0xE8], "'a.txt', line 1, column 1: a byte that is not UTF-8"),
      ([0x61, 0x00], "'a.txt' is no text: it holds a NUL byte"),
      ([0xFF, 0xFE, 0x61, 0x00], "'a.txt' is in UTF-16"),
      ([0xFE, 0xFF, 0x00, 0x61], "'a.txt' is in UTF-16"),
      ([], "'a.txt' is empty"),
      (Array(" \n\t\r\n".utf8), "'a.txt' is empty"),
      ([0xEF, 0xBB, 0xBF], "'a.txt' is empty"),
      (
        Array("x".utf8) + Array(String(repeating: "\u{301}", count: 65).utf8),
        "'a.txt' has more than 64 combining marks in a row"
      ),
    ] as [([UInt8], String)])
  func `what is no text is refused in one line`(_ bytes: [UInt8], _ message: String) throws {
    let fault = try #require(throws: TextFault.self) { try TextDoor(bytes, name: "a.txt") }
    #expect(fault.message == message)
    #expect(fault.hint != nil)
    #expect(fault.outcome == .files)
  }

  @Test func `a file far longer than an article is refused unread`() throws {
    let bytes = [UInt8](repeating: 0x61, count: 50 << 20)
    let fault = try #require(throws: TextFault.self) { try TextDoor(bytes, name: "a.txt") }
    #expect(fault.message == "'a.txt' has 50 MB, and at most 8 are read")
    _ = try TextDoor(Array(repeating: 0x61, count: 10), name: "a.txt", limit: 10)
    #expect(throws: TextFault.self) {
      try TextDoor(Array(repeating: 0x61, count: 11), name: "a.txt", limit: 10)
    }
  }

  @Test func `sixty-four marks on a letter are read and a hundred thousand are refused at once`()
    throws
  {
    _ = try TextDoor(Array(("x" + String(repeating: "\u{301}", count: 64)).utf8), name: "a")
    let marks = Array(repeating: [0xCC, 0x81, 0xCC, 0xA3] as [UInt8], count: 50_000).flatMap { $0 }
    #expect(throws: TextFault.self) { try TextDoor([0x61] + marks, name: "a") }
  }

  @Test(
    arguments: [
      ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]),
      ("\na", ["", "a"]), ("a\r\nb", ["a\r", "b"]), ("a\n\u{301}b", ["a", "\u{301}b"]),
      ("a\u{2028}b\u{85}c", ["a\u{2028}b\u{85}c"]),
    ])
  func `lines end at line feeds and nowhere else`(_ text: String, _ lines: [String]) {
    #expect(Lines.split(text).map { Array($0.utf8) } == lines.map { Array($0.utf8) })
  }
}
