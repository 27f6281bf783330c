/// The keys seen in the objects that are open, so that a second equal key is noticed.
///
/// stet writes its keys in order, and keys that only rise cannot repeat: the ledger then
/// compares each key with one other. It searches only in an object whose keys fall somewhere,
/// and searches a large one by hash, so that a hostile file takes linear time.
struct KeyLedger {
  private static let fewEnoughToCompare = 24

  private var keys: [String] = []
  private var isRising = true
  private var hashed: Set<String>?

  /// What an enclosing object needs back.
  struct Mark {
    fileprivate let start: Int
    fileprivate let isRising: Bool
    fileprivate let hashed: Set<String>?
  }

  mutating func open() -> Mark {
    defer {
      isRising = true
      hashed = nil
    }
    return Mark(start: keys.count, isRising: isRising, hashed: hashed)
  }

  mutating func close(_ mark: Mark) {
    keys.removeSubrange(mark.start...)
    isRising = mark.isRising
    hashed = mark.hashed
  }

  /// - Returns: false when the object that `mark` opened has the key already.
  mutating func add(_ key: String, since mark: Mark) -> Bool {
    defer { keys.append(key) }
    guard keys.count > mark.start else { return true }
    if isRising, keys[keys.count - 1] < key { return true }
    isRising = false
    if keys.count - mark.start <= Self.fewEnoughToCompare {
      return !keys[mark.start...].contains(key)
    }
    if hashed == nil { hashed = Set(keys[mark.start...]) }
    return hashed?.insert(key).inserted ?? true
  }
}
