/// An address that a page may point to: nothing that a browser would run.
package struct WebAddress: Hashable, Sendable {
  /// In the letters of RFC 3986, with everything else percent-encoded.
  package let text: String

  /// Web and mail addresses, and paths without a scheme; nil for any other.
  package init?(_ address: String) {
    let lower = address.lowercased()
    let isWeb = ["http://", "https://", "mailto:"].contains { prefix in
      lower.utf8.starts(with: prefix.utf8)
    }
    if !isWeb {
      let isScheme = address.utf8.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":"))
      guard !isScheme, !address.utf8.contains(where: { $0 <= 0x20 }) else { return nil }
    }
    text = Self.encoded(address)
  }

  /// An address that means the same wherever it stands: of the web, with a host.
  package init?(absolute address: String) {
    guard let any = WebAddress(address) else { return nil }
    let bytes = Array(any.text.lowercased().utf8)
    guard let scheme = ["http://", "https://"].first(where: { bytes.starts(with: $0.utf8) }),
      let first = bytes.dropFirst(scheme.utf8.count).first, !"/?#".utf8.contains(first)
    else { return nil }
    self = any
  }

  private static func encoded(_ address: String) -> String {
    let bytes = Array(address.utf8)
    var result: [UInt8] = []
    var hasFragment = false
    for (place, byte) in bytes.enumerated() {
      let isPercent =
        byte == UInt8(ascii: "%") && place + 2 < bytes.count && isHex(bytes[place + 1])
        && isHex(bytes[place + 2])
      let isSecondHash = byte == UInt8(ascii: "#") && hasFragment
      hasFragment = hasFragment || byte == UInt8(ascii: "#")
      if isPercent || isAllowed(byte) && !isSecondHash {
        result.append(byte)
      } else {
        result.append(UInt8(ascii: "%"))
        result += [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let hex = Array("0123456789ABCDEF".utf8)

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
  }

  /// Unreserved and reserved, without brackets, which only an address in figures has.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80
      || "-._~:/?#@!$&'()*+,;=".utf8.contains(byte)
  }
}
