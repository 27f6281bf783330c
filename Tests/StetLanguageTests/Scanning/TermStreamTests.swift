import Testing

@testable import StetLanguage

@Suite struct TermStreamTests {
  private func occurrences(
    _ terms: [String], _ text: String, pieces: Int, language: String = "ru"
  ) throws -> [TermOccurrence] {
    let entries = terms.map { TermAutomaton.Entry(spec: TermSpec(text: $0)) }
    var stream = TermStream(try TermAutomaton(language: language, entries: entries))
    var found: [TermOccurrence] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      let piece = Array(bytes[start..<min(start + pieces, bytes.count)])
      piece.withUnsafeBufferPointer { stream.feed($0) { found.append($0) } }
    }
    stream.finish { found.append($0) }
    return found
  }

  @Test(arguments: [1, 2, 3, 7, 1000])
  func `an occurrence says its line and scalar`(_ pieces: Int) throws {
    let text = "Вот Ту-160.\n\n«Ту-160», ЗРК\nС-400."
    let found = try occurrences(["Ту-160", "ЗРК С-400"], text, pieces: pieces)
    #expect(found.map(\.position.line) == [1, 3, 3])
    #expect(found.map(\.position.scalar) == [4, 1, 10])
    #expect(found.map(\.text) == ["Ту-160", "Ту-160", "ЗРК\nС-400"])
    #expect(found.map(\.match.start) == found.map { text.offset(of: $0) })
  }

  @Test func `a word without end is skipped and what follows is found`() throws {
    let giant = String(repeating: "ракета", count: 33_000)
    let found = try occurrences(["ракета"], "ракета \(giant) ракета", pieces: 4096)
    #expect(found.map(\.position.scalar) == [0, 198_008])
  }

  @Test func `marks without end stay part of their word`() throws {
    let marks = String(repeating: "\u{301}", count: 150_000)
    let found = try occurrences(["ракета"], "ракета\(marks)ъ ракета", pieces: 4096)
    #expect(found.map(\.position.scalar) == [150_008])
  }
}

extension String {
  /// The UTF-8 offset of an occurrence's line and scalar, counted the plain way.
  func offset(of occurrence: TermOccurrence) -> Int {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    let before = lines.prefix(occurrence.position.line - 1).map { $0.utf8.count + 1 }.reduce(0, +)
    let line = lines[occurrence.position.line - 1].unicodeScalars
    return before
      + String(String.UnicodeScalarView(line.prefix(occurrence.position.scalar))).utf8.count
  }
}
