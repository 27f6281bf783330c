import StetLanguage

/// The sentence of a passage that something stands in, beside its translation.
package struct SentencePair: Hashable, Sendable {
  package let source: String
  package let target: String

  /// - Parameters:
  ///   - source: where it stands in the source, in UTF-8 bytes; nil for nowhere.
  ///   - target: where it stands in the target.
  package init(
    _ passage: Passage, _ languages: LanguagePair, source: Range<Int>?, target: Range<Int>?
  ) {
    let left = Sentences.split(passage.source, language: languages.from.text)
    let right = Sentences.split(passage.target, language: languages.to.text)
    let inSource = source.flatMap { Self.index(of: $0, in: left) }
    let inTarget = target.flatMap { Self.index(of: $0, in: right) }
    // As many sentences on both sides nearly always answer each other in order.
    let isEven = left.count == right.count
    self.source = Self.text(passage.source, left, inSource ?? (isEven ? inTarget : nil))
    self.target = Self.text(passage.target, right, inTarget ?? (isEven ? inSource : nil))
  }

  private static func index(of range: Range<Int>, in sentences: [Range<Int>]) -> Int? {
    sentences.firstIndex { $0.contains(range.lowerBound) }
  }

  private static func text(_ text: String, _ sentences: [Range<Int>], _ index: Int?) -> String {
    guard let index else { return text }
    return String(decoding: Array(text.utf8)[sentences[index]], as: UTF8.self)
  }
}

extension Concept {
  /// The sentence of a passage that has the concept, with its translation; the whole passage where
  /// none of its terms is found.
  package func example(from passage: Passage, _ languages: LanguagePair) -> Example {
    var concept = self
    concept.status = .approved
    // A term that can never match is found nowhere.
    let index = try? TermIndex(Glossary(name: "", concepts: [concept]), languages: languages)
    let range = index?.inSource(passage.source).first?.range
    let pair = SentencePair(
      passage, languages, source: range, target: index?.rightInTarget(passage.target).first?.range)
    let texts = [languages.from: pair.source, languages.to: pair.target]
    return Example(texts: texts.filter { !$0.value.isEmpty })
  }
}
