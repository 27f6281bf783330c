/// The same source text translated in two ways.
package enum RepeatedSources {
  package struct Repeat: Hashable, Sendable {
    /// Index of the pair that came first.
    package let first: Int
    /// Index of a later pair with the same source and another target.
    package let later: Int
  }

  /// Pairs whose source came before with another target, in order.
  ///
  /// Case, spaces, and the shapes of quotation marks and dashes do not count; sources of fewer than three words
  /// (`Фото`, `Читайте также`) are passed over, because captions may vary.
  package static func find(in pairs: [(source: some ProseReadable, target: some ProseReadable)])
    -> [Repeat]
  {
    var first: [[UInt64]: (index: Int, target: [UInt64])] = [:]
    var repeats: [Repeat] = []
    for (index, pair) in pairs.enumerated() {
      let source = key(pair.source)
      guard source.words >= 3 else { continue }
      let target = key(pair.target).codes
      if let known = first[source.codes] {
        if known.target != target { repeats.append(Repeat(first: known.index, later: index)) }
      } else {
        first[source.codes] = (index, target)
      }
    }
    return repeats
  }

  /// Words by fingerprint, digits by value, marks by kind.
  private static func key(_ text: some ProseReadable) -> (codes: [UInt64], words: Int) {
    var codes: [UInt64] = []
    var words = 0
    for token in text.prose.tokens {
      switch token.kind {
      case .space: break
      case .word:
        words += 1
        codes.append(token.code)
      case .digits: codes.append(~token.code)
      case .mark: codes.append(markCode(token.scalar))
      }
    }
    return (codes, words)
  }

  private static func markCode(_ scalar: UInt32) -> UInt64 {
    switch scalar {
    case 0x22, 0xAB, 0xBB, 0x2018...0x201F: 0x22
    default: ScalarFacts.isDash(scalar) ? 0x2D : UInt64(scalar)
    }
  }
}
