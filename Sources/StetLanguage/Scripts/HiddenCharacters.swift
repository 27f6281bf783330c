/// Characters that a reader can't see and an editor did not mean.
package enum HiddenCharacters {
  package struct Hidden: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// Zero-width spaces and joiners, byte-order marks, invisible operators.
      case invisible
      case softHyphen
      /// Turns the direction of the text after it.
      case direction
      case control
      /// U+FFFD: a byte was lost before the text came here.
      case replacement
      case privateUse
    }

    package let kind: Kind
    /// UTF-8 byte offsets, half-open.
    package let range: Range<Int>
    package let scalar: Unicode.Scalar
  }

  /// Every hidden character of `text`, in text order.
  ///
  /// Tabs and line breaks are seen; joiners and selectors inside an emoji are meant.
  package static func find(in text: some ProseReadable) -> [Hidden] {
    text.prose.withBytes { bytes in
      var found: [Hidden] = []
      var index = 0
      var before: UInt32 = 0
      while index < bytes.count {
        let (scalar, after) = ScalarFacts.decode(bytes, at: index)
        if scalar < 0x20 || scalar > 0x7E, let kind = kind(of: scalar, after: before),
          let value = Unicode.Scalar(scalar)
        {
          found.append(Hidden(kind: kind, range: index..<after, scalar: value))
        }
        before = scalar
        index = after
      }
      return found
    }
  }

  private static func kind(of scalar: UInt32, after before: UInt32) -> Hidden.Kind? {
    switch scalar {
    case 0x09, 0x0A, 0x0D: nil
    case 0..<0x20, 0x7F..<0xA0: .control
    case 0xAD: .softHyphen
    case 0x200D, 0xFE00...0xFE0F: isPictorial(before) ? nil : .invisible
    case 0xE0020...0xE007F: isPictorial(before) || before >= 0xE0020 ? nil : .invisible
    case 0x200E, 0x200F, 0x61C, 0x202A...0x202E, 0x2066...0x2069: .direction
    case 0x200B, 0x200C, 0x2060...0x2065, 0x206A...0x206F, 0xFEFF, 0x180E, 0x115F, 0x3164:
      .invisible
    case 0xFFFD: .replacement
    case 0xE000...0xF8FF, 0xF0000...0x10FFFD: .privateUse
    default: nil
    }
  }

  /// Emoji and signs that selectors and joiners belong to.
  private static func isPictorial(_ scalar: UInt32) -> Bool {
    (0x1F000...0x1FAFF).contains(scalar) || (0x2190...0x2BFF).contains(scalar)
      || (0xFE00...0xFE0F).contains(scalar) || scalar == 0xA9 || scalar == 0xAE
      || (0x30...0x39).contains(scalar) || scalar == 0x23 || scalar == 0x2A
  }
}
