/// How long a translation is beside its source.
package enum LengthRatio {
  package struct Outlier: Hashable, Sendable {
    /// Letters and digits on each side.
    package let source: Int
    package let target: Int
    /// What the target should have about, by the two languages.
    package let expected: Int

    package var isShort: Bool { target < expected }
  }

  /// The lengths, when no honest translation has them; nil otherwise.
  ///
  /// The allowed factor either way is 2 + 40 / expected letters: 2.4 at a hundred, 4 at twenty, so
  /// that short headings pass. Factors between languages are own counts over parallel sentences.
  package static func outlier(
    source: some ProseReadable, sourceLanguage: String, target: some ProseReadable,
    targetLanguage: String
  ) -> Outlier? {
    let left = letters(in: source.prose)
    let right = letters(in: target.prose)
    let factor =
      weight(ProseLanguage(tag: targetLanguage)) * 100 / weight(ProseLanguage(tag: sourceLanguage))
    let expected = left * factor / 100
    guard left > 0, right > 0, max(expected, right) >= 20 else { return nil }
    // Both sides multiplied out: right / expected > 2 + 40 / expected.
    let isLong = right > 2 * expected + 40
    let isShort = expected > 2 * right + 40
    return isLong || isShort ? Outlier(source: left, target: right, expected: expected) : nil
  }

  /// Letters that say what a hundred English letters say.
  static func weight(_ language: ProseLanguage) -> Int {
    switch language {
    case .russian: 103
    case .ukrainian: 100
    case .bulgarian: 102
    case .turkish: 98
    case .english, .other: 100
    }
  }

  static func letters(in text: ProseText) -> Int {
    return text.withBytes { bytes in letters(in: bytes, 0..<bytes.count) }
  }

  /// Scalars that are neither spaces nor ASCII marks nor continuation bytes.
  static func letters(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for index in range {
      let byte = bytes[index]
      if byte >= 0xC0 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 { count += 1 }
    }
    return count
  }
}
