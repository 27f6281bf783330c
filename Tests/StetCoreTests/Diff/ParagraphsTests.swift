import Testing

@testable import StetCore

struct ParagraphsTests {
  private static let long = String(repeating: "long ", count: 40)

  @Test(arguments: [
    ("", []),
    ("one", ["one"]),
    ("one\ntwo\n", ["one\n", "two\n"]),
    ("one\ntwo\n\nthree\n", ["one\ntwo\n\n", "three\n"]),
    ("one\n\n\ntwo", ["one\n\n\n", "two"]),
    ("\n\none\n\ntwo\n", ["\n\none\n\n", "two\n"]),
    ("one\r\n\r\ntwo\r\n", ["one\r\n\r\n", "two\r\n"]),
    ("one\rtwo\r", ["one\r", "two\r"]),
    ("one\n \t\ntwo", ["one\n \t\n", "two"]),
    ("\n\n", ["\n\n"]),
    ("a\n\n\(long)\n\(long)\nb\n", ["a\n\n", "\(long)\n", "\(long)\n", "b\n"]),
  ])
  func `a file falls into paragraphs with what follows them`(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    let ranges = bytes.withUnsafeBufferPointer { Paragraphs($0).ranges }
    #expect(ranges.map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
  }
}
