import StetCore
import Testing

struct JSONWriterTests {
  @Test func `the canonical bytes are sorted, indented by two and end in a newline`() {
    let value: JSON = [
      "b": [1, "two", .null, true, [], [:]], "a": ["z": .decimal("1.50"), "Z": ""],
      "ё": "после", "é": "before",
    ]
    #expect(
      text(JSONWriter.bytes(of: value)) == """
        {
          "a": {
            "Z": "",
            "z": 1.50
          },
          "b": [
            1,
            "two",
            null,
            true,
            [],
            {}
          ],
          "é": "before",
          "ё": "после"
        }

        """)
  }

  @Test func `a line has no spaces and ends in a newline`() {
    #expect(
      text(JSONWriter.line(of: ["b": [1, "a b"], "a": .null])) == "{\"a\":null,\"b\":[1,\"a b\"]}\n"
    )
  }

  @Test(
    arguments: [
      ("\"\\/", #""\"\\/""#),
      ("\n\t", #""\n\t""#),
      ("\r\u{8}\u{C}\u{0}", #""\u000d\u0008\u000c\u0000""#),
      ("\u{1B}[31m", #""\u001b[31m""#),
      ("\u{7F}\u{9B}31m", #""\u007f\u009b31m""#),
      ("a\u{202E}b\u{2066}c\u{200F}", #""a\u202eb\u2066c\u200f""#),
      ("\u{FEFF}x\u{2028}", #""\ufeffx\u2028""#),
      ("é «С-500» 🚀 👩‍👩‍👧", "\"é «С-500» 🚀 👩‍👩‍👧\""),
      ("a\u{301}\"\u{301}", "\"a\u{301}\\\"\u{301}\""),
    ])
  func `what a terminal would obey is escaped and everything else stands`(
    _ string: String, _ spelled: String
  ) {
    #expect(Array(JSONWriter.bytes(of: .string(string)).dropLast()) == Array(spelled.utf8))
  }

  @Test func `every letter is spelled out that is unseen, and no other`() {
    for value in UInt32(0x20)..<0x1_1000 {
      guard let scalar = Unicode.Scalar(value), !["\"", "\\"].contains(scalar) else { continue }
      var text = "x"
      text.unicodeScalars.append(scalar)
      text.unicodeScalars.append("y")
      let written = Array(JSONWriter.line(of: .string(text)))
      let isPlain = written == Array("\"\(text)\"\n".utf8)
      guard isPlain == scalar.isUnseen else { continue }
      #expect(isPlain != scalar.isUnseen, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `a value in any order gives the same bytes`() {
    let keys = (0..<60).map { "key\($0)" }
    let expected = JSONWriter.bytes(
      of: .object(Dictionary(uniqueKeysWithValues: keys.map { ($0, JSON.string($0)) })))
    var chance = SeededText(seed: 7)
    for _ in 0..<20 {
      var members: [String: JSON] = [:]
      for key in keys.shuffled(using: &chance) { members[key] = .string(key) }
      #expect(JSONWriter.bytes(of: .object(members)) == expected)
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `what is written is read back, and written again the same`(_ seed: UInt64) throws {
    var chance = SeededText(seed: seed)
    let value = Self.value(depth: 4, &chance)
    for bytes in [JSONWriter.bytes(of: value), JSONWriter.line(of: value)] {
      let back = try JSONReader.read(bytes) { (reader) throws(JSONFault) in try reader.value() }
      #expect(back == value)
      #expect(JSONWriter.bytes(of: back) == JSONWriter.bytes(of: value))
    }
  }

  private static func value(depth: Int, _ chance: inout SeededText) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &chance) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &chance))
    case 2: return .integer(Int.random(in: .min ... .max, using: &chance))
    case 3: return .decimal("\(Int.random(in: 0...9, using: &chance)).5e-\(depth)00")
    case 4, 5: return .string(string(&chance))
    case 6:
      return .array(
        (0..<Int.random(in: 0...4, using: &chance)).map { _ in
          value(depth: depth - 1, &chance)
        })
    default:
      var members: [String: JSON] = [:]
      for number in 0..<Int.random(in: 0...40, using: &chance) {
        members["\(number)" + string(&chance)] = value(depth: depth > 2 ? 0 : depth - 1, &chance)
      }
      return .object(members)
    }
  }

  private static func string(_ chance: inout SeededText) -> String {
    var text = chance.text(ofPieces: 3).joined()
    text.unicodeScalars.append(
      Unicode.Scalar(UInt32.random(in: 0..<0xD800, using: &chance)) ?? "?")
    return text
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
