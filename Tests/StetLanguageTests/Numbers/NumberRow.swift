import Testing

@testable import StetLanguage

/// A sentence and its translation, with their languages.
struct NumberRow: CustomTestStringConvertible, Sendable {
  let source: String
  let target: String
  let from: String
  let to: String

  init(_ source: String, _ target: String, _ from: String = "ru", _ to: String = "en-GB") {
    (self.source, self.target, self.from, self.to) = (source, target, from, to)
  }

  private var found: NumberMismatches {
    Numbers.mismatches(source: source, sourceLanguage: from, target: target, targetLanguage: to)
  }

  /// The texts of the mentions that only the source has.
  var missing: [String] { found.missing.map { slice(source, $0.range) } }

  /// The texts of the mentions that only the target has.
  var extra: [String] { found.extra.map { slice(target, $0.range) } }

  var testDescription: String { "\(source) | \(target)" }
}

/// The text of a range of UTF-8 bytes.
func slice(_ text: String, _ range: Range<Int>) -> String {
  String(decoding: Array(text.utf8)[range], as: UTF8.self)
}
