/// A SHA-256 digest in 64 lower-case hex digits, as `sha256sum` prints it.
package struct Digest: Hashable, Sendable {
  package let hex: String

  /// The digest of `bytes`.
  package init(of bytes: some Sequence<UInt8>) {
    self.init(raw: SHA256.digest(of: bytes))
  }

  package init(raw: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    hex = String(
      decoding: raw.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// A digest as a file names it, `sha256:` and 64 hex digits; nil for anything else.
  package init?(named text: String) {
    let prefix = "sha256:"
    guard text.hasPrefix(prefix) else { return nil }
    self.init(hex: String(text.dropFirst(prefix.count)))
  }

  package init?(hex: String) {
    guard hex.utf8.count == 64, hex.utf8.allSatisfy(Self.isHexDigit) else { return nil }
    self.hex = hex
  }

  package var name: String { "sha256:" + hex }

  /// The 16 hex digits that stand in a record's file name.
  package var short: String { String(hex.prefix(16)) }

  package static func isHexDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
