/// Which alphabets a text is written in, and where two of them meet.
package enum Scripts {
  /// A word of one text with letters of two alphabets.
  package struct MixedWord: Hashable, Sendable {
    /// UTF-8 byte offsets, half-open; hyphens part words.
    package let range: Range<Int>
    /// The letters of the alphabet that the word has fewer of.
    package let strangers: [Stranger]
  }

  /// One letter of the wrong alphabet.
  package struct Stranger: Hashable, Sendable {
    package let range: Range<Int>
    package let letter: Unicode.Scalar
    /// The letter of the right alphabet that looks the same, if there is one.
    package let lookalike: Unicode.Scalar?
  }

  /// Words with both Cyrillic and Latin letters, such as `Рoссия` with a Latin `o`.
  ///
  /// The parts of `Wi-Fi-роутер` are words of their own. A Latin abbreviation with a Russian ending
  /// (`IPшник`) is left alone: letters are strange only where look-alikes could hide among them.
  package static func mixedWords(in text: some ProseReadable) -> [MixedWord] {
    let mixed: ProseToken.Traits = [.latin, .cyrillic]
    let text = text.prose
    let words = text.tokens.filter { $0.kind == .word && $0.traits.contains(mixed) }
    guard !words.isEmpty else { return [] }
    return text.withBytes { bytes in words.compactMap { mixedWord($0, bytes) } }
  }

  private static func mixedWord(
    _ word: ProseToken, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> MixedWord? {
    let letters = letters(of: word.range, bytes)
    let latin = letters.filter { ScalarFacts.isLatin($0.scalar) }
    let cyrillic = letters.filter { ScalarFacts.isCyrillic($0.scalar) }
    if isSuffixed(letters) { return nil }
    let (few, isLatin) = latin.count <= cyrillic.count ? (latin, true) : (cyrillic, false)
    let strangers = few.compactMap { letter in
      Unicode.Scalar(letter.scalar).map {
        Stranger(
          range: letter.range, letter: $0,
          lookalike: isLatin
            ? Lookalikes.cyrillic(for: letter.scalar) : Lookalikes.latin(for: letter.scalar))
      }
    }
    return MixedWord(range: word.range, strangers: strangers)
  }

  private static func letters(
    of range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [(scalar: UInt32, range: Range<Int>)] {
    var letters: [(UInt32, Range<Int>)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, after) = ScalarFacts.decode(bytes, at: index)
      if ScalarFacts.isLatin(scalar) || ScalarFacts.isCyrillic(scalar) {
        letters.append((scalar, index..<after))
      }
      index = after
    }
    return letters
  }

  /// A Latin abbreviation in capitals with an ending in small Cyrillic letters.
  private static func isSuffixed(_ letters: [(scalar: UInt32, range: Range<Int>)]) -> Bool {
    let head = letters.prefix { ScalarFacts.isLatin($0.scalar) && ScalarCase.isUpper($0.scalar) }
    let tail = letters.dropFirst(head.count)
    return head.count >= 2 && !tail.isEmpty
      && tail.allSatisfy { ScalarFacts.isCyrillic($0.scalar) && !ScalarCase.isUpper($0.scalar) }
  }
}
