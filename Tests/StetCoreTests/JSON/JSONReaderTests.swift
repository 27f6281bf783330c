import StetCore
import Testing

struct JSONReaderTests {
  @Test(
    arguments: [
      ("null", .null),
      (" true\t", true),
      ("\r\nfalse\n", false),
      ("0", 0),
      ("-1", -1),
      ("9223372036854775807", .integer(.max)),
      ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .decimal("9223372036854775808")),
      ("-0", .decimal("-0")),
      ("1.0", .decimal("1.0")),
      ("1e400", .decimal("1e400")),
      ("1E-400", .decimal("1E-400")),
      ("0.10e+05", .decimal("0.10e+05")),
      (
        "1234567890123456789012345678901234567890",
        .decimal("1234567890123456789012345678901234567890")
      ),
      ("\"\"", ""),
      ("\"С-400\"", "С-400"),
      (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
      (#""\u0000\u001b\u00e9\u00E9""#, .string("\u{0}\u{1B}éé")),
      (#""\ud83d\ude80 \uDBFF\uDFFF""#, .string("🚀 \u{10FFFF}")),
      (#""\ufeff\uffff""#, .string("\u{FEFF}\u{FFFF}")),
      ("\"\u{7F}\u{85}\"", .string("\u{7F}\u{85}")),
      ("[]", []),
      ("[ [ ] , { } ]", [[], [:]]),
      ("[1,\"1\",null]", [1, "1", nil]),
      ("{\"b\" : 1 , \"a\" : {\"b\":2}}", ["b": 1, "a": ["b": 2]]),
      ("{\"\":0}", ["": 0]),
    ] as [(String, JSON)])
  func `a valid document is read`(_ text: String, _ value: JSON) throws {
    #expect(try read(Array(text.utf8)) == value)
  }

  @Test(
    arguments: [
      ("", 1, 1, "end before its time"),
      ("   \n ", 2, 2, "end before its time"),
      ("nul", 1, 1, "not a value"),
      ("nulL", 1, 1, "not a value"),
      ("True", 1, 1, "not a value"),
      ("NaN", 1, 1, "not a value"),
      ("Infinity", 1, 1, "not a value"),
      ("'a'", 1, 1, "not a value"),
      ("null null", 1, 6, "text after the end"),
      ("{} ]", 1, 4, "text after the end"),
      ("{}\n\0", 2, 1, "text after the end"),
      ("[1,]", 1, 4, "trailing comma"),
      ("[1,\n  ]", 2, 3, "trailing comma"),
      ("[,]", 1, 2, "not a value"),
      ("[1,,2]", 1, 4, "not a value"),
      ("[1 2]", 1, 4, "no ','"),
      ("[1}", 1, 3, "no ','"),
      ("[1", 1, 3, "end before its time"),
      ("[1,", 1, 4, "end before its time"),
      ("[", 1, 2, "end before its time"),
      ("{\"a\":1,}", 1, 8, "trailing comma"),
      ("{\"a\":1,\n\n}", 3, 1, "trailing comma"),
      ("{\"a\":1 \"b\":2}", 1, 8, "no ','"),
      ("{\"a\" 1}", 1, 6, "no ':'"),
      ("{\"a\"}", 1, 5, "no ':'"),
      ("{\"a\":}", 1, 6, "not a value"),
      ("{a:1}", 1, 2, "not a key"),
      ("{1:1}", 1, 2, "not a key"),
      ("{\"a\":1", 1, 7, "end before its time"),
      ("{\"a\"", 1, 5, "no ':'"),
      ("{\"a\":1,\n \"a\":2}", 2, 2, "the key 'a' a second time"),
      ("{\"b\":1,\"a\":1,\"b\":2}", 1, 14, "the key 'b' a second time"),
      ("{\"\\u0061\":1,\"a\":2}", 1, 13, "the key 'a' a second time"),
      ("{\"x\":{\"a\":1,\"a\":1}}", 1, 13, "the key 'a' a second time"),
      ("{\"a\":{\"b\":1},\"a\":1}", 1, 14, "the key 'a' a second time"),
      ("01", 1, 1, "leading zero"),
      ("-01", 1, 2, "leading zero"),
      ("-", 1, 2, "end before its time"),
      ("-a", 1, 2, "not a number"),
      ("+1", 1, 1, "not a value"),
      (".5", 1, 1, "not a value"),
      ("1.", 1, 3, "decimal point without digits"),
      ("1.e1", 1, 3, "decimal point without digits"),
      ("1e", 1, 3, "exponent without digits"),
      ("1e+", 1, 4, "exponent without digits"),
      ("0x10", 1, 2, "text after the end"),
      ("1_000", 1, 2, "text after the end"),
      ("\"abc", 1, 5, "string without its end"),
      ("\"abc\\", 1, 6, "unknown escape"),
      ("\"\\\"", 1, 4, "string without its end"),
      ("\"a\nb\"", 1, 3, "control character"),
      ("\"a\tb\"", 1, 3, "control character"),
      ("\"\\n\u{0}\"", 1, 4, "control character"),
      ("\"\\x41\"", 1, 3, "unknown escape"),
      ("\"\\u12\"", 1, 6, "four hex digits"),
      ("\"\\u12g4\"", 1, 6, "four hex digits"),
      ("\"\\u+123\"", 1, 4, "four hex digits"),
      ("\"\\u", 1, 4, "four hex digits"),
      ("\"ab\\ud800\"", 1, 4, "half a surrogate pair"),
      ("\"\\ud800\\n\"", 1, 2, "half a surrogate pair"),
      ("\"\\ud800\\u0041\"", 1, 2, "half a surrogate pair"),
      ("\"\\ud800\\ud800\"", 1, 2, "half a surrogate pair"),
      ("\"\\udc00\"", 1, 2, "half a surrogate pair"),
      ("// comment\n1", 1, 1, "not a value"),
      ("\u{FEFF}{}", 1, 1, "byte-order mark"),
      ("\u{A0}1", 1, 1, "not a value"),
      ("\u{2028}1", 1, 1, "not a value"),
      ("<<<<<<< HEAD\n{}", 1, 1, "Git conflict marker"),
      ("{\n<<<<<<< HEAD\n\"a\":1", 2, 1, "Git conflict marker"),
      ("{\"a\":1,\n=======\n\"a\":2}", 2, 1, "Git conflict marker"),
      ("{\"a\":1\n=======\n,\"a\":2}", 2, 1, "Git conflict marker"),
      ("{\"a\":\n<<<<<<< ours\n1}", 2, 1, "Git conflict marker"),
      ("[1\n>>>>>>> theirs\n]", 2, 1, "Git conflict marker"),
      ("{}\n>>>>>>> theirs\n", 2, 1, "Git conflict marker"),
      ("{\"я\":\"ж\", \"🚀\" 1}", 1, 15, "no ':'"),
    ])
  func `an invalid document is refused at its line and column`(
    _ text: String, _ line: Int, _ column: Int, _ what: String
  ) throws {
    let bytes = Array(text.utf8)
    let fault = try #require(throws: JSONFault.self) { try read(bytes) }
    #expect(fault.position(in: bytes) == (line, column), "\(fault.what)")
    #expect(fault.what.contains(what), "\(fault.what)")
  }

  @Test(
    arguments: [
      ([0x22, 0x80, 0x22], 1),  // a tail without its head
      ([0x22, 0xC0, 0xAF, 0x22], 1),  // "/" in two bytes
      ([0x22, 0xE0, 0x80, 0xAF, 0x22], 1),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),  // U+D800
      ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1),  // past U+10FFFF
      ([0x22, 0xF0, 0x82, 0x82, 0xAC, 0x22], 1),
      ([0x22, 0xFF, 0x22], 1),
      ([0x22, 0x41, 0xD0], 2),  // cut short
      ([0x22, 0xF0, 0x9F, 0x9A], 1),
      ([0xFF, 0xFE, 0x22, 0x00], 0),  // UTF-16
    ] as [([UInt8], Int)])
  func `bytes that are not UTF-8 are refused where they start`(
    _ bytes: [UInt8], _ offset: Int
  ) throws {
    let fault = try #require(throws: JSONFault.self) { try read(bytes) }
    #expect(fault.offset == offset)
    #expect(fault.what == "a byte that is not UTF-8")
  }

  @Test(arguments: ["[", "{\"a\":"])
  func `nesting is bounded`(_ opening: String) throws {
    func nested(_ depth: Int) -> [UInt8] {
      let close = opening == "[" ? "]" : "}"
      return Array(
        (String(repeating: opening, count: depth) + "0" + String(repeating: close, count: depth))
          .utf8)
    }
    _ = try read(nested(JSONReader.deepest))
    let fault = try #require(throws: JSONFault.self) { try read(nested(JSONReader.deepest + 1)) }
    #expect(fault.what == "nesting deeper than 128")
    #expect(throws: JSONFault.self) { try read(nested(200_000)) }
    #expect(throws: JSONFault.self) {
      try JSONReader.read(nested(200_000)) { (reader) throws(JSONFault) in try reader.skip() }
    }
  }

