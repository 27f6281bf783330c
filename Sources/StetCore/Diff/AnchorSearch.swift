/// Finds runs of words that hold a phrase which each text has exactly once.
///
/// Such runs are safe to fix before the exact search and cut a long text into short gaps. A phrase is four
/// words: rare enough to be unique in prose, short enough to survive between edits.
struct AnchorSearch {
  static let phrase = 4

  private struct Slot {
    /// 0 for a free slot.
    var hash: UInt32 = 0
    /// Where the phrase stands; -1 nowhere yet, -2 in several places.
    var old: Int32 = -1
    var new: Int32 = -1
  }

  let old: UnsafeBufferPointer<Int32>
  let new: UnsafeBufferPointer<Int32>
  /// Only phrases whose hash has these bits clear are looked at; both texts agree on which those are.
  let sampling: UInt32

  /// - Parameter isThorough: look at every phrase, not at one in four.
  init(old: UnsafeBufferPointer<Int32>, new: UnsafeBufferPointer<Int32>, isThorough: Bool) {
    self.old = old
    self.new = new
    sampling = isThorough ? 0 : 3 << 29
  }

  /// Anchors in the order of `old`, none overlapping another there.
  func anchors() -> [Anchor] {
    guard old.count >= Self.phrase, new.count >= Self.phrase else { return [] }
    let expected = sampling == 0 ? old.count : old.count / 4 + old.count / 64 + 64
    var capacity = 64
    while capacity * 3 < expected * 4 { capacity *= 2 }
    var slots = ContiguousArray(repeating: Slot(), count: capacity)
    var slotsOfOld: ContiguousArray<Int32> = []
    slotsOfOld.reserveCapacity(expected)
    let isComplete = slots.withUnsafeMutableBufferPointer { slots in
      guard enterOld(slots, &slotsOfOld) else { return false }
      enterNew(slots)
      return true
    }
    return isComplete ? runs(slots, slotsOfOld) : []
  }

  /// - Returns: false when repeated phrases leave the table too full to go on.
  private func enterOld(
    _ slots: UnsafeMutableBufferPointer<Slot>, _ slotsOfOld: inout ContiguousArray<Int32>
  ) -> Bool {
    var room = slots.count * 7 / 8
    for place in 0...old.count - Self.phrase {
      let hash = Self.hash(old, place)
      guard hash & sampling == 0 else { continue }
      let index = Self.find(hash, slots)
      if slots[index].hash == 0 {
        room -= 1
        if room == 0 { return false }
        slots[index] = Slot(hash: hash, old: Int32(truncatingIfNeeded: place))
        slotsOfOld.append(Int32(truncatingIfNeeded: index))
      } else {
        slots[index].old = -2
      }
    }
    return true
  }

  private func enterNew(_ slots: UnsafeMutableBufferPointer<Slot>) {
    for place in 0...new.count - Self.phrase {
      let hash = Self.hash(new, place)
      guard hash & sampling == 0 else { continue }
      let index = Self.find(hash, slots)
      if slots[index].old >= 0 {
        slots[index].new = slots[index].new == -1 ? Int32(truncatingIfNeeded: place) : -2
      }
    }
  }

  private func runs(_ slots: ContiguousArray<Slot>, _ slotsOfOld: ContiguousArray<Int32>)
    -> [Anchor]
  {
    var anchors: [Anchor] = []
    var free = 0
    for index in slotsOfOld {
      let slot = slots[Int(index)]
      guard Int(slot.old) >= free, slot.new >= 0 else { continue }
      let anchor = widened(Int(slot.old), Int(slot.new), downTo: free)
      guard anchor.oldEnd >= Int(slot.old) + Self.phrase else { continue }
      anchors.append(anchor)
      free = anchor.oldEnd
    }
    return anchors
  }

  /// The whole equal run around a pair of places.
  private func widened(_ oldPlace: Int, _ newPlace: Int, downTo free: Int) -> Anchor {
    var (start, length) = (0, 0)
    while oldPlace + length < old.count, newPlace + length < new.count,
      old[oldPlace + length] == new[newPlace + length]
    {
      length += 1
    }
    while oldPlace - start > free, newPlace - start > 0,
      old[oldPlace - start - 1] == new[newPlace - start - 1]
    {
      start += 1
    }
    return Anchor(old: oldPlace - start, new: newPlace - start, length: length + start)
  }

  /// Never 0, so that 0 can stand for a free slot.
  @inline(__always)
  private static func hash(_ words: UnsafeBufferPointer<Int32>, _ place: Int) -> UInt32 {
    var state: UInt64 = 0
    for offset in 0..<phrase {
      state = (state ^ UInt64(truncatingIfNeeded: words[place + offset])) &* 0x9E37_79B9_7F4A_7C15
      state ^= state >> 29
    }
    return UInt32(truncatingIfNeeded: state >> 32) | 1
  }

  @inline(__always)
  private static func find(_ hash: UInt32, _ slots: UnsafeMutableBufferPointer<Slot>) -> Int {
    let mask = slots.count - 1
    var index = Int(hash >> 1) & mask
    while slots[index].hash != 0, slots[index].hash != hash { index = (index + 1) & mask }
    return index
  }
}
