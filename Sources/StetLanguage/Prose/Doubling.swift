/// Words and spaces said twice by mistake.
package enum Doubling {
  /// A word that stands twice with nothing but a space between.
  package struct Word: Hashable, Sendable {
    /// Both words and the space; UTF-8 byte offsets, half-open.
    package let range: Range<Int>
    /// The second word alone.
    package let second: Range<Int>
  }

  /// Doubled words such as `the the`.
  ///
  /// Left alone: pairs that languages really use (`had had`, `что что`), names (`Duran Duran`), words in
  /// capitals only by abbreviation, digits, and any mark between the two.
  package static func words(in text: some ProseReadable, language: String) -> [Word] {
    let text = text.prose
    let tokens = text.tokens
    let allowed = allowed(ProseLanguage(tag: language))
    var found: [Word] = []
    for index in tokens.indices.dropFirst(2) {
      let (first, space, second) = (tokens[index - 2], tokens[index - 1], tokens[index])
      guard first.kind == .word, second.kind == .word, first.code == second.code,
        space.kind == .space, !space.traits.contains(.lineBreak)
      else { continue }
      if allowed.contains(first.code) || isName(first, second) { continue }
      if isTied(tokens, before: index - 2) || isTied(tokens, after: index) { continue }
      found.append(Word(range: first.start..<second.end, second: second.range))
    }
    return found
  }

  /// Both capitalised: a name, or a heading in capitals where only small words can be sure.
  private static func isName(_ first: ProseToken, _ second: ProseToken) -> Bool {
    guard first.traits.contains(.capital), second.traits.contains(.capital) else { return false }
    return !(first.isAllCapitals && second.isAllCapitals && smallWords.contains(first.code))
  }

  /// A hyphen or an apostrophe makes the word a part of a longer one.
  private static func isTied(_ tokens: ContiguousArray<ProseToken>, before index: Int) -> Bool {
    index > 0 && isTie(tokens[index - 1])
  }

  private static func isTied(_ tokens: ContiguousArray<ProseToken>, after index: Int) -> Bool {
    index + 1 < tokens.count && isTie(tokens[index + 1])
  }

  private static func isTie(_ token: ProseToken) -> Bool {
    token.kind == .digits
      || token.kind == .mark
        && (ScalarFacts.isHyphen(token.scalar) || ScalarFacts.isApostrophe(token.scalar))
  }

  private static func allowed(_ language: ProseLanguage) -> Set<UInt64> {
    switch language {
    case .english: english
    case .russian: russian
    case .ukrainian: ukrainian
    case .bulgarian: bulgarian
    case .turkish: turkish
    case .other: []
    }
  }

  private static let english = set(
    "had that her you so very no yes ha bye many far more now there well really please night knock blah is do"
  )
  private static let russian = set(
    "что как очень еле чуть да нет ну вот много долго давно далеко так то ли где кто ха только едва больше быстро тихо тысячи все всё сам друг миллионы"
  )
  private static let ukrainian = set("що як дуже ледь так ні ну от де хто ха")
  private static let bulgarian = set("много да не ха едва бързо тихо едно")
  private static let turkish = set(
    "çok sık yavaş tek zaman iyi güzel adım ayrı az bir uzun küçük ağır sıcak teker kat hızlı derin mavi koşa ağlaya baka döne gide kapı ev gün yan yüz el karşı sıra parça art sarı beyaz bol ara ufak boş tane renk çeşit dizi dosdoğru için ikişer birer üçer yavaşça acı kolay rahat"
  )

  /// Words that no name and no abbreviation repeats.
  private static let smallWords = set(
    "the of to in is for and на по за от для та до ve ile bir bu")

  private static func set(_ words: String) -> Set<UInt64> {
    Set(NumberLexicon.words(words).map { Fingerprint($0).value })
  }

  /// Two spaces or more in the middle of a line; UTF-8 byte offsets, half-open.
  ///
  /// Line starts and ends, tabs and line breaks are layout, not doubling.
  package static func spaces(in text: some ProseReadable) -> [Range<Int>] {
    let text = text.prose
    let tokens = text.tokens
    let candidates = tokens.indices.dropFirst().dropLast().filter { index in
      tokens[index].kind == .space && tokens[index].length >= 2
        && !tokens[index].traits.contains(.lineBreak)
    }
    return text.withBytes { bytes in
      candidates.map { tokens[$0].range }.filter { holdsTwo($0, bytes) }
    }
  }

  private static func holdsTwo(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, after) = ScalarFacts.decode(bytes, at: index)
      if scalar == 0x09 { return false }
      count += 1
      index = after
    }
    return count >= 2
  }
}
