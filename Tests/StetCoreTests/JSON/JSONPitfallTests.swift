import StetCore
import Testing

/// The places where JSON parsers are known to differ, each with stet's answer.
struct JSONPitfallTests {
  @Test(arguments: [
    "[]", "{}", "0", "-1", "\"\"", "null", "true", "false", " [] ", "\t\n\r[]\r\n\t", "[[]]",
    "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]", "[null,1,\"1\",{}]", "[1,2]", "[ 1 , 2 ]", "[\"\"]",
    "{\"\":0}", "{\"a\":[]}", "{\"a\":{\"a\":{\"a\":1}}}", "{\"a\":1,\"A\":2}", "{\"a\\u0000\":1}",
    "{\"a\":1,\"aa\":2,\"aaa\":3}", "[123]", "[1e1]", "[1E1]", "[1e+1]", "[1e-1]", "[0e1]",
    "[0e+1]",
    "[-0]", "[-0.0]", "[0.1]", "[123.456e78]", "[20e1]", "[1.5E+2]", "[-123]", "[1.000]",
    "[0.0000000000000000000000000000000000000000000000000001]", "[\"\\u0060\\u012a\\u12AB\"]",
    "[\"\\ud801\\udc37\"]", "[\"\\uD83d\\uDE39\\ud83D\\uDc8D\"]",
    "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
    "[\"\\\\u0000\"]", "[\"\\\"\"]", "[\"a/*b*/c\"]", "[\"\\\\a\"]", "[\"\\u0012\"]",
    "[\"\\uFFFF\"]",
    "[\"asd \"]", "[\"\u{10FFFF}\"]", "[\"\u{FFFF}\"]", "[\"\\u0000\"]", "[\"\u{2C}\"]", "[\"π\"]",
    "[\"\u{1BFFF}\"]", "[\"\\u0020\"]", "[\"\u{2028}\u{2029}\"]", "[\"\\u0821\"]", "[\"\\u005C\"]",
    "[\"\\u0022\"]", "[\"\\uDBFF\\uDFFF\"]", "[\"\\u200B\\u2064\\uFDD0\\uFFFE\"]", "[\"€𝄞\"]",
    "[\"a\u{7F}a\"]", "[\"\u{85}\u{A0}\"]", "[\"\u{FEFF}\"]", "\"\\u0061\\u30af\\u30EA\\u30b9\"",
  ])
  func `what every parser must take is taken`(_ text: String) {
    #expect(takes(text), "\(text.debugDescription)")
  }

  @Test(arguments: [
    "", " ", "[", "]", "{", "}", "[1 true]", "[a]", "[\"\": 1]", "[\"\"],", "[,1]", "[1,,2]",
    "[\"x\",,]",
    "[\"x\"]]", "[\"\",]", "[\"x\"", "[x", "[3[4]]", "[1:2]", "[,]", "[-]", "[   , \"\"]",
    "[\"a\",\n4\n,1,",
    "[1,]", "[\"\u{B}a\"\\f]", "[*]", "[1", "[1,\n1\n,1", "[{}", "[fals]", "[nul]", "[tru]",
    "[++1234]",
    "[+1]", "[+Inf]", "[-01]", "[-1.0.]", "[-2.]", "[-NaN]", "[.-1]", "[.2e-3]", "[0.1.2]",
    "[0.3e+]",
    "[0.3e]", "[0.e1]", "[0E+]", "[0E]", "[0e+]", "[0e]", "[1.0e+]", "[1.0e-]", "[1.0e]",
    "[1 000.0]",
    "[1eE2]", "[2.e+3]", "[2.e-3]", "[2.e3]", "[9.e+]", "[Inf]", "[NaN]", "[1+2]", "[0x1]",
    "[0x42]",
    "[Infinity]", "[0e+-1]", "[-123.123foo]", "[123", "[-Infinity]", "[-foo]", "[- 1]", "[-012]",
    "[-.123]", "[-1x]", "[1ea]", "[1.]", "[.123]", "[1.2a-3]", "[1.8011670033376514H-308]", "[012]",
    "[\u{FF11}]", "[\"x\", truth]", "{[: \"x\"}\n", "{\"x\", null}", "{\"x\"::\"b\"}", "{🇨🇭}",
    "{\"a\":\"a\" 123}", "{key: 'value'}", "{\"a\" b}", "{:\"b\"}", "{\"a\" \"b\"}", "{\"a\":",
    "{\"a\"",
    "{1:1}", "{9999E9999:1}", "{null:null,null:null}", "{\"id\":0,,,,,}", "{'a':0}", "{\"id\":0,}",
    "{\"a\":\"b\"}/**/", "{\"a\":\"b\"}/**//", "{\"a\":\"b\"}//", "{\"a\":\"b\"}/",
    "{\"a\":\"b\",,\"c\":\"d\"}",
    "{a: \"b\"}", "{\"a\":\"a", "{ \"foo\" : \"bar\", \"a\" }", "{\"a\":\"b\"}#", "[\"\\u\"]",
    "[\"\\uD8\"]",
    "[\"\\u00A\"]", "[\"\\\"]", "[\"\\x00\"]", "[\"\\\\\\\"]", "[\"\\\u{9}\"]", "[\"\\🌀\"]",
    "[\"\\a\"]",
    "[\"\\uqqqq\"]", "[\\u0020\"asd\"]", "[\\n]", "\"", "['single quote']", "abc", "[\"\\",
    "[\"a\u{0}a\"]",
    "[\"new\nline\"]", "[\"\t\"]", "\"\\UA66D\"", "\"\"x", "[\u{2060}]", "<.>", "[<null>]", "[1]x",
    "[1]]",
    "[\"asd]", "aå", "[True]", "1]", "{\"x\": true,", "[][]", "{}}", "{\"\":",
    "{\"a\": /*comment*/\"b\"}",
    "{\"a\": true} \"x\"", "['", "[\"a", "[{", "[\"\\{[\"\\{[\"\\{", "{\"a", "{'a'", "{]", "{,",
    "{[", "*",
    "{\"a\":\"b\"}#{}", "[\\u000A\"\"]", "[1\u{C}]", "\u{C}[]", "[\u{A0}]", "\u{3000}[]",
    "123\u{0}", "\\u0000",
    "[1],[2]", "\"a\",", "//\n1", "1 //", "#\n1", "(1)", "undefined", "{\"a\":1;\"b\":2}", "[1;2]",
    "{\"a\"=1}",
  ])
  func `what every parser must refuse is refused`(_ text: String) {
    #expect(!takes(text), "\(text.debugDescription)")
  }

