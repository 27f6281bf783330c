/// A text's tokens with the number words of its language: what the number reader looks at.
///
/// It never changes while numbers are read, so that looking is free of copies.
struct NumberTokens {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: ContiguousArray<ProseToken>
  let language: ProseLanguage
  let lexicon: NumberLexicon

  init(
    bytes: UnsafeBufferPointer<UInt8>, tokens: ContiguousArray<ProseToken>, language: ProseLanguage
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.language = language
    lexicon = NumberLexicon.of(language)
  }
}

/// Looking around among the tokens; an index past either end is nil.
extension NumberTokens {
  func token(_ index: Int) -> ProseToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  func digits(_ index: Int) -> ProseToken? {
    guard let token = token(index), token.kind == .digits else { return nil }
    return token
  }

  func word(_ index: Int) -> ProseToken? {
    guard let token = token(index), token.kind == .word else { return nil }
    return token
  }

  /// The scalar of the mark at `index`.
  func mark(_ index: Int) -> UInt32? {
    guard let token = token(index), token.kind == .mark else { return nil }
    return token.scalar
  }

  func isMark(_ index: Int, _ scalar: Unicode.Scalar) -> Bool { mark(index) == scalar.value }

  /// Spaces within a line.
  func isSpace(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    return token.kind == .space && !token.traits.contains(.lineBreak)
  }

  func role(_ index: Int) -> NumberLexicon.Role? {
    guard let word = word(index) else { return nil }
    return lexicon.roles[word.code]
  }

  /// The index after an optional space at `index`.
  func skippingSpace(_ index: Int) -> Int { isSpace(index) ? index + 1 : index }

  /// The index after an optional space or hyphen at `index`, as in `two-and-a-half`.
  func skippingTie(_ index: Int) -> Int {
    if let scalar = mark(index), ScalarFacts.isHyphen(scalar) { return index + 1 }
    return skippingSpace(index)
  }

  /// The index after an optional full stop at `index`, as in `тыс.`.
  func skippingStop(_ index: Int) -> Int { isMark(index, ".") ? index + 1 : index }

  func month(_ index: Int) -> Int? {
    guard let word = word(index), let month = lexicon.months[word.code] else { return nil }
    return word.traits.contains(.capital) || !lexicon.monthsAreCapitalised ? month : nil
  }
}
