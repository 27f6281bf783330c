/// A run of words that stands in both texts: `length` words from `old` on equal those from `new` on.
struct Anchor: Hashable {
  var old: Int
  var new: Int
  var length: Int

  var oldEnd: Int { old + length }
  var newEnd: Int { new + length }
}

/// Finds runs of words that hold a phrase which each text has exactly once.
///
/// Such runs are safe to fix before the exact search and cut a long text into short gaps. A phrase is four
/// words: rare enough to be unique in prose, short enough to survive between edits.
struct AnchorSearch {
  private static let phrase = 4

  private struct Slot {
    var hash: UInt32 = 0
    /// Where the phrase stands; -1 nowhere yet, -2 in several places.
    var old: Int32 = -1
    var new: Int32 = -1
  }

  let old: UnsafeBufferPointer<Int32>
  let new: UnsafeBufferPointer<Int32>

  /// Anchors in the order of `old`, none overlapping another there.
  func anchors() -> [Anchor] {
    guard old.count >= Self.phrase, new.count >= Self.phrase else { return [] }
    var capacity = 16
    while capacity < old.count * 2 { capacity *= 2 }
    var slots = ContiguousArray(repeating: Slot(), count: capacity)
    var slotOfPhrase = ContiguousArray<Int32>(repeating: 0, count: old.count - Self.phrase + 1)
    return slots.withUnsafeMutableBufferPointer { slots in
      slotOfPhrase.withUnsafeMutableBufferPointer { slotOfPhrase in
        enterOld(slots, slotOfPhrase)
        enterNew(slots)
        return runs(UnsafeBufferPointer(slots), UnsafeBufferPointer(slotOfPhrase))
      }
    }
  }

  private func enterOld(
    _ slots: UnsafeMutableBufferPointer<Slot>, _ slotOfPhrase: UnsafeMutableBufferPointer<Int32>
  ) {
    for place in slotOfPhrase.indices {
      let hash = Self.hash(old, place)
      let index = Self.find(hash, slots)
      slots[index].hash = hash
      slots[index].old = slots[index].old == -1 ? Int32(truncatingIfNeeded: place) : -2
      slotOfPhrase[place] = Int32(truncatingIfNeeded: index)
    }
  }

  private func enterNew(_ slots: UnsafeMutableBufferPointer<Slot>) {
    for place in 0...new.count - Self.phrase {
      let index = Self.find(Self.hash(new, place), slots)
      if slots[index].old >= 0 {
        slots[index].new = slots[index].new == -1 ? Int32(truncatingIfNeeded: place) : -2
      }
    }
  }

  private func runs(_ slots: UnsafeBufferPointer<Slot>, _ slotOfPhrase: UnsafeBufferPointer<Int32>)
    -> [Anchor]
  {
    var anchors: [Anchor] = []
    var place = 0
    var free = 0
    while place < slotOfPhrase.count {
      let slot = slots[Int(slotOfPhrase[place])]
      if Int(slot.old) == place, slot.new >= 0 {
        let anchor = widened(place, Int(slot.new), downTo: free)
        if anchor.oldEnd >= place + Self.phrase {
          anchors.append(anchor)
          free = anchor.oldEnd
          place = free
          continue
        }
      }
      place += 1
    }
    return anchors
  }

  /// The whole equal run around a pair of places.
  private func widened(_ oldPlace: Int, _ newPlace: Int, downTo free: Int) -> Anchor {
    var anchor = Anchor(old: oldPlace, new: newPlace, length: 0)
    while anchor.oldEnd < old.count, anchor.newEnd < new.count,
      old[anchor.oldEnd] == new[anchor.newEnd]
    {
      anchor.length += 1
    }
    while anchor.old > free, anchor.new > 0, old[anchor.old - 1] == new[anchor.new - 1] {
      anchor = Anchor(old: anchor.old - 1, new: anchor.new - 1, length: anchor.length + 1)
    }
    return anchor
  }

  /// Never 0, so that 0 can stand for a free slot.
  private static func hash(_ words: UnsafeBufferPointer<Int32>, _ place: Int) -> UInt32 {
    var state: UInt64 = 0
    for offset in 0..<phrase {
      state = (state ^ UInt64(truncatingIfNeeded: words[place + offset])) &* 0x9E37_79B9_7F4A_7C15
      state ^= state >> 29
    }
    return UInt32(truncatingIfNeeded: state >> 32) | 1
  }

  private static func find(_ hash: UInt32, _ slots: UnsafeMutableBufferPointer<Slot>) -> Int {
    let mask = slots.count - 1
    var index = Int(hash >> 1) & mask
    while slots[index].hash != 0, slots[index].hash != hash { index = (index + 1) & mask }
    return index
  }
}
