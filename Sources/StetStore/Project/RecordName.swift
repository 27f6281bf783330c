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
    let bytes = Array(name.utf8)
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    let rest = bytes[digits.count...]
    // Behind the number: `-`, the kind, `-`, 16 digits, `.json`.
    guard digits.count >= 4, digits.count == 4 || digits.first != 0x30,
      let number = Int(String(decoding: digits, as: UTF8.self)), number > 0,
      rest.count >= 23, rest.first == UInt8(ascii: "-"), rest.suffix(5).elementsEqual(".json".utf8)
    else { return nil }
    let short = rest.dropLast(5).suffix(16)
    let kind = rest.dropFirst().dropLast(22)
    guard short.allSatisfy(Digest.isHexDigit), bytes[kind.endIndex] == UInt8(ascii: "-") else {
      return nil
    }
    self.number = number
    self.kind = String(decoding: kind, as: UTF8.self)
    self.short = String(decoding: short, as: UTF8.self)
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
