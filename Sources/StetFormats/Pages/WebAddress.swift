/// An address that a page may point to: nothing that a browser would run.
package struct WebAddress: Hashable, Sendable {
  /// In the letters of RFC 3986, with everything else percent-encoded.
  package let text: String

  /// Web and mail addresses, and paths without a scheme; nil for any other.
  package init?(_ address: String) {
    let bytes = Array(address.utf8)
    if let rest = Self.rest(of: bytes, after: ["http://", "https://"]) {
      guard Self.isAuthority(rest.prefix { !"/?#".utf8.contains($0) }) else { return nil }
    } else if Self.rest(of: bytes, after: ["mailto:"]) == nil {
      let isScheme = bytes.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":"))
      guard !isScheme, !bytes.contains(where: { $0 <= 0x20 }) else { return nil }
    }
    text = Self.encoded(bytes)
  }

  /// An address that means the same wherever it stands: of the web, with a host.
  package init?(absolute address: String) {
    guard Self.rest(of: Array(address.utf8), after: ["http://", "https://"]) != nil else {
      return nil
    }
    self.init(address)
  }

  /// What follows the first of `prefixes` that stands at the start, in letters of any case.
  private static func rest(of bytes: [UInt8], after prefixes: [String]) -> ArraySlice<UInt8>? {
    let lower = bytes.prefix(8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return prefixes.first { lower.starts(with: $0.utf8) }.map { bytes.dropFirst($0.utf8.count) }
  }

  /// A host by name, perhaps with a port. Names and passwords before an `@` do not belong in print.
  private static func isAuthority(_ authority: ArraySlice<UInt8>) -> Bool {
    let host = authority.prefix { $0 != UInt8(ascii: ":") }
    let port = authority.dropFirst(host.count).dropFirst()
    let isHost = host.allSatisfy {
      isAlphanumeric($0) || "-._".utf8.contains($0) || $0 >= 0x80
    }
    return !host.isEmpty && isHost && port.count <= 5
      && (Int(String(decoding: Array(port), as: UTF8.self)) ?? 0) < 65_536
      && port.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func encoded(_ bytes: [UInt8]) -> String {
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
        result += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let hex = Array("0123456789ABCDEF".utf8)

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF) && byte < 0x80
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80
  }

  /// Unreserved and reserved, without brackets, which only an address in figures has.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "-._~:/?#@!$&'()*+,;=".utf8.contains(byte)
  }
}
