/// A set of numbers other than zero, laid flat: an answer costs one multiplication and a load or two.
struct KeySet: Sendable {
  private var slots: ContiguousArray<UInt64> = ContiguousArray(repeating: 0, count: 1024)
  private var shift: UInt64 = 54
  private var count = 0

  mutating func insert(_ key: UInt64) {
    let index = index(of: key)
    guard slots[index] == 0 else { return }
    slots[index] = key
    count += 1
    if count &* 2 > slots.count { grow() }
  }

  func contains(_ key: UInt64) -> Bool { slots[index(of: key)] != 0 }

  /// Two keys of up to thirty-three bits, in this order.
  mutating func insert(_ first: UInt64, _ second: UInt64) { insert(Self.joined(first, second)) }

  func contains(_ first: UInt64, _ second: UInt64) -> Bool {
    contains(Self.joined(first, second))
  }

  private static func joined(_ first: UInt64, _ second: UInt64) -> UInt64 {
    max(1, first &* 0x9E37_79B9_7F4A_7C15 ^ second)
  }

  /// Where `key` is or would be. Half of the slots are empty, so the search ends.
  private func index(of key: UInt64) -> Int {
    let mask = slots.count &- 1
    var index = Int(truncatingIfNeeded: (key &* 0xD6E8_FEB8_6659_FD93) &>> shift)
    while slots[index] != key, slots[index] != 0 { index = (index &+ 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = ContiguousArray(repeating: 0, count: old.count * 4)
    shift -= 2
    for key in old where key != 0 { slots[index(of: key)] = key }
  }
}
