/// A language tag as written, such as `ru` or `en-GB`.
///
/// Source: BCP 47 (RFC 5646, section 2.1): subtags of ASCII letters and digits, the first of two
/// or three letters. The registry is not consulted.
package struct LanguageTag: Hashable, Sendable {
  package let text: String

  /// nil for what is not shaped like a tag. Case follows the custom: `en-GB`, `sr-Latn`.
  package init?(_ text: String) {
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let primary = subtags.first, (2...3).contains(primary.utf8.count),
      primary.utf8.allSatisfy(Self.isLetter),
      subtags.dropFirst().allSatisfy({ (1...8).contains($0.utf8.count) }),
      text.utf8.allSatisfy({ Self.isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
    else { return nil }
    self.text = ([primary.lowercased()] + subtags.dropFirst().map(Self.customary)).joined(
      separator: "-")
  }

  /// The language without its region: `en` of `en-GB`.
  package var primary: String { String(text.prefix { $0 != "-" }) }

  /// Whether what is said in `other` holds for readers of this tag: `en` holds for `en-GB`,
  /// `en-US` does not.
  package func accepts(_ other: LanguageTag) -> Bool {
    other == self || other.text == primary
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func customary(_ subtag: Substring) -> String {
    switch subtag.utf8.count {
    case 2: subtag.uppercased()
    case 4: subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased()
    default: subtag.lowercased()
    }
  }
}

/// The two languages of a job.
package struct LanguagePair: Hashable, Sendable {
  package let from: LanguageTag
  package let to: LanguageTag

  package init(from: LanguageTag, to: LanguageTag) {
    self.from = from
    self.to = to
  }

  package var text: String { "\(from.text) → \(to.text)" }
}
