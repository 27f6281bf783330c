/// Turkish letters as suffixes hear them: small letters below U+0800.
enum TurkishSound {
  static let dotlessI: UInt16 = 0x131
  static let softG: UInt16 = 0x11F

  static func isVowel(_ letter: UInt16) -> Bool { harmony(letter) != nil }

  /// True after which a suffix begins with `t` or `ç` instead of `d` or `c`.
  static func isVoiceless(_ letter: UInt16) -> Bool { voiceless.contains(letter) }

  private static let voiceless: Set<UInt16> = Set(
    "fstkçşhp".unicodeScalars.map { UInt16($0.value) })

  /// The vowel of suffixes with four vowels (`ı i u ü`) and with two (`a e`) after a vowel.
  static func harmony(_ vowel: UInt16) -> (high: UInt16, low: UInt16)? {
    switch vowel {
    case 0x61, 0x131, 0xE2: (0x131, 0x61)  // a ı â
    case 0x6F, 0x75, 0xFB: (0x75, 0x61)  // o u û
    case 0x65, 0x69, 0xEE: (0x69, 0x65)  // e i î
    case 0xF6, 0xFC: (0xFC, 0x65)  // ö ü
    default: nil
    }
  }

  /// The front vowel that a palatal end sounds like: `petrol-ü`, `saat-i`.
  static func fronted(_ vowel: UInt16) -> UInt16 {
    switch vowel {
    case 0x61, 0x131, 0xE2: 0x65
    case 0x6F: 0xF6
    case 0x75, 0xFB: 0xFC
    default: vowel
    }
  }

  /// Small letters, `I` as `ı` and `İ` as `i`; a letter above U+07FF as U+FFFD.
  static func letters(_ text: some StringProtocol) -> [UInt16] {
    text.unicodeScalars.compactMap { scalar in
      switch scalar.value {
      case 0x49: return dotlessI
      case 0x130: return 0x69
      case 0x307: return nil
      default: break
      }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      return lower.value < 0x800 ? UInt16(lower.value) : 0xFFFD
    }
  }
}
