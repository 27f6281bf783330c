/// Which blocks of two revisions belong together by id, and the order to show them in.
struct BlockPairs {
  enum Place: Hashable {
    case removed(Int)
    case added(Int)
    case both(Int, Int, isMoved: Bool)
  }

  /// New blocks in their order, each removed block after the one that it followed.
  let order: [Place]

  init(_ old: [String], _ new: [String]) {
    let partners = Self.partners(old, new)
    let settled = Set(RisingRun.longest(partners.compactMap(\.self)))
    var order: [Place] = []
    var removedAfter = Self.removed(old, partners)
    order += removedAfter.removeValue(forKey: -1) ?? []
    for (newIndex, partner) in partners.enumerated() {
      guard let partner else {
        order.append(.added(newIndex))
        continue
      }
      order.append(.both(partner, newIndex, isMoved: !settled.contains(partner)))
      order += removedAfter[partner] ?? []
    }
    self.order = order
  }

  /// For each new block the index of its old one, none given twice.
  private static func partners(_ old: [String], _ new: [String]) -> [Int?] {
    var indices: [[UInt8]: Int] = [:]
    for (index, id) in old.enumerated() where indices[Array(id.utf8)] == nil {
      indices[Array(id.utf8)] = index
    }
    return new.map { indices.removeValue(forKey: Array($0.utf8)) }
  }

  /// The removed blocks by the index of the last kept block before them, -1 for none.
  private static func removed(_ old: [String], _ partners: [Int?]) -> [Int: [Place]] {
    let kept = Set(partners.compactMap(\.self))
    var last = -1
    var removed: [Int: [Place]] = [:]
    for index in old.indices {
      if kept.contains(index) {
        last = index
      } else {
        removed[last, default: []].append(.removed(index))
      }
    }
    return removed
  }
}
