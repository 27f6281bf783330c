/// Whether two words look like forms of one: by their endings, without a dictionary.
///
/// A guess for marking changes as small, on the careful side: numbers never agree, and what differs must
/// be an ending that English, Turkish, Russian, Ukrainian or Bulgarian inflects with.
enum WordForms {
  private static let latinEndings: Set<String> = [
    "", "s", "es", "ed", "d", "ing", "'s", "’s", "'", "’",
  ]
  /// Endings that go together only with each other: `make` and `making`, `army` and `armies`.
  private static let latinPairs: Set<Set<String>> = [
    ["e", "ing"], ["y", "ies"], ["y", "ied"], ["ies", "ied"],
  ]
  private static let cyrillicEndingLetters = Set("аеёиіїєоуыэюяйьъмхвтшщлс".unicodeScalars)
  /// Suffixes of Turkish nouns, after an apostrophe or not.
  private static let turkishEndings: Set<String> = [
    "", "ı", "i", "u", "ü", "a", "e", "yı", "yi", "yu", "yü", "ya", "ye", "nın", "nin", "nun",
    "nün",
    "ın", "in", "un", "ün", "da", "de", "ta", "te", "dan", "den", "tan", "ten", "la", "le", "yla",
    "yle", "lar", "ler", "ları", "leri", "ların", "lerin", "lara", "lere", "larda", "lerde",
    "lardan",
    "lerden",
  ]

  /// - Parameters: two words that differ, as UTF-8.
  static func areForms(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    guard mayAgree(one, other), one.count <= 64, other.count <= 64 else { return false }
    let (left, right) = (
      String(decoding: one, as: UTF8.self), String(decoding: other, as: UTF8.self)
    )
    if left == right { return true }
    return areForms(folded(left), folded(right))
  }

  /// Small letters; `ё`, which many texts write as `е`, like that.
  private static func folded(_ word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.map { $0 == "ё" ? "е" : $0 }
  }

  /// A quick no for words that begin with different ASCII letters.
  private static func mayAgree(
    _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for index in 0..<min(2, one.count, other.count) {
      if one[index] >= 0x80 || other[index] >= 0x80 { return true }
      if one[index] | 0x20 != other[index] | 0x20 { return one.count <= 2 && other.count <= 2 }
    }
    return true
  }

  private static func areForms(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    if one == other { return true }
    let stem = zip(one, other).prefix { $0 == $1 }.count
    guard stem >= 3, !one.contains(where: \.isDigit), !other.contains(where: \.isDigit) else {
      return false
    }
    return areEndings(Array(one[stem...]), Array(other[stem...]), stem: one[..<stem])
  }

  private static func areEndings(
    _ one: [Unicode.Scalar], _ other: [Unicode.Scalar], stem: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard max(one.count, other.count) <= min(6, stem.count) else { return false }
    let isCyrillic = stem.last.map { (0x400...0x52F).contains($0.value) } ?? false
    if isCyrillic {
      return max(one.count, other.count) <= 3
        && (one + other).allSatisfy(cyrillicEndingLetters.contains)
    }
    let (one, other) = (text(one), text(other))
    if latinEndings.contains(one), latinEndings.contains(other) { return true }
    if latinPairs.contains([one, other]) { return true }
    let isNamed = stem.contains { $0 == "'" || $0 == "’" }
    guard isNamed || stem.count >= 5 else { return false }
    return turkishEndings.contains(one) && turkishEndings.contains(other)
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { properties.numericType != nil }
}
