/// A stem and what may follow it.
struct TurkishStem: Hashable {
  enum Place {
    case anywhere, beforeVowels, beforeConsonants
  }

  var letters: [UInt16]
  var place = Place.anywhere
  /// The vowel that the first suffix hears, when it isn't the last one written.
  var heard: UInt16?

  init(_ letters: [UInt16], _ place: Place = .anywhere) {
    self.letters = letters
    self.place = place
  }

  var lastVowel: UInt16? { heard ?? letters.last(where: TurkishSound.isVowel) }

  var syllables: Int { letters.count(where: TurkishSound.isVowel) }

  /// The stem with a suffix, or nil when this stem doesn't stand before such a one.
  func adding(_ suffix: TurkishSuffix) -> [UInt16]? {
    var word = letters
    var harmony = lastVowel.flatMap(TurkishSound.harmony) ?? (high: 0x69, low: 0x65)
    for piece in suffix.pieces {
      guard let letter = Self.letter(piece, after: word.last ?? 0, harmony) else { continue }
      if word.count == letters.count, !allows(letter) { return nil }
      word.append(letter)
      harmony = TurkishSound.harmony(letter) ?? harmony
    }
    return word
  }

  private func allows(_ next: UInt16) -> Bool {
    switch place {
    case .anywhere: true
    case .beforeVowels: TurkishSound.isVowel(next)
    case .beforeConsonants: !TurkishSound.isVowel(next)
    }
  }

  private static func letter(
    _ piece: TurkishSuffix.Piece, after last: UInt16, _ harmony: (high: UInt16, low: UInt16)
  ) -> UInt16? {
    let afterVowel = TurkishSound.isVowel(last)
    switch piece {
    case .low: return harmony.low
    case .high: return harmony.high
    case .link: return afterVowel ? nil : harmony.high
    case .buffer(let letter): return afterVowel ? letter : nil
    case .d: return TurkishSound.isVoiceless(last) ? 0x74 : 0x64
    case .c: return TurkishSound.isVoiceless(last) ? 0xE7 : 0x63
    case .letter(let letter): return letter
    }
  }
}
