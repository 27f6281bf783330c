/// Quotation marks: whether they pair.
package enum Quotes {
  /// A quotation mark without its partner.
  package struct Unpaired: Hashable, Sendable {
    /// UTF-8 byte offsets, half-open.
    package let range: Range<Int>
    package let mark: Unicode.Scalar
  }

  /// Marks without a partner, each once, in text order.
  ///
  /// Apostrophes, inches and minutes (`5' 11"`) are not quotation marks. Single marks count only when they
  /// open a word and a partner closes one.
  package static func unpaired(in text: String) -> [Unpaired] {
    let tokens = ProseText(text).tokens
    var pairing = QuotePairing(tokens: tokens)
    return pairing.run()
  }
}

/// The stack of open marks.
private struct QuotePairing {
  let tokens: ContiguousArray<ProseToken>
  private var open: [Int] = []
  private var straight: Int?
  private var unpaired: [Int] = []

  init(tokens: ContiguousArray<ProseToken>) { self.tokens = tokens }

  mutating func run() -> [Quotes.Unpaired] {
    for index in tokens.indices where tokens[index].kind == .mark { take(index) }
    unpaired += open
    if let straight { unpaired.append(straight) }
    return unpaired.sorted().compactMap { index in
      Unicode.Scalar(tokens[index].scalar).map {
        Quotes.Unpaired(range: tokens[index].range, mark: $0)
      }
    }
  }

  private mutating func take(_ index: Int) {
    switch tokens[index].scalar {
    case 0x22: if !isInch(index) { toggleStraight(index) }
    case 0xAB, 0x201E: open.append(index)
    case 0x201C: takeHigh(index)
    case 0xBB, 0x201D: close(index)
    default: break
    }
  }

  private mutating func toggleStraight(_ index: Int) {
    straight = straight == nil ? index : nil
  }

  /// `“` opens in English and closes after `„` in German, Russian and Bulgarian style.
  private mutating func takeHigh(_ index: Int) {
    if let last = open.last, tokens[last].scalar == 0x201E {
      open.removeLast()
    } else {
      open.append(index)
    }
  }

  private mutating func close(_ index: Int) {
    let scalar = tokens[index].scalar
    guard let last = open.last, Self.pairs(tokens[last].scalar, scalar) else {
      return unpaired.append(index)
    }
    open.removeLast()
  }

  private static func pairs(_ open: UInt32, _ close: UInt32) -> Bool {
    switch (open, close) {
    case (0xAB, 0xBB), (0x201E, 0x201D), (0x201C, 0x201D): true
    default: false
    }
  }

  /// `5"` with no straight mark open is inches.
  private func isInch(_ index: Int) -> Bool {
    straight == nil && index > 0 && tokens[index - 1].kind == .digits
  }
}
