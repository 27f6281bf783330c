/// Gives every distinct word one small integer, so that the search compares integers and never bytes.
///
/// Open addressing over the words' bytes where they lie; no word is copied. A slot keeps the first eight
/// bytes of its word, so for most words one look decides.
struct WordTable {
  private struct Slot {
    /// The first eight bytes, the rest 0.
    var prefix: UInt64 = 0
    /// One more than the word's number; 0 is free.
    var entry: UInt32 = 0
    var length: UInt32 = 0
  }

  /// The count is a power of two.
  private var slots: ContiguousArray<Slot>
  private var bases: ContiguousArray<UnsafePointer<UInt8>> = []
  private var room: Int

  /// How many distinct words there are; their numbers are `0..<count`.
  var count: Int { bases.count }

  /// - Parameter byteCount: of all texts to come; sets the first size.
  init(forBytes byteCount: Int) {
    var capacity = 32
    while capacity < min(byteCount / 16, 1 << 14) { capacity *= 2 }
    slots = ContiguousArray(repeating: Slot(), count: capacity)
    room = capacity * 3 / 4
  }

  /// The number of the word of `length` bytes at `base`, which must outlive the table.
  ///
  /// - Parameter readable: how many bytes may be read from `base` on, at least `length`.
  mutating func number(of base: UnsafePointer<UInt8>, length: Int, readable: Int) -> Int32 {
    let prefix = Self.prefix(base, length, readable)
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: Self.hash(prefix, base, length)) & mask
    return slots.withUnsafeMutableBufferPointer { slots in
      while slots[index].entry != 0 {
        if slots[index].prefix == prefix, slots[index].length == length {
          let number = Int(slots[index].entry) - 1
          if length <= 8 || CommonBytes.areEqual(bases[number] + 8, base + 8, length - 8) {
            return Int32(truncatingIfNeeded: number)
          }
        }
        index = (index + 1) & mask
      }
      return nil
    } ?? enter(Slot(prefix: prefix, length: UInt32(truncatingIfNeeded: length)), base, at: index)
  }

  private mutating func enter(_ slot: Slot, _ base: UnsafePointer<UInt8>, at index: Int) -> Int32 {
    bases.append(base)
    slots[index] = slot
    slots[index].entry = UInt32(truncatingIfNeeded: bases.count)
    room -= 1
    if room == 0 { grow() }
    return Int32(truncatingIfNeeded: bases.count - 1)
  }

  private mutating func grow() {
    var larger = ContiguousArray(repeating: Slot(), count: slots.count * 2)
    let mask = larger.count - 1
    for slot in slots where slot.entry != 0 {
      let hash = Self.hash(slot.prefix, bases[Int(slot.entry) - 1], Int(slot.length))
      var index = Int(truncatingIfNeeded: hash) & mask
      while larger[index].entry != 0 { index = (index + 1) & mask }
      larger[index] = slot
    }
    room = larger.count * 3 / 4 - bases.count
    slots = larger
  }

  /// The first eight bytes as one integer, bytes past the word left out.
  private static func prefix(_ base: UnsafePointer<UInt8>, _ length: Int, _ readable: Int) -> UInt64
  {
    if readable >= 8 {
      let bytes = UInt64(littleEndian: UnsafeRawPointer(base).loadUnaligned(as: UInt64.self))
      return length >= 8 ? bytes : bytes & ((1 << UInt64(truncatingIfNeeded: length * 8)) - 1)
    }
    var prefix: UInt64 = 0
    for offset in 0..<length {
      prefix |= UInt64(base[offset]) << UInt64(truncatingIfNeeded: offset * 8)
    }
    return prefix
  }

  /// A multiply-and-fold hash over eight bytes at a time.
  private static func hash(_ prefix: UInt64, _ base: UnsafePointer<UInt8>, _ length: Int) -> UInt64
  {
    var state = fold(prefix ^ UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15)
    guard length > 8 else { return state }
    var offset = 8
    while offset + 8 <= length {
      state = fold(state ^ UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
      offset += 8
    }
    return fold(state ^ UnsafeRawPointer(base + length - 8).loadUnaligned(as: UInt64.self))
  }

  private static func fold(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return (product.high ^ product.low) &+ 0xA076_1D64_78BD_642F
  }
}
