/// One pass over the bytes of a text, looking for what only links hold: `://`, `@`, `#`, `www.`, a
/// dot before a known top-level domain.
struct LinkScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// Where the last link ended; nothing before it is looked at again.
  private var floor = 0
  private var found: [Links.Link] = []

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func run() -> [Links.Link] {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ":"): if !readScheme() { index += 1 }
      case UInt8(ascii: "@"): if !readMail(), !readName(.handle) { index += 1 }
      case UInt8(ascii: "#"): if !readName(.hashtag) { index += 1 }
      case UInt8(ascii: "."): if !readSite() { index += 1 }
      default: index += 1
      }
    }
    return found
  }

  private mutating func add(_ kind: Links.Link.Kind, _ range: Range<Int>) -> Bool {
    found.append(Links.Link(kind: kind, range: range))
    floor = range.upperBound
    index = range.upperBound
    return true
  }

  /// `https://…` up to a space, a quotation mark or an angle bracket.
  private mutating func readScheme() -> Bool {
    guard index + 3 < bytes.count, bytes[index + 1] == 0x2F, bytes[index + 2] == 0x2F else {
      return false
    }
    let start = back(from: index, within: 10) { Self.isAlphanumeric($0) }
    guard start < index else { return false }
    let end = addressEnd(from: index + 3)
    return end > index + 3 && add(.address, start..<end)
  }

  /// `name@site.org`.
  private mutating func readMail() -> Bool {
    let start = back(from: index, within: 64) {
      Self.isAlphanumeric($0) || ".-_%+".utf8.contains($0)
    }
    guard start < index else { return false }
    let end = siteEnd(from: index + 1)
    guard bytes[index + 1..<end].contains(0x2E) else { return false }
    return add(.mail, start..<end)
  }

  /// `@handle` or `#hashtag` that no letter or digit stands before; a hashtag starts with a letter.
  private mutating func readName(_ kind: Links.Link.Kind) -> Bool {
    if let before = ScalarFacts.decode(bytes, before: index),
      ScalarFacts.isLetter(before) || ScalarFacts.isDigit(before) || before == 0x2F
        || before == 0x26
    {
      return false
    }
    var end = index + 1
    while end < bytes.count {
      let (scalar, after) = ScalarFacts.decode(bytes, at: end)
      let isLetter =
        kind == .handle ? Self.isAlphanumeric(bytes[end]) : ScalarFacts.isLetter(scalar)
      let isInner = scalar == 0x5F || ScalarFacts.isDigit(scalar) && end > index + 1
      guard isLetter || isInner else { break }
      end = after
    }
    return end > index + 2 && add(kind, index..<end)
  }

  /// `www.site.org`, `site.org`, `site.org/path`: at a dot before a known top-level domain.
  private mutating func readSite() -> Bool {
    let start = back(from: index, within: 63) {
      Self.isAlphanumeric($0) || $0 == 0x2D || $0 == 0x2E
    }
    guard start < index, bytes[start] != 0x2E, isWordStart(start) else { return false }
    let end = siteEnd(from: start)
    guard end > index + 1, let dot = bytes[start..<end].lastIndex(of: 0x2E),
      TopLevelDomain.isKnown(bytes[(dot + 1)..<end]), isWordEnd(end)
    else { return false }
    let isWorldWide = bytes[start..<end].starts(with: "www.".utf8)
    guard end < bytes.count, bytes[end] == 0x2F else {
      return add(isWorldWide ? .address : .site, start..<end)
    }
    return add(.address, start..<addressEnd(from: end))
  }

  private func isWordStart(_ start: Int) -> Bool {
    guard let before = ScalarFacts.decode(bytes, before: start) else { return true }
    return !ScalarFacts.isLetter(before)
  }

  private func isWordEnd(_ end: Int) -> Bool {
    end == bytes.count || !ScalarFacts.isLetter(ScalarFacts.decode(bytes, at: end).0)
  }

  private func back(from index: Int, within limit: Int, while fits: (UInt8) -> Bool) -> Int {
    var start = index
    while start > floor, index - start < limit, fits(bytes[start - 1]) { start -= 1 }
    return start
  }

  private func siteEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, end - start < 255,
      Self.isAlphanumeric(bytes[end]) || bytes[end] == 0x2D || bytes[end] == 0x2E
    {
      end += 1
    }
    while end > start, !Self.isAlphanumeric(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Past the last character of an address; marks at its end belong to the sentence.
  private func addressEnd(from start: Int) -> Int {
    var end = start
    var depth = 0
    while end < bytes.count {
      let (scalar, after) = ScalarFacts.decode(bytes, at: end)
      if ScalarFacts.isSpace(scalar) || Self.endsAddress(scalar) { break }
      if scalar == 0x28 { depth += 1 }
      if scalar == 0x29 {
        depth -= 1
        if depth < 0 { break }
      }
      end = after
    }
    while end > start, ".,;:!?'*".utf8.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func endsAddress(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x3C, 0x3E, 0xAB, 0xBB, 0x5D, 0x7C, 0x2018...0x201F, 0x2026: true
    default: scalar < 0x20
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}

/// The endings that make a bare name a site: a choice of those that desks meet.
private enum TopLevelDomain {
  private static let known: Set<[UInt8]> = Set(
    "com org net info edu gov mil int io ru su ua by kz bg tr uk eu us de fr it pl rs il cn in ir tv me co"
      .split(separator: " ").map { Array($0.utf8) })

  static func isKnown(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    bytes.count <= 4 && known.contains(bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
  }
}
