/// The keys seen in the objects that are open, so that a second equal key is noticed.
///
/// stet writes its keys in order, and plain keys whose bytes only rise cannot repeat: the ledger
/// then compares each key with one other and copies none. It searches only in an object whose
/// keys fall somewhere, and searches a large one by hash, so that a hostile file takes linear time.
struct KeyLedger {
  private static let fewEnoughToCompare = 24

  /// Where a key stands in the bytes; nil for one whose bytes do not say it plainly, in ASCII.
  struct Key {
    let text: String?
    let range: Range<Int>

    func text(in bytes: [UInt8]) -> String {
      text ?? String(decoding: bytes[range], as: UTF8.self)
    }
  }

  private var keys: [Key] = []
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
  mutating func add(_ key: Key, since mark: Mark, in bytes: [UInt8]) -> Bool {
    defer { keys.append(key) }
    guard keys.count > mark.start else { return true }
    if isRising, Self.rises(from: keys[keys.count - 1], to: key, in: bytes) { return true }
    isRising = false
    let text = key.text(in: bytes)
    if keys.count - mark.start <= Self.fewEnoughToCompare {
      return !keys[mark.start...].contains { $0.text(in: bytes) == text }
    }
    if hashed == nil { hashed = Set(keys[mark.start...].map { $0.text(in: bytes) }) }
    return hashed?.insert(text).inserted ?? true
  }

  private static func rises(from last: Key, to key: Key, in bytes: [UInt8]) -> Bool {
    guard last.text == nil, key.text == nil else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var (left, right) = (last.range.lowerBound, key.range.lowerBound)
      while left < last.range.upperBound, right < key.range.upperBound {
        if bytes[left] != bytes[right] { return bytes[left] < bytes[right] }
        left += 1
        right += 1
      }
      return right < key.range.upperBound
    }
  }
}
