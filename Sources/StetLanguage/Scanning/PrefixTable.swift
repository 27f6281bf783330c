/// The trie of all forms, laid flat: one slot for each beginning of a form, keyed by its hash.
///
/// A key is sixty-three bits or more over all words and gaps so far. With a million forms and a text
/// of a billion different phrases, the odds that any stranger is taken for a form are about one in
/// ten thousand; what it could do is raise one false finding.
struct PrefixTable: Sendable {
  struct Slot {
    /// Zero is an empty slot.
    var key: UInt64 = 0
    /// The newest output of the form that ends here, or -1.
    var output: Int32 = -1
    var flags: UInt32 = 0

    /// A longer form goes on from here.
    static let continues: UInt32 = 1
    /// The first word of a form.
    static let begins: UInt32 = 2
    /// Some output here looks at capitals.
    static let weighsCase: UInt32 = 4
    /// Outputs here differ in how they look at capitals.
    static let mixesCase: UInt32 = 8

    /// The bits above the four flags are a small Bloom filter of the words that may come next, so
    /// that most phrases which only begin like a form are let go without another look-up.
    @inline(__always)
    static func next(_ word: UInt64) -> UInt32 {
      16 &<< UInt32(truncatingIfNeeded: ((word &>> 32) &* 28) &>> 32)
    }

    @inline(__always)
    func mayContinue(with word: UInt64) -> Bool { flags & Self.next(word) != 0 }
  }

  private(set) var slots: ContiguousArray<Slot>
  private(set) var shift: UInt64
  private(set) var count = 0

  /// - Parameter capacity: how many beginnings to make room for at first.
  init(capacity: Int) {
    let size = max(64, capacity * 3 / 2).nextPowerOfTwo
    slots = ContiguousArray(repeating: Slot(), count: size)
    shift = UInt64(64 - size.trailingZeroBitCount)
  }

  /// The slot index of `key`, made when there is none. Good until the next call.
  mutating func insert(_ key: UInt64) -> Int {
    if count &* 4 >= slots.count &* 3 { grow() }
    let index = slots.withUnsafeBufferPointer { Self.index(of: key, in: $0, shift) }
    if slots[index].key == 0 {
      slots[index].key = key
      count += 1
    }
    return index
  }

  mutating func setFlags(_ flags: UInt32, at index: Int) { slots[index].flags |= flags }

  mutating func setOutput(_ output: Int32, at index: Int) { slots[index].output = output }

  private mutating func grow() {
    let old = slots
    slots = ContiguousArray(repeating: Slot(), count: old.count * 2)
    shift -= 1
    for slot in old where slot.key != 0 {
      let index = slots.withUnsafeBufferPointer { Self.index(of: slot.key, in: $0, shift) }
      slots[index] = slot
    }
  }

  /// Where `key` is or would be. The table is never full, so the search ends.
  @inline(__always)
  static func index(
    of key: UInt64, in slots: UnsafeBufferPointer<Slot>, _ shift: UInt64
  ) -> Int {
    let mask = slots.count &- 1
    var index = Int(truncatingIfNeeded: (key &* 0xD6E8_FEB8_6659_FD93) &>> shift)
    while slots[index].key != key, slots[index].key != 0 { index = (index &+ 1) & mask }
    return index
  }

  /// The key of a beginning one word longer.
  @inline(__always)
  static func key(_ key: UInt64, _ gap: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (key ^ (word &* 0xFF51_AFD7_ED55_8CCD) ^ gap) &* 0xC4CE_B9FE_1A85_EC53
    return max(1, mixed ^ (mixed &>> 31))
  }
}

extension Int {
  /// The power of two that is not less than a positive number.
  var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
