/// Spellings that far more often are a form of one word than of another: `стали` is of `стать`, seldom
/// of `сталь`. A term of one word gives such a form up to its owner, so that it accuses nobody wrongly.
struct FormOwners: Sendable {
  private struct Entry: BitwiseCopyable {
    var form: UInt64
    /// The hash of the owner, or of nothing.
    var owner: UInt64
  }

  /// Sorted by form.
  private let entries: FrozenArray<Entry>

  /// - Parameter text: `form/owner/owner` entries parted by white space, in lower case with `е` for `ё`;
  ///   a form without an owner belongs to no term but itself.
  init(_ text: String) {
    var entries: [Entry] = []
    for entry in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      let words = entry.split(separator: UInt8(ascii: "/")).map { RuleHash.of($0) }
      entries.append(Entry(form: words[0], owner: 0))
      for owner in words.dropFirst() { entries.append(Entry(form: words[0], owner: owner)) }
    }
    self.entries = FrozenArray(entries.sorted { ($0.form, $0.owner) < ($1.form, $1.owner) })
  }

  /// True when the form belongs to other words than `headword`, a hash of folded letters.
  func takes(_ form: UnsafeBufferPointer<UInt8>, from headword: UInt64) -> Bool {
    let hash = Self.folded(form)
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].form < hash { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, entries[low].form == hash else { return false }
    while low < entries.count, entries[low].form == hash {
      if entries[low].owner == headword { return false }
      low += 1
    }
    return true
  }

  /// The hash of a form in lower case, `ё` as `е`.
  private static func folded(_ form: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = RuleHash.seed
    var index = form.count
    while index > 0 {
      index -= 1
      if index > 0, form[index - 1] & 0xE0 == 0xC0 {
        index -= 1
        let letter = Letter(bytes: UInt16(form[index]) << 8 | UInt16(form[index + 1])).folded.bytes
        hash = RuleHash.mix(hash, UInt8(letter & 0xFF))
        hash = RuleHash.mix(hash, UInt8(letter >> 8))
      } else {
        hash = RuleHash.mix(hash, form[index])
      }
    }
    return hash
  }
}
