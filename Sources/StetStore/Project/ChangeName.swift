import StetCore

/// The name of a change record's file: `0002-<16 hex>.json`.
struct ChangeName: Hashable {
  let number: Int
  /// The first 16 hex digits of the digest of the file's bytes.
  let short: String

  init(_ stored: StoredChange) {
    number = stored.change.number
    short = stored.digest.short
  }

  /// nil for a name that is no change record's.
  init?(_ name: String) {
    guard name.hasSuffix(".json") else { return nil }
    let parts = name.dropLast(5).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(parts[0]), number > 0,
      parts[1].utf8.count == 16, parts[1].utf8.allSatisfy(Digest.isHexDigit)
    else { return nil }
    self.number = number
    short = String(parts[1])
    guard text == name else { return nil }
  }

  var text: String { "\(Decimal.padded(number, to: 4))-\(short).json" }
}
