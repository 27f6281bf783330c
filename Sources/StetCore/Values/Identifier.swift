/// A name that also names a file or stands in a command: a job, a person, a concept, a domain.
///
/// Lower-case ASCII letters, digits, `-` and `_`, starting with a letter or digit, at most 64:
/// such a name means the same on every disk, in every shell and in every web address.
package struct Identifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  package static let longest = 64
  package let text: String

  package init?(_ text: String) {
    let bytes = text.utf8
    guard (1...Self.longest).contains(bytes.count), bytes.allSatisfy(Self.isPart),
      bytes.first != UInt8(ascii: "-"), bytes.first != UInt8(ascii: "_"), !Self.isReserved(text)
    else { return nil }
    self.text = text
  }

  package var description: String { text }

  package static func < (left: Identifier, right: Identifier) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  /// Names that Windows keeps for devices, with any ending.
  package static let reserved = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  private static func isReserved(_ text: String) -> Bool {
    text.utf8.count <= 4 && reserved.contains(text)
  }

  /// What is wrong with a text that is no identifier, for a message.
  package static let rule =
    "use lower-case Latin letters, digits and hyphens, at most 64: s500-offer"
}
