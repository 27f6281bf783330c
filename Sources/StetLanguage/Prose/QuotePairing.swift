/// The walk that pairs quotation marks, innermost first.
struct QuotePairing {
  private let tokens: ContiguousArray<ProseToken>
  /// Indices of open marks.
  private var open: [Int] = []
  /// How many of the open ones have had a pair closed inside.
  private var forgiven: Set<Int> = []
  private var straight: Int?
  private var lost: [Int] = []

  init(tokens: ContiguousArray<ProseToken>) { self.tokens = tokens }

  mutating func run() -> [Quotes.Mark] {
    for index in tokens.indices where tokens[index].kind == .mark { take(index) }
    lost += open.filter { !forgiven.contains($0) }
    if let straight { lost.append(straight) }
    return lost.sorted().compactMap { index in
      Unicode.Scalar(tokens[index].scalar).map {
        Quotes.Mark(range: tokens[index].range, mark: $0)
      }
    }
  }

  private mutating func take(_ index: Int) {
    switch tokens[index].scalar {
    case 0x22: if !isInch(index) { straight = straight == nil ? index : nil }
    case 0xAB, 0x201E: open.append(index)
    case 0x201C, 0x201F: takeHigh(index)
    case 0xBB, 0x201D: close(index)
    default: break
    }
  }

  /// `“` opens in English and closes after `„` in Russian, Bulgarian and German style.
  private mutating func takeHigh(_ index: Int) {
    if let last = open.last, tokens[last].scalar == 0x201E {
      open.removeLast()
    } else {
      open.append(index)
    }
  }

  private mutating func close(_ index: Int) {
    guard let last = open.last, Self.pairs(tokens[last].scalar, tokens[index].scalar) else {
      lost.append(index)
      return
    }
    open.removeLast()
    if tokens[last].scalar == 0xAB, let outer = open.last, tokens[outer].scalar == 0xAB {
      forgiven.insert(outer)
    }
  }

  private static func pairs(_ open: UInt32, _ close: UInt32) -> Bool {
    switch (open, close) {
    case (0xAB, 0xBB), (0x201E, 0x201D), (0x201C, 0x201D), (0x201F, 0x201D): true
    default: false
    }
  }

  /// `5"` with no straight mark open is inches.
  private func isInch(_ index: Int) -> Bool {
    straight == nil && index > 0 && tokens[index - 1].kind == .digits
  }
}
