/// Random numbers that are the same on every run (SplitMix64; Steele, Lea and Flood, 2014).
struct SeededRandom {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func pick<Element>(_ items: [Element]) -> Element { items[below(items.count)] }

  /// True in `percent` of a hundred calls.
  mutating func chance(percent: Double) -> Bool {
    Double(next() >> 11) / Double(1 << 53) * 100 < percent
  }

  /// A rank below `bound` such that rank `r` comes about `1 / r` as often as the first, by Zipf's
  /// law: every octave of ranks is as likely as any other.
  mutating func rank(below bound: Int) -> Int {
    let octaves = Int.bitWidth - bound.leadingZeroBitCount
    while true {
      let octave = 1 << below(octaves)
      let rank = octave - 1 + below(octave)
      if rank < bound { return rank }
    }
  }
}
