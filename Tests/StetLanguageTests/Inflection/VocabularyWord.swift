import Testing

/// A word of a development vocabulary with every form it should have.
struct VocabularyWord: Sendable, CustomTestStringConvertible {
  let headword: String
  /// With `ё` as `е`, as the forms are compared.
  let forms: Set<String>

  var testDescription: String { headword }

  /// Reads lines of `endings : words` or `endings : word | forms`.
  ///
  /// A word is `headword/stem`, or the headword alone when it is the stem; `_` is no ending; the forms
  /// after the bar belong to the one word before it.
  static func read(_ texts: String...) -> [VocabularyWord] {
    texts.flatMap { $0.split(separator: "\n") }.flatMap { line -> [VocabularyWord] in
      let sides = line.split(separator: ":", omittingEmptySubsequences: false).map {
        $0.split(separator: " ")
      }
      guard sides.count == 2 else { return [] }
      let (endings, words) = (sides[0], sides[1])
      let bar = words.firstIndex { $0 == "|" } ?? words.endIndex
      return words[..<bar].map { word in
        let parts = word.split(separator: "/")
        let stem = String(parts[parts.count - 1])
        let regular = endings.map { $0 == "_" ? stem : stem + String($0) }
        let all = [String(parts[0])] + regular + words[bar...].dropFirst().map(String.init)
        return VocabularyWord(headword: String(parts[0]), forms: Set(all.map(folded)))
      }
    }
  }

  static func folded(_ text: String) -> String {
    String(text.map { $0 == "ё" ? "е" : $0 == "Ё" ? "Е" : $0 })
  }
}
