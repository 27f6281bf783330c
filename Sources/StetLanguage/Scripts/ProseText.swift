/// A text cut into words, digits, spaces and marks, in one pass over its bytes.
///
/// A word is a run of letters with their combining marks; an apostrophe between two letters and an
/// invisible character belong to it, a hyphen does not.
struct ProseText: Sendable {
  let tokens: ContiguousArray<ProseToken>

  init(_ text: String) {
    var copy = text
    tokens = copy.withUTF8 { bytes in
      var lexer = ProseLexer(bytes: bytes)
      return lexer.tokens()
    }
  }
}

/// The walk behind ``ProseText``.
private struct ProseLexer {
  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func tokens() -> ContiguousArray<ProseToken> {
    var found = ContiguousArray<ProseToken>()
    found.reserveCapacity(min(bytes.count / 4, 1 << 16))
    while index < bytes.count { found.append(next()) }
    return found
  }

  private mutating func next() -> ProseToken {
    let (scalar, after) = ScalarFacts.decode(bytes, at: index)
    if ScalarFacts.isDigit(scalar) { return digits() }
    if ScalarFacts.isSpace(scalar) { return spaces(scalar) }
    if ScalarFacts.isLetter(scalar) { return word() }
    let start = index
    index = after
    return ProseToken(kind: .mark, traits: [], start: start, end: after, code: UInt64(scalar))
  }

  private mutating func digits() -> ProseToken {
    let start = index
    var value: UInt64 = 0
    var hash = Fingerprint()
    while index < bytes.count, ScalarFacts.isDigit(UInt32(bytes[index])) {
      if index - start < ExactNumber.mostDigits { value = value * 10 + UInt64(bytes[index] & 0x0F) }
      hash.take(UInt32(bytes[index]))
      index += 1
    }
    let code = index - start > ExactNumber.mostDigits ? hash.value : value
    return ProseToken(kind: .digits, traits: [], start: start, end: index, code: code)
  }

  private mutating func spaces(_ first: UInt32) -> ProseToken {
    let start = index
    var traits: ProseToken.Traits = []
    var before: UInt32 = 0
    while index < bytes.count {
      let (scalar, after) = ScalarFacts.decode(bytes, at: index)
      guard ScalarFacts.isSpace(scalar) else { break }
      if ScalarFacts.isLineBreak(scalar) {
        let isSecond = traits.contains(.lineBreak) && !(before == 0x0D && scalar == 0x0A)
        if isSecond || scalar == 0x2029 { traits.insert(.emptyLine) }
        traits.insert(.lineBreak)
      }
      before = scalar
      index = after
    }
    return ProseToken(kind: .space, traits: traits, start: start, end: index, code: UInt64(first))
  }

  private mutating func word() -> ProseToken {
    let start = index
    var traits: ProseToken.Traits = []
    var name = Fingerprint()
    var letters = 0
    while index < bytes.count {
      let (scalar, after) = ScalarFacts.decode(bytes, at: index)
      if ScalarFacts.isApostrophe(scalar), letterFollows(after) {
        name.take(0x27)
      } else if ScalarFacts.isLetter(scalar) {
        traits.formUnion(Self.traits(of: scalar, isFirst: letters == 0))
        name.take(scalar)
        letters += 1
      } else if !ScalarFacts.isMark(scalar) && !ScalarFacts.isInvisible(scalar) {
        break
      }
      index = after
    }
    if letters == 1 { traits.insert(.single) }
    return ProseToken(kind: .word, traits: traits, start: start, end: index, code: name.value)
  }

  private func letterFollows(_ index: Int) -> Bool {
    index < bytes.count && ScalarFacts.isLetter(ScalarFacts.decode(bytes, at: index).0)
  }

  private static func traits(of scalar: UInt32, isFirst: Bool) -> ProseToken.Traits {
    var traits: ProseToken.Traits = []
    if ScalarFacts.isLatin(scalar) {
      traits.insert(.latin)
    } else if ScalarFacts.isCyrillic(scalar) {
      traits.insert(.cyrillic)
    } else {
      traits.insert(.otherScript)
    }
    if ScalarCase.isUpper(scalar) {
      if isFirst { traits.insert(.capital) }
    } else {
      traits.insert(.hasLower)
    }
    return traits
  }
}
