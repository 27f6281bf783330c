/// One of the two texts of a comparison.
enum TextSide { case old, new }

/// Gives every distinct word of two texts one small integer, so that the search compares integers and
/// never bytes.
///
/// Open addressing over the words where they lie; no word is copied. A slot keeps the first eight bytes of
/// its word, so for most words one look decides.
struct WordTable {
  private struct Slot {
    /// The first eight bytes, the rest 0.
    var prefix: UInt64 = 0
    /// One more than the word's number; 0 is free.
    var entry: UInt32 = 0
    var length: UInt32 = 0
  }

  private let old: UnsafeBufferPointer<UInt8>
  private let new: UnsafeBufferPointer<UInt8>
  /// The count is a power of two.
  private var slots: ContiguousArray<Slot>
  private var room: Int
  /// Where each word stands first: its offset in the old text, or the bitwise opposite of that in the new.
  private var places: ContiguousArray<Int32> = []

  /// How many distinct words there are; their numbers are `0..<count`.
  var count: Int { places.count }

  /// - Parameters:
  ///   - old, new: the texts, which must outlive the table.
  ///   - byteCount: of all that will be entered; sets the first size.
  init(old: UnsafeBufferPointer<UInt8>, new: UnsafeBufferPointer<UInt8>, expecting byteCount: Int) {
    self.old = old
    self.new = new
    var capacity = 32
    while capacity < min(byteCount / 16, 1 << 14) { capacity *= 2 }
    slots = ContiguousArray(repeating: Slot(), count: capacity)
    room = capacity * 3 / 4
  }

  func text(_ side: TextSide) -> UnsafeBufferPointer<UInt8> { side == .old ? old : new }

  /// The number of the word at `range`, which is not empty.
  mutating func number(of range: Range<Int>, in side: TextSide) -> Int32 {
    let text = text(side)
    let prefix = Self.prefix(text, range)
    let hash = Self.hash(prefix, text, range)
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[index].entry != 0 {
      if slots[index].prefix == prefix, Int(slots[index].length) == range.count {
        let number = Int(slots[index].entry) - 1
        if range.count <= 8 || isWord(number, equalTo: text, range) {
          return Int32(truncatingIfNeeded: number)
        }
      }
      index = (index + 1) & (slots.count - 1)
    }
    let start = Int32(truncatingIfNeeded: range.lowerBound)
    places.append(side == .old ? start : ~start)
    slots[index].prefix = prefix
    slots[index].length = UInt32(truncatingIfNeeded: range.count)
    slots[index].entry = UInt32(truncatingIfNeeded: places.count)
    room -= 1
    if room == 0 { grow() }
    return Int32(truncatingIfNeeded: places.count - 1)
  }

  /// Compares all but the first eight bytes.
  private func isWord(
    _ number: Int, equalTo text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    let place = place(number)
    guard let known = self.text(place.side).baseAddress, let other = text.baseAddress else {
      return false
    }
    return CommonBytes.areEqual(
      known + place.start + 8, other + range.lowerBound + 8, range.count - 8)
  }

  private func place(_ number: Int) -> (side: TextSide, start: Int) {
    let place = places[number]
    return place >= 0 ? (.old, Int(place)) : (.new, Int(~place))
  }

  private mutating func grow() {
    var larger = ContiguousArray(repeating: Slot(), count: slots.count * 2)
    let mask = larger.count - 1
    for slot in slots where slot.entry != 0 {
      let place = place(Int(slot.entry) - 1)
      let range = place.start..<place.start + Int(slot.length)
      var index = Int(truncatingIfNeeded: Self.hash(slot.prefix, text(place.side), range)) & mask
      while larger[index].entry != 0 { index = (index + 1) & mask }
      larger[index] = slot
    }
    room = larger.count * 3 / 4 - places.count
    slots = larger
  }

  /// The first eight bytes as one integer, bytes past the word left out.
  @inline(__always)
  private static func prefix(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    if let base = text.baseAddress, range.lowerBound + 8 <= text.count {
      let bytes = UInt64(
        littleEndian: UnsafeRawPointer(base + range.lowerBound).loadUnaligned(as: UInt64.self))
      return range.count >= 8
        ? bytes : bytes & ((1 << UInt64(truncatingIfNeeded: range.count * 8)) - 1)
    }
    return text[range].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// A multiply-and-fold hash over eight bytes at a time.
  @inline(__always)
  private static func hash(
    _ prefix: UInt64, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> UInt64 {
    var state = fold(prefix ^ UInt64(truncatingIfNeeded: range.count) &* 0x9E37_79B9_7F4A_7C15)
    guard range.count > 8, let base = text.baseAddress else { return state }
    var place = range.lowerBound + 8
    while place + 8 <= range.upperBound {
      state = fold(state ^ UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self))
      place += 8
    }
    return fold(
      state ^ UnsafeRawPointer(base + range.upperBound - 8).loadUnaligned(as: UInt64.self))
  }

  @inline(__always)
  private static func fold(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return (product.high ^ product.low) &+ 0xA076_1D64_78BD_642F
  }
}
