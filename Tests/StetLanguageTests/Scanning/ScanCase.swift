import Testing

@testable import StetLanguage

/// Terms, a text, and what should be found in it.
struct ScanCase: Sendable, CustomTestStringConvertible {
  var language = "ru"
  var terms: [String]
  var text: String
  var found: [String]

  init(_ language: String, _ terms: [String], _ text: String, _ found: [String]) {
    self.language = language
    self.terms = terms
    self.text = text
    self.found = found
  }

  var testDescription: String { "\(terms) in '\(text)'" }

  /// The matched pieces of the text, left to right.
  func pieces() throws -> [String] {
    let entries = terms.map { TermAutomaton.Entry(spec: TermSpec(text: $0, isInvariant: true)) }
    let automaton = try TermAutomaton(language: language, entries: entries)
    return automaton.matches(in: text).map { text.slice($0.start, $0.end) }
  }
}

extension String {
  /// The text between two UTF-8 offsets.
  func slice(_ start: Int, _ end: Int) -> String {
    let bytes = Array(utf8)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
