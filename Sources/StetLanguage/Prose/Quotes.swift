/// Quotation marks: whether they pair, whether they are the language's own.
package enum Quotes {
  /// One quotation mark; UTF-8 byte offsets, half-open.
  package struct Mark: Hashable, Sendable {
    package let range: Range<Int>
    package let mark: Unicode.Scalar
  }

  /// Marks without a partner, in text order.
  ///
  /// Apostrophes, inches and minutes (`5' 11"`) are not quotation marks. The outer `«` of `«ООО «Бук»` is
  /// forgiven: Russian printers set one closing mark where two meet.
  package static func unpaired(in text: some ProseReadable) -> [Mark] {
    var pairing = QuotePairing(tokens: text.prose.tokens)
    return pairing.run()
  }

  /// The same for a translation, unless its source lacks as many partners: a quotation or a remark can go on
  /// over several blocks.
  package static func unpaired(
    in target: some ProseReadable, beside source: some ProseReadable
  ) -> [Mark] {
    let found = unpaired(in: target)
    return found.isEmpty || found.count <= unpaired(in: source).count ? [] : found
  }

  /// Marks that are not of the language's style, in text order.
  ///
  /// Guillemets and low marks are foreign to English; elsewhere, and between straight and curly, the text's own
  /// majority is right: a block that is straight all through is let be.
  package static func foreign(in text: some ProseReadable, language: String) -> [Mark] {
    let language = ProseLanguage(tag: language)
    let text = text.prose
    let tokens = text.tokens
    let marks = tokens.indices.filter { isDoubleMark($0, tokens) }
    let straight = marks.filter { tokens[$0].scalar == 0x22 }
    let curly = marks.filter { (0x201C...0x201F).contains(tokens[$0].scalar) }
    let angled = marks.filter { tokens[$0].scalar == 0xAB || tokens[$0].scalar == 0xBB }
    var wrong: [Int] = []
    switch language {
    case .english:
      wrong = angled + curly.filter { tokens[$0].scalar == 0x201E }
      wrong += minority(straight, curly.filter { tokens[$0].scalar != 0x201E })
    case .turkish, .other:
      wrong = minority(straight, curly)
    case .russian, .ukrainian:
      wrong = angled.isEmpty ? [] : straight
    case .bulgarian:
      wrong = minority(straight, curly)
    }
    return wrong.sorted().compactMap { index in
      Unicode.Scalar(tokens[index].scalar).map { Mark(range: tokens[index].range, mark: $0) }
    }
  }

  /// The rarer of two kinds, when both are there; straight ones when it is a draw.
  private static func minority(_ straight: [Int], _ curly: [Int]) -> [Int] {
    if straight.isEmpty || curly.isEmpty { return [] }
    return curly.count < straight.count ? curly : straight
  }

  private static func isDoubleMark(_ index: Int, _ tokens: ContiguousArray<ProseToken>) -> Bool {
    guard tokens[index].kind == .mark else { return false }
    switch tokens[index].scalar {
    case 0xAB, 0xBB, 0x201C...0x201F: return true
    case 0x22: return index == 0 || tokens[index - 1].kind != .digits
    default: return false
    }
  }
}
