/// Gives every distinct word one small integer, so that the search compares integers and never bytes.
///
/// Open addressing over the words' bytes where they lie; no word is copied. A slot keeps the word's hash
/// beside its number, so growing never reads the bytes again.
struct WordTable {
  private struct Entry {
    let base: UnsafePointer<UInt8>
    let length: Int
  }

  /// Hash in the upper half, number + 1 in the lower; 0 is free. The count is a power of two.
  private var slots: ContiguousArray<UInt64>
  private var entries: ContiguousArray<Entry> = []

  /// How many distinct words there are; their numbers are `0..<count`.
  var count: Int { entries.count }

  /// - Parameter byteCount: of all texts to come; sets the first size.
  init(forBytes byteCount: Int) {
    var capacity = 64
    while capacity < min(byteCount / 16, 1 << 16) { capacity *= 2 }
    slots = ContiguousArray(repeating: 0, count: capacity)
  }

  /// The number of the word of `length` bytes at `base`, which must outlive the table.
  mutating func number(of base: UnsafePointer<UInt8>, length: Int) -> Int32 {
    let hash = Self.hash(base, length)
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index] != 0 {
      if slots[index] >> 32 == hash {
        let number = Int(slots[index] & 0xFFFF_FFFF) - 1
        let entry = entries[number]
        if entry.length == length, CommonBytes.areEqual(entry.base, base, length) {
          return Int32(number)
        }
      }
      index = (index + 1) & mask
    }
    entries.append(Entry(base: base, length: length))
    slots[index] = hash << 32 | UInt64(entries.count)
    if entries.count * 2 > slots.count { grow() }
    return Int32(entries.count - 1)
  }

  private mutating func grow() {
    var larger = ContiguousArray<UInt64>(repeating: 0, count: slots.count * 2)
    let mask = larger.count - 1
    for slot in slots where slot != 0 {
      var index = Int(truncatingIfNeeded: slot >> 32) & mask
      while larger[index] != 0 { index = (index + 1) & mask }
      larger[index] = slot
    }
    slots = larger
  }

  /// 32 bits of a multiply-and-fold hash over eight bytes at a time.
  private static func hash(_ base: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
    var state = UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset + 8 <= length {
      let chunk = UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self)
      state = fold(state ^ chunk)
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < length {
      rest = rest << 8 | UInt64(base[offset])
      offset += 1
    }
    return fold(state ^ rest) & 0xFFFF_FFFF
  }

  private static func fold(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return (product.high ^ product.low) &+ 0xA076_1D64_78BD_642F
  }
}
