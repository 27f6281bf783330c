/// Turkish forms of a term: the last word takes the suffixes, what stands before it stays.
///
/// Suffixes after an apostrophe (`Ankara'nın`, `NATO'ya`) need no forms: the scanner parts them off.
package enum Turkish {
  /// Calls `emit` with each form of `term` as UTF-8 and its kind; some forms may come twice.
  static func expand(
    _ term: TermSpec, emit: (UnsafeBufferPointer<UInt8>, MatchKind) -> Void
  ) {
    let plain = PlainSpelling.of(term.text)
    expand(plain, term, emit)
    let bare = withoutCircumflexes(plain)
    guard bare != plain else { return }
    var spelled = bare
    spelled.withUTF8 { emit($0, .inflected) }
    expand(bare, term, emit)
  }

  private static func expand(
    _ plain: String, _ term: TermSpec, _ emit: (UnsafeBufferPointer<UInt8>, MatchKind) -> Void
  ) {
    guard !term.isInvariant, term.partOfSpeech != "adjective" else { return }
    let text = plain.utf8
    let start = text.lastIndex(of: 0x20).map { text.index(after: $0) } ?? text.startIndex
    let last = plain[start...]
    guard let first = last.unicodeScalars.first, isInflected(last) else { return }
    let word = TurkishSound.letters(last)
    let isVerb =
      term.partOfSpeech == "verb"
      || (term.partOfSpeech == nil && TurkishVerb.isInfinitive(word))
    let isName = first.properties.isUppercase
    let forms = isVerb ? TurkishVerb.forms(of: word) : nouns(word, isName, start > text.startIndex)
    var bytes = Array(text[..<start])
    let length = bytes.count
    for form in forms {
      bytes.removeLast(bytes.count - length)
      append(form, isCapital: isName, to: &bytes)
      bytes.withUnsafeBufferPointer { emit($0, .inflected) }
    }
  }

  /// `harekat` for `harekât`: many write it so. The other way about is another word (`kar`, `kâr`).
  private static func withoutCircumflexes(_ text: String) -> String {
    guard text.utf8.contains(0xC3) else { return text }
    let bare: [Unicode.Scalar: Unicode.Scalar] = [
      "â": "a", "î": "i", "û": "u", "Â": "A", "Î": "İ", "Û": "U",
    ]
    return String(String.UnicodeScalarView(text.unicodeScalars.map { bare[$0] ?? $0 }))
  }

  /// Abbreviations and designators take their suffixes behind an apostrophe.
  private static func isInflected(_ word: Substring) -> Bool {
    word.unicodeScalars.contains { $0.properties.isLowercase }
      && !word.utf8.contains { $0 &- 0x30 < 10 }
  }

  private static func nouns(_ word: [UInt16], _ isName: Bool, _ isCompound: Bool) -> [[UInt16]] {
    let plain = { TurkishNoun.forms(of: word, isName: isName) }
    guard isCompound, TurkishNoun.isPossessed(word) else { return plain() }
    let possessed = TurkishNoun.compoundForms(of: word)
    let endsInSi =
      word.count > 3 && word[word.count - 2] == 0x73
      && TurkishSound.isVowel(word[word.count - 3])
    return endsInSi ? possessed : possessed + plain()
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
