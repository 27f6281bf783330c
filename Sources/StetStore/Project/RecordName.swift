import StetCore

/// The name of a record's file: `0002-draft-<16 hex>.json`.
struct RecordName: Hashable {
  let number: Int
  let kind: String
  /// The first 16 hex digits of the digest of the file's bytes.
  let short: String

  init(_ stored: StoredRecord) {
    number = stored.record.number
    kind = stored.record.content.kind
    short = stored.digest.short
  }

  /// nil for a name that is no record's.
  init?(_ name: String) {
    guard name.hasSuffix(".json") else { return nil }
    let parts = name.dropLast(5).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 3, let first = parts.first, let last = parts.last,
      first.utf8.count >= 4, first.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(first), number > 0,
      last.utf8.count == 16, last.utf8.allSatisfy(Digest.isHexDigit)
    else { return nil }
    self.number = number
    kind = parts.dropFirst().dropLast().joined(separator: "-")
    short = String(last)
    guard text == name else { return nil }
  }

  var text: String { "\(Decimal.padded(number, to: 4))-\(kind)-\(short).json" }
}
