/// Texts from a seed: the same seed gives the same texts on every machine.
struct SeededText: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Source: S. Vigna, SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  private static let pieces = [
    "the", "missile", "system", "ракета", "комплекс", "Ankara'nın", "м'ята", "don’t", "3.5",
    "1,000", "S-400",
    "防空系統", "คำ", "한국어", "שלום", "👩‍👩‍👧", "🇹🇷", "👍🏽", "e\u{301}", "\u{301}", "й", "\u{200D}", "\u{FE0F}",
    "\0",
    ".", ",", "—", "«", "»", "...", "\u{AD}", "x", "x", "x",
  ]
  private static let separators = [
    " ", " ", " ", " ", "  ", "\n", "\r\n", "\n\n", "\t", "\u{A0}", "", ", ", ". ",
  ]

  mutating func text(ofPieces count: Int) -> [String] {
    (0..<count).map { _ in piece() }
  }

  mutating func piece() -> String {
    let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &self)]
    return piece + Self.separators[Int.random(in: 0..<Self.separators.count, using: &self)]
  }

  /// `pieces` with some dropped, some put in, some exchanged, and at times a run carried elsewhere.
  mutating func edited(_ pieces: [String], oneIn rate: Int) -> [String] {
    var result: [String] = []
    for piece in pieces {
      switch Int.random(in: 0..<rate * 3, using: &self) {
      case 0: break
      case 1: result += [self.piece(), piece]
      case 2: result.append(self.piece())
      default: result.append(piece)
      }
    }
    guard result.count > 6, Bool.random(using: &self) else { return result }
    let start = Int.random(in: 0..<result.count - 3, using: &self)
    let run = Array(result[start..<start + 3])
    result.removeSubrange(start..<start + 3)
    result.insert(contentsOf: run, at: Int.random(in: 0...result.count, using: &self))
    return result
  }

  /// Two texts, related or not, of up to `length` pieces.
  mutating func pair(upTo length: Int) -> (old: String, new: String) {
    let old = text(ofPieces: Int.random(in: 0...length, using: &self))
    let isRelated = Int.random(in: 0..<4, using: &self) > 0
    let new =
      isRelated
      ? edited(old, oneIn: Int.random(in: 1...20, using: &self))
      : text(ofPieces: Int.random(in: 0...length, using: &self))
    return (old.joined(), new.joined())
  }
}
