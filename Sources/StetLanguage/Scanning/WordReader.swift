/// Reads words and the gaps between them from UTF-8 bytes: the hot loop of every scan.
///
/// It holds bare pointers, so it lives only inside the closures that lend them. Bytes that are not
/// UTF-8 give unspecified words, but no read past `count`.
struct WordReader: BitwiseCopyable {
  let base: UnsafePointer<UInt8>
  let count: Int
  let table: UnsafePointer<UInt16>
  let policy: WordPolicy

  /// The fold of the two-byte code point at `index`; the caller has seen a lead byte C2…DF and room.
  @inline(__always)
  func pair(_ lead: UInt8, at index: Int) -> UInt16 {
    table[Int(lead & 0x1F) &<< 6 | Int(base[index &+ 1] & 0x3F)]
  }

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
          var hash = WordHash()
          hash.add(scalar: code)
          word = Word(start: index, end: index &+ length, hash: hash.value)
          return true
        }
        index &+= length
      }
    }
    guard index < count else { return false }
    word.start = index
    var hash = WordHash()
    index = readLanes(from: index, &hash)
    word.end = readLetters(from: index, &hash)
    word.hash = hash.value
    return true
  }

  /// Reads plain letters four at a time; gives the offset of the first byte it has left.
  @inline(__always)
  private func readLanes(from start: Int, _ hash: inout WordHash) -> Int {
    base[start] < 0x80 ? readASCII(from: start, &hash) : readCyrillic(from: start, &hash)
  }

  @inline(__always)
  private func readCyrillic(from start: Int, _ hash: inout WordHash) -> Int {
    var index = start
    while index &+ 8 <= count {
      let raw = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      let lanes = LetterLanes(cyrillic: UInt64(littleEndian: raw))
      if lanes.isRare || lanes.bits == 0 { return index }
      hash.add(lanes: lanes.lanes, bits: lanes.bits)
      if lanes.bits < 64 { return index &+ Int(truncatingIfNeeded: lanes.bits &>> 3) }
      index &+= 8
    }
    return index
  }

  @inline(__always)
  private func readASCII(from start: Int, _ hash: inout WordHash) -> Int {
    var index = start
    guard policy.foldsPlainASCII else { return index }
    while index &+ 4 <= count {
      let raw = UnsafeRawPointer(base + index).loadUnaligned(as: UInt32.self)
      let lanes = LetterLanes(ascii: UInt32(littleEndian: raw))
      if lanes.bits == 0 { return index }
      hash.add(lanes: lanes.lanes, bits: lanes.bits)
      if lanes.bits < 64 { return index &+ Int(truncatingIfNeeded: lanes.bits &>> 4) }
      index &+= 4
    }
    return index
  }

  /// Reads letters one by one, and what joins them; gives the word's end.
  @inline(__always)
  private func readLetters(from start: Int, _ hash: inout WordHash) -> Int {
    var index = start
    while index < count {
      let byte = base[index]
      var entry: UInt16 = Fold.joint
      var length = 1
      if byte < 0x80 {
        entry = table[Int(byte)]
      } else if byte &- 0xC2 < 0x1E, index &+ 1 < count {
        entry = pair(byte, at: index)
        length = 2
      }
      if entry == 0 { return index }
      if Fold.isWord(entry) {
        hash.add(entry & Fold.value)
        index &+= length
      } else {
        let joined = join(at: index, &hash)
        if joined == index { return index }
        index = joined
      }
    }
    return index
  }
}