  /// RFC 8259 leaves these to the parser. stet refuses what two readers could take for two things.
  @Test(
    arguments: [
      ("[123.456e-789]", true), ("[0.4e00669999999999999999999999999999]", true),
      ("[-1e+9999]", true),
      ("[1.5e+9999]", true), ("[-123123e100000]", true), ("[123123123123123123123123123123]", true),
      ("[-237462374673276894279832749832423479823246327846]", true),
      ("{\"\\uDFAA\":0}", false), ("[\"\\uDADA\"]", false), ("[\"\\uD888\\u1234\"]", false),
      ("[\"\\uD800\\n\"]", false), ("[\"\\ud800abc\"]", false), ("[\"\\uDd1e\\uD834\"]", false),
      ("[\"\\uD800\\uD800\\n\"]", false), ("[\"\\ud800\"]", false), ("[\"\\uDFAA\"]", false),
      ("{\"a\":\"b\",\"a\":\"c\"}", false), ("{\"a\":\"b\",\"a\":\"b\"}", false),
      ("{\"a\":1,\"\\u0061\":2}", false), ("\u{FEFF}{}", false), ("\u{FEFF}", false),
      (String(repeating: "[", count: 500) + String(repeating: "]", count: 500), false),
      (String(repeating: "[", count: 128) + String(repeating: "]", count: 128), true),
    ])
  func `what parsers may do as they like has an answer`(_ text: String, _ isTaken: Bool) {
    #expect(takes(text) == isTaken, "\(text.prefix(60).debugDescription)")
  }

  @Test(
    arguments: [
      [0x5B, 0x22, 0xFF, 0x22, 0x5D], [0x5B, 0x22, 0xE5, 0x22, 0x5D],
      [0x5B, 0x22, 0xC0, 0xAF, 0x22, 0x5D],
      [0x5B, 0x22, 0xFC, 0x83, 0xBF, 0xBF, 0xBF, 0xBF, 0x22, 0x5D],
      [0x5B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x5D],
      [0x5B, 0x22, 0xF4, 0xBF, 0xBF, 0xBF, 0x22, 0x5D], [0x5B, 0x22, 0x81, 0x22, 0x5D], [0xE5],
      [0x5B, 0xFF, 0x5D], [0x5B, 0x31, 0xE5, 0x5D], [0x5B, 0x31, 0x65, 0x31, 0xE5, 0x5D],
      [0xEF, 0xBB],
      [0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00], [0xFE, 0xFF, 0x00, 0x5B, 0x00, 0x5D],
      [0x00, 0x5B, 0x00, 0x5D],
      [0xEF, 0xBB, 0xBF, 0x7B, 0x7D], [0x7B, 0x22, 0xB9, 0x22, 0x3A, 0x30, 0x7D], [0x00],
      [0x5B, 0x00, 0x5D],
    ] as [[UInt8]])
  func `bytes that are no UTF-8 text are refused`(_ bytes: [UInt8]) {
    #expect(throws: JSONFault.self) { try read(bytes) }
  }

  @Test func `openings without end are refused at any length`() {
    for piece in ["[", "{\"\":", "[{\"\":", "[\"a\", ", "[{\"a\":[", "\"\\u"] {
      #expect(!takes(String(repeating: piece, count: 100_000)), "\(piece)")
    }
  }

  private func takes(_ text: String) -> Bool {
    (try? read(Array(text.utf8))) != nil
  }

  private func read(_ bytes: [UInt8]) throws(JSONFault) -> JSON {
    try JSONReader.read(bytes) { (reader) throws(JSONFault) in try reader.value() }
  }
}
