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

  /// Whether `name` ends as that of a record with this digest does. Asked of all of a job's names for
  /// each new record, so no string is made.
  static func ends(_ name: String, with digest: Digest) -> Bool {
    name.hasSuffix(".json")
      && word(of: name, at: name.utf8.count - 21) == word(of: digest.hex, at: 0)
  }

  /// 16 bytes from an offset on; nil when the text has no such place.
  private static func word(of text: String, at offset: Int) -> SIMD2<UInt64>? {
    let word = text.utf8.withContiguousStorageIfAvailable { bytes -> SIMD2<UInt64>? in
      guard offset >= 0, offset + 16 <= bytes.count else { return nil }
      return UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: offset, as: SIMD2<UInt64>.self)
    }
    return word ?? nil
  }

  var text: String { "\(Decimal.padded(number, to: 4))-\(kind)-\(short).json" }
}
