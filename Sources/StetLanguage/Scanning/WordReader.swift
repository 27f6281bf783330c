/// Reads words and the gaps between them from UTF-8 bytes: the hot loop of every scan.
///
/// It holds bare pointers, so it lives only inside the closures that lend them. Bytes that are not
/// UTF-8 give unspecified words, but no read past `count`.
struct WordReader {
  let base: UnsafePointer<UInt8>
  let count: Int
  let table: UnsafePointer<UInt16>
  let rules: WordRules

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The fold of the two-byte code point at `index`; the caller has seen a lead byte C2…DF and room.
  @inline(__always)
  func pair(_ lead: UInt8, at index: Int) -> UInt16 {
    table[Int(lead & 0x1F) &<< 6 | Int(base[index &+ 1] & 0x3F)]
  }

  @inline(__always)
  static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 { (hash ^ value) &* multiplier }

  /// Reads the first word that begins at `position` or after it; false when there is none.
  @inline(__always)
  func next(from position: Int, into word: inout Word) -> Bool {
    var index = position
    while index < count {
      let byte = base[index]
      if byte &- 0xC2 < 0x1E, index &+ 1 < count {
        if Fold.isWord(pair(byte, at: index)) { break }
        index &+= 2
      } else if byte < 0x80 {
        if Fold.isWord(table[Int(byte)]) { break }
        index &+= 1
      } else {
        let (scalarClass, length) = wide(at: index)
        if case .letter = scalarClass { break }
        if case .ideograph(let code) = scalarClass {
          word = Word(
            start: index, end: index &+ length, hash: Self.mixed(Self.seed, UInt64(code)))
          return true
        }
        index &+= length
      }
    }
    guard index < count else { return false }
    read(from: index, into: &word)
    return true
  }

  /// Reads the word whose first letter is at `start`.
  @inline(__always)
  private func read(from start: Int, into word: inout Word) {
    var index = start
    var hash = Self.seed
    var before = hash
    var last: UInt16 = 0
    while index < count {
      let byte = base[index]
      if byte &- 0xC2 < 0x1E, index &+ 1 < count {
        let entry = pair(byte, at: index)
        if Fold.isWord(entry) {
          before = hash
          hash = Self.mixed(hash, UInt64(entry & Fold.value))
          last = entry
          index &+= 2
          continue
        }
        if entry == 0 { break }
      } else if byte < 0x80 {
        let entry = table[Int(byte)]
        if Fold.isWord(entry) {
          before = hash
          hash = Self.mixed(hash, UInt64(entry & Fold.value))
          last = entry
          index &+= 1
          continue
        }
        if entry == 0 { break }
      }
      let joint = self.joint(at: index, after: last)
      if joint.length == 0 { break }
      index &+= joint.length
      switch joint.effect {
      case .none: break
      case .adds(let value, let entry):
        before = hash
        hash = Self.mixed(hash, UInt64(value))
        last = entry
      case .replaces(let value, let entry):
        hash = Self.mixed(before, UInt64(value))
        last = entry
      }
    }
    word.start = start
    word.end = index
    word.hash = hash
  }
}
