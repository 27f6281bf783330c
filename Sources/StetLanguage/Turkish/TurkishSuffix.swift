/// A chain of suffixes with the sounds that depend on what comes before.
///
/// `A` is `a` or `e`, `I` one of `ı i u ü`, `D` is `d` or `t`, `C` is `c` or `ç`, `K` is `k` or `ğ`;
/// a letter in brackets is there only after a vowel, `(I)` only after a consonant. So `(y)I` is the
/// accusative and `(s)InDA` the locative of `his`.
struct TurkishSuffix {
  enum Piece {
    case low, high, d, c
    /// Only after a vowel.
    case buffer(UInt16)
    /// A high vowel, only after a consonant.
    case link
    case letter(UInt16)
  }

  let pieces: [Piece]

  init(_ text: String) {
    var pieces: [Piece] = []
    var isBracket = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(": isBracket = true
      case ")": isBracket = false
      case "I" where isBracket: pieces.append(.link)
      case _ where isBracket: pieces.append(.buffer(UInt16(scalar.value)))
      case "A": pieces.append(.low)
      case "I": pieces.append(.high)
      case "D": pieces.append(.d)
      case "C": pieces.append(.c)
      default: pieces.append(.letter(UInt16(scalar.value)))
      }
    }
    self.pieces = pieces
  }

  static func list(_ text: String) -> [TurkishSuffix] {
    text.split(separator: " ").map { TurkishSuffix(String($0)) }
  }
}
