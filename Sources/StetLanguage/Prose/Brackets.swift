/// Round, square and curly brackets: whether they pair.
package enum Brackets {
  /// A bracket without its partner.
  package struct Unpaired: Hashable, Sendable {
    /// UTF-8 byte offsets, half-open.
    package let range: Range<Int>
    package let mark: Unicode.Scalar
  }

  /// Brackets without a partner, in text order.
  ///
  /// List markers (`1)`, `а)`) and emoticons (`:)`, `)))`) are not brackets.
  package static func unpaired(in text: some ProseReadable) -> [Unpaired] {
    let text = text.prose
    let tokens = text.tokens
    var open: [Int] = []
    var lost: [Int] = []
    for index in tokens.indices where tokens[index].kind == .mark {
      let scalar = tokens[index].scalar
      if isOpening(scalar) {
        if !isFace(index, tokens) { open.append(index) }
      } else if let partner = partner(of: scalar) {
        if let last = open.last, tokens[last].scalar == partner {
          open.removeLast()
        } else if !isListMarker(index, tokens), !isFace(index, tokens), !laughs(index, tokens) {
          lost.append(index)
        }
      }
    }
    return (open + lost).sorted().compactMap { index in
      Unicode.Scalar(tokens[index].scalar).map { Unpaired(range: tokens[index].range, mark: $0) }
    }
  }

  /// The same for a translation, unless its source lacks as many partners: a quotation or a remark can go on
  /// over several blocks.
  package static func unpaired(
    in target: some ProseReadable, beside source: some ProseReadable
  ) -> [Unpaired] {
    let found = unpaired(in: target)
    return found.isEmpty || found.count <= unpaired(in: source).count ? [] : found
  }

  private static func isOpening(_ scalar: UInt32) -> Bool {
    scalar == 0x28 || scalar == 0x5B || scalar == 0x7B
  }

  private static func partner(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x29: 0x28
    case 0x5D: 0x5B
    case 0x7D: 0x7B
    default: nil
    }
  }

  /// `1)`, `12)`, `а)` after a space or at the start.
  private static func isListMarker(_ index: Int, _ tokens: ContiguousArray<ProseToken>) -> Bool {
    guard tokens[index].scalar == 0x29, index > 0 else { return false }
    let label = tokens[index - 1]
    let isLabel =
      label.kind == .digits && label.length <= 3
      || label.kind == .word && label.traits.contains(.single)
    guard isLabel else { return false }
    return index == 1 || tokens[index - 2].kind == .space
  }

  /// `:)`, `;-(`, `=)`.
  private static func isFace(_ index: Int, _ tokens: ContiguousArray<ProseToken>) -> Bool {
    guard index > 0, tokens[index - 1].kind == .mark else { return false }
    switch tokens[index - 1].scalar {
    case 0x3A, 0x3B, 0x3D: return true
    case 0x2D: return index > 1 && [0x3A, 0x3B, 0x3D].contains(tokens[index - 2].scalar)
    default: return false
    }
  }

  /// Three closing brackets in a row laugh in Russian letters.
  private static func laughs(_ index: Int, _ tokens: ContiguousArray<ProseToken>) -> Bool {
    let near = (index - 2...index + 2).map {
      tokens.indices.contains($0) && tokens[$0].scalar == 0x29
    }
    return tokens[index].scalar == 0x29
      && (near[0] && near[1] || near[1] && near[3] || near[3] && near[4])
  }
}
