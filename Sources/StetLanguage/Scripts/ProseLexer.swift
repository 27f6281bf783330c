/// The walk behind ``ProseText``.
struct ProseLexer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let table = ScalarTable.shared
  private var index = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func tokens() -> ContiguousArray<ProseToken> {
    var found = ContiguousArray<ProseToken>()
    // Russian news has a token for every seven bytes, English for every three.
    found.reserveCapacity(min(bytes.count / 3 + 1, 1 << 20))
    while index < bytes.count { found.append(next()) }
    return found
  }

  private mutating func next() -> ProseToken {
    let (scalar, after) = ScalarFacts.decode(bytes, at: index)
    if table.entry(scalar) != 0 { return word() }
    if ScalarFacts.isDigit(scalar) { return digits() }
    if ScalarFacts.isSpace(scalar) { return spaces(scalar) }
    if scalar >= ScalarTable.size, ScalarFacts.isLetter(scalar) { return word() }
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
      hash.take(folded: UInt32(bytes[index]))
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
      let entry = table.entry(scalar)
      if entry != 0 {
        traits.formUnion(Self.traits(ScalarTable.traits(entry), isFirst: letters == 0))
        name.take(folded: ScalarTable.folded(entry))
        letters += 1
      } else if !takeRare(scalar, after, &traits, &name, &letters) {
        break
      }
      index = after
    }
    if letters == 1 { traits.insert(.single) }
    return ProseToken(kind: .word, traits: traits, start: start, end: index, code: name.value)
  }

  /// What a word may hold beside common letters; false at its end.
  private func takeRare(
    _ scalar: UInt32, _ after: Int, _ traits: inout ProseToken.Traits, _ name: inout Fingerprint,
    _ letters: inout Int
  ) -> Bool {
    if scalar < 0x80, scalar != 0x27 { return false }
    if ScalarFacts.isApostrophe(scalar) {
      guard letterFollows(after) else { return false }
      name.take(folded: 0x27)
    } else if scalar >= ScalarTable.size, ScalarFacts.isLetter(scalar) {
      traits.formUnion(Self.traits(.ofLetter(scalar), isFirst: letters == 0))
      name.take(scalar)
      letters += 1
    } else {
      return ScalarFacts.isMark(scalar) || ScalarFacts.isInvisible(scalar)
    }
    return true
  }

  private func letterFollows(_ index: Int) -> Bool {
    index < bytes.count && ScalarFacts.isLetter(ScalarFacts.decode(bytes, at: index).0)
  }

  /// A capital counts only as the first letter.
  @inline(__always)
  private static func traits(
    _ letter: ProseToken.Traits, isFirst: Bool
  ) -> ProseToken.Traits {
    isFirst ? letter : letter.subtracting(.capital)
  }
}
