import Testing

@testable import StetLanguage

/// Texts and glossaries made to hurt. What counts here is that an answer comes, and soon.
@Suite struct HostileScanTests {
  private func automaton(_ terms: [String], language: String = "ru") throws -> TermAutomaton {
    let entries = terms.map { TermAutomaton.Entry(spec: TermSpec(text: $0, isInvariant: true)) }
    return try TermAutomaton(language: language, entries: entries)
  }

  @Test func `a word without end matches nothing`() throws {
    let text = String(repeating: "танк", count: 100_000)
    #expect(try automaton(["танк"]).matches(in: text) == [])
  }

  @Test func `marks without end don't slow a word`() throws {
    let text = "танк" + String(repeating: "\u{301}", count: 200_000) + " танк"
    #expect(try automaton(["танк"]).matches(in: text).count == 2)
  }

  @Test func `hyphens and soft hyphens without end don't slow a word`() throws {
    for joint in ["-", "\u{AD}", "\u{200B}", "'", "–"] {
      let text = "танк" + String(repeating: joint, count: 50_000) + "300"
      let pairs = String(repeating: "а\(joint)", count: 50_000)
      #expect(try automaton(["танк"], language: "en").matches(in: text).count <= 1)
      #expect(try automaton(["танк"]).matches(in: pairs) == [])
    }
  }

  @Test func `NULs and lone bytes part words`() throws {
    #expect(try automaton(["танк"]).matches(in: "\0танк\0\0танк\0").count == 2)
    #expect(try automaton(["танк т"]).matches(in: "танк\0т") == [])
    var found = 0
    let bytes: [UInt8] = [0x80, 0xD0, 0x20, 0xC0, 0xFF, 0xF0, 0x9F] + Array("танк".utf8) + [0xD1]
    let scanner = try automaton(["танк"])
    for end in 0...bytes.count {
      Array(bytes[..<end]).withUnsafeBufferPointer { scanner.scan($0) { _ in found += 1 } }
    }
    #expect(found > 0)
  }

  @Test func `a term of five hundred words is found`() throws {
    let words = (0..<500).map { "слово\($0)" }
    let term = words.joined(separator: " ")
    let automaton = try automaton([term, "слово1 слово2"])
    #expect(automaton.matches(in: "До \(term) после").map(\.entry) == [0])
    #expect(automaton.matches(in: words.dropLast().joined(separator: " ")).map(\.entry) == [1])
  }

  @Test func `equal terms are all reported, in order`() throws {
    let automaton = try automaton(Array(repeating: "танк", count: 20_000))
    let matches = automaton.matches(in: "Вот танк.")
    #expect(matches.map(\.entry) == Array(0..<20_000))
    #expect(Set(matches.map(\.start)) == [7])
  }

  @Test func `equal terms in capitals don't slow small letters`() throws {
    let automaton = try automaton(Array(repeating: "НАТО", count: 20_000))
    #expect(automaton.matches(in: String(repeating: "нато ", count: 20_000)) == [])
  }

  @Test(arguments: ["", " ", "—", "«»", "...", "\u{301}", "\u{AD}", "\0"])
  func `a term without a letter is refused by name`(_ text: String) {
    #expect(throws: UnmatchableTerm(entry: 1, text: text)) {
      try automaton(["танк", text])
    }
    let declared = TermSpec(text: "танк", forms: ["танки", text])
    #expect(throws: UnmatchableTerm(entry: 0, text: text)) {
      try TermAutomaton(language: "ru", entries: [TermAutomaton.Entry(spec: declared)])
    }
  }

  @Test func `space between words may be long, but not without end`() throws {
    let automaton = try automaton(["а б"])
    let spaces = { String(repeating: " ", count: $0) }
    #expect(automaton.matches(in: "а\(spaces(900))б").count == 1)
    #expect(automaton.matches(in: "а\(spaces(100_000))б") == [])
    #expect(automaton.matches(in: String(repeating: "а\(spaces(1000))", count: 300)) == [])
  }
}
