@_spi(_Unicode) import Swift

/// Unicode's composed form (NFC), in which stet keeps every text.
///
/// The standard library composes strings for comparison but offers the result only through an
/// interface it reserves for the toolchain's own libraries; Foundation's spelling of it would
/// make every start of the program half as slow again.
package enum NormalForm {
  /// More combining marks than this in a row are no text: composing them takes quadratic time.
  package static let longestRunOfMarks = 64

  /// - Returns: `text` composed, or nil when a run of combining marks is longer than
  ///   ``longestRunOfMarks``.
  package static func composed(_ text: String) -> String? {
    guard needsComposing(text) else { return text }
    guard !hasEndlessMarks(text) else { return nil }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text._nfc)
    return String(scalars)
  }

  /// False for texts without a scalar from U+0300 on that composing could touch: Latin-1,
  /// Cyrillic and general punctuation are already composed.
  private static func needsComposing(_ text: String) -> Bool {
    text.unicodeScalars.contains { !isStable($0.value) }
  }

  private static func isStable(_ scalar: UInt32) -> Bool {
    scalar < 0x0300 || (0x0400...0x0482).contains(scalar) || (0x048A...0x052F).contains(scalar)
      || (0x2010...0x205F).contains(scalar) || (0x20A0...0x20BF).contains(scalar)
      || scalar == 0x2116 || (0x2190...0x2193).contains(scalar)
  }

  private static func hasEndlessMarks(_ text: String) -> Bool {
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : run + 1
      if run > longestRunOfMarks { return true }
    }
    return false
  }
}
