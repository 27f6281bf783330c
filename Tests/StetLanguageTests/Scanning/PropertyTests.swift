import Testing

@testable import StetLanguage

@Suite struct PropertyTests {
  private static func automaton(_ terms: [String]) throws -> TermAutomaton {
    let entries = terms.map { TermAutomaton.Entry(spec: TermSpec(text: $0, isInvariant: true)) }
    return try TermAutomaton(language: "ru", entries: entries)
  }

  private static func text(_ random: inout SeededRandom, length: Int) -> String {
    let pieces = ["а", "б", "а", "б", "Б", "в", "-", " ", " ", " ", ", ", "\n", "  "]
    return (0..<length).map { _ in random.pick(pieces) }.joined()
  }

  private static func terms(_ random: inout SeededRandom) -> [String] {
    let words = ["а", "б", "аб", "ба", "в", "а-б", "бв"]
    return (0..<(1 + random.below(6))).map { _ in
      (0..<(1 + random.below(4))).map { _ in random.pick(words) }.joined(separator: " ")
    }
  }

  @Test func `the automaton finds what the plain matcher finds`() throws {
    var random = SeededRandom(seed: 3)
    for round in 0..<400 {
      let terms = Self.terms(&random)
      let text = Self.text(&random, length: 40)
      let found = try Self.automaton(terms).matches(in: text)
        .map { [Int($0.entry), $0.start, $0.end] }
      #expect(found == PlainMatcher(terms: terms).matches(in: text), "\(round): \(terms) '\(text)'")
    }
  }

  @Test func `a stream knows an address however it is cut`() throws {
    let automaton = try Self.automaton(["ракета"])
    let text = "Вот https://x.org/ракета/ракета-ракета, ракета www.ракета.рф а@ракета ракета"
    for size in 1...60 {
      var stream = TermStream(automaton)
      var found: [TermMatch] = []
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: size) {
        let piece = Array(bytes[start..<min(start + size, bytes.count)])
        piece.withUnsafeBufferPointer { stream.feed($0) { found.append($0.match) } }
      }
      stream.finish { found.append($0.match) }
      #expect(found == automaton.matches(in: text))
      #expect(found.count == 2)
    }
  }

  @Test func `a stream finds what a scan finds, however it is cut`() throws {
    var random = SeededRandom(seed: 5)
    for round in 0..<200 {
      let automaton = try Self.automaton(Self.terms(&random))
      let text = Self.text(&random, length: 200)
      var stream = TermStream(automaton)
      var found: [TermMatch] = []
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        let piece = Array(rest.prefix(1 + random.below(60)))
        rest = rest.dropFirst(piece.count)
        piece.withUnsafeBufferPointer { stream.feed($0) { found.append($0.match) } }
      }
      stream.finish { found.append($0.match) }
      #expect(found == automaton.matches(in: text), "\(round): '\(text)'")
    }
  }
}