  @Test func `depth counts what is open, not what was`() throws {
    let text = "[" + Array(repeating: "[[]]", count: 300).joined(separator: ",") + "]"
    guard case .array(let elements) = try read(Array(text.utf8)) else {
      Issue.record("no array")
      return
    }
    #expect(elements.count == 300)
  }

  @Test func `many keys in any order are told apart, and one of them twice is noticed`() throws {
    let keys = (0..<300).map { "k\($0 * 7919 % 300)" }
    func object(_ keys: [String]) -> [UInt8] {
      Array(("{" + keys.map { "\"\($0)\":{\"x\":1,\"w\":2}" }.joined(separator: ",") + "}").utf8)
    }
    guard case .object(let members) = try read(object(keys)) else {
      Issue.record("no object")
      return
    }
    #expect(members.count == 300)
    for twice in [0, 12, 23, 24, 25, 26, 299] {
      let fault = try #require(throws: JSONFault.self) { try read(object(keys + [keys[twice]])) }
      #expect(fault.what == "the key '\(keys[twice])' a second time")
    }
  }

  @Test func `two spellings of one letter are one key`() throws {
    // A dictionary of Swift's would take the second for the first and lose it.
    #expect(throws: JSONFault.self) { try read(Array("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8)) }
  }

  @Test func `a key of endless combining marks costs no more than its length`() throws {
    let marks = String(repeating: "\u{301}\u{323}", count: 20_000)
    let bytes = Array("{\"b\":1,\"a\(marks)\":1,\"a\(marks)b\":1}".utf8)
    let fault = try #require(throws: JSONFault.self) { try read(bytes) }
    #expect(fault.what.contains("key"))
    #expect(fault.what.utf8.count < 200)
  }

  @Test func `what is skipped is read as strictly as what is wanted`() throws {
    for text in ["{\"a\":[1,]}", "{\"a\":\"\\ud800\"}", "{\"a\":{\"b\":1,\"b\":1}}", "{\"a\":01}"] {
      #expect(throws: JSONFault.self) {
        try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONFault) in try reader.skip() }
      }
    }
  }

  @Test(arguments: ["1.0", "1e2", "9223372036854775808", "-0.0", "\"1\"", "null", "true", "[]"])
  func `a whole number is asked for and nothing else taken`(_ text: String) {
    #expect(throws: JSONFault.self) {
      try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONFault) in
        try reader.integer()
      }
    }
  }

  @Test func `a megabyte of opened strings, escapes and digits takes linear time`() {
    for piece in ["\"", "\\u0041", "9", "[\"", "{\"a\":", "-", "e"] {
      let bytes = Array(repeating: Array(piece.utf8), count: 100_000).flatMap { $0 }
      _ = try? read(bytes)
      _ = try? read([0x22] + bytes)
    }
  }

  private func read(_ bytes: [UInt8]) throws(JSONFault) -> JSON {
    try JSONReader.read(bytes) { (reader) throws(JSONFault) in try reader.value() }
  }
}
