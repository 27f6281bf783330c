/// Turkish forms of a term: the last word takes the suffixes, what stands before it stays.
///
/// Suffixes after an apostrophe (`Ankara'nın`, `NATO'ya`) need no forms: the scanner parts them off.
package enum Turkish {
  /// Calls `emit` with each form of `term` as UTF-8 and its kind; some forms may come twice.
  static func expand(
    _ term: TermSpec, emit: (UnsafeBufferPointer<UInt8>, MatchKind) -> Void
  ) {
    guard !term.isInvariant, term.partOfSpeech != "adjective" else { return }
    let plain = PlainSpelling.of(term.text)
    let text = plain.utf8
    let start = text.lastIndex(of: 0x20).map { text.index(after: $0) } ?? text.startIndex
    let last = plain[start...]
    guard let first = last.unicodeScalars.first, isInflected(last) else { return }
    let word = TurkishSound.letters(last)
    var bytes = Array(text[..<start])
    let length = bytes.count
    let isVerb =
      term.partOfSpeech == "verb"
      || (term.partOfSpeech == nil && TurkishVerb.isInfinitive(word))
    for form in forms(of: word, isVerb: isVerb, isCompound: length > 0) {
      bytes.removeLast(bytes.count - length)
      append(form, isCapital: first.properties.isUppercase, to: &bytes)
      bytes.withUnsafeBufferPointer { emit($0, .inflected) }
    }
  }

  /// Abbreviations and designators take their suffixes behind an apostrophe.
  private static func isInflected(_ word: Substring) -> Bool {
    word.unicodeScalars.contains { $0.properties.isLowercase }
      && !word.utf8.contains { $0 &- 0x30 < 10 }
  }

  private static func forms(of word: [UInt16], isVerb: Bool, isCompound: Bool) -> [[UInt16]] {
    if isVerb { return TurkishVerb.forms(of: word) }
    guard isCompound, TurkishNoun.isPossessed(word) else { return TurkishNoun.forms(of: word) }
    let possessed = TurkishNoun.compoundForms(of: word)
    let endsInSi =
      word.count > 3 && word[word.count - 2] == 0x73
      && TurkishSound.isVowel(word[word.count - 3])
    return endsInSi ? possessed : possessed + TurkishNoun.forms(of: word)
  }

  private static func append(_ form: [UInt16], isCapital: Bool, to bytes: inout [UInt8]) {
    for (index, letter) in form.enumerated() {
      let code = index == 0 && isCapital ? capital(letter) : letter
      if code < 0x80 {
        bytes.append(UInt8(code))
      } else {
        bytes.append(UInt8(0xC0 | code >> 6))
        bytes.append(UInt8(0x80 | code & 0x3F))
      }
    }
  }

  private static func capital(_ letter: UInt16) -> UInt16 {
    switch letter {
    case 0x69: return 0x130
    case TurkishSound.dotlessI: return 0x49
    default:
      let scalar = Unicode.Scalar(letter) ?? "?"
      return UInt16(scalar.properties.uppercaseMapping.unicodeScalars.first?.value ?? 0x3F)
    }
  }
}
