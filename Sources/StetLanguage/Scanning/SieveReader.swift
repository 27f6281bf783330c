/// A run of letters and digits in a text, folded.
struct SieveRun {
  /// Eleven bits hold every letter below U+0800; a rarer one may be taken for another.
  var letters: [UInt64] = []

  /// Whether a term may begin here: at the run's start, at a number in it and behind one.
  func isOpening(at index: Int) -> Bool {
    index == 0 || Self.isDigit(letters[index]) != Self.isDigit(letters[index - 1])
  }

  /// Up to three letters from `index` on, packed.
  func beginning(at index: Int) -> UInt64 {
    letters[index...].prefix(3).reduce(0) { $0 << 11 | $1 }
  }

  /// The whole run, when it is short.
  var packed: UInt64 { letters.count < 4 ? beginning(at: 0) : 0 }

  static func isDigit(_ letter: UInt64) -> Bool { letter &- 0x30 < 10 }
}

/// A word of a term: its first letters, packed, and what else decides how far it stays.
struct SieveWord {
  /// How many letters of a word are kept.
  static let kept = 5

  /// The first letters, eleven bits each.
  private(set) var packed: UInt64 = 0
  /// The last letters, eleven bits each.
  private(set) var tail: UInt64 = 0
  private(set) var count = 0
  private(set) var capitals = 0
  private(set) var leadingDigits = 0
  private(set) var hasDigit = false

  /// `БПЛА` takes endings and loses nothing.
  var isAbbreviation: Bool { count > 1 && capitals == count }

  /// May be that of an ordinal: `12-е`, `12-го`.
  var isEnding: Bool { count < 4 && capitals == 0 }

  /// `155мм` may be written `155 мм`.
  var isMeasure: Bool { leadingDigits > 0 && count <= leadingDigits + 2 }

  mutating func append(_ letter: UInt64, isCapital: Bool) {
    tail = tail << 11 | letter
    if isCapital { capitals += 1 }
    if SieveRun.isDigit(letter) {
      if leadingDigits == count { leadingDigits += 1 }
      hasDigit = true
    }
    if count < Self.kept { packed = packed << 11 | letter }
    count += 1
  }

  /// The first `length` letters, or as many as are kept.
  func prefix(_ length: Int) -> UInt64 {
    packed >> UInt64(11 * max(0, min(count, Self.kept) - length))
  }
}

/// Reads runs of letters and digits from UTF-8, folded; hyphens part them here, and marks inside a
/// run are passed over.
struct SieveReader {
  /// Of a longer run the rest is not looked at; no term has one.
  private static let longestRun = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private let table: FoldTable

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ table: FoldTable) {
    self.bytes = bytes
    self.table = table
  }

  func eachRun(_ body: (SieveRun) -> Void) {
    var run = SieveRun()
    eachLetter { letter, _ in
      if letter != 0x20 {
        if run.letters.count < Self.longestRun { run.letters.append(letter) }
      } else if !run.letters.isEmpty {
        body(run)
        run.letters.removeAll(keepingCapacity: true)
      }
      return true
    }
    if !run.letters.isEmpty { body(run) }
  }

  /// Calls `body` with each word until it says false.
  ///
  /// - Returns: false when `body` did.
  func eachWord(_ body: (SieveWord) -> Bool) -> Bool {
    var word = SieveWord()
    let isWhole = eachLetter { letter, isCapital in
      if letter != 0x20 {
        word.append(letter, isCapital: isCapital)
      } else if word.count > 0 {
        guard body(word) else { return false }
        word = SieveWord()
      }
      return true
    }
    return isWhole && (word.count == 0 || body(word))
  }

  /// Calls `body` with the letter or digit that each scalar counts as, 0x20 for what parts words,
  /// and whether it is a capital, until it says false.
  @discardableResult
  @inline(__always)
  private func eachLetter(_ body: (UInt64, Bool) -> Bool) -> Bool {
    table.entries.withUnsafeBufferPointer { entries in
      var place = 0
      while place < bytes.count {
        let (scalar, length) = scalar(at: place)
        place += length
        let entry = scalar < 0x800 ? entries[Int(scalar)] : 0
        let letter = scalar < 0x800 ? Self.letter(scalar, entry) : Self.letter(scalar)
        let isCapital = entry & Fold.upper != 0
        guard letter == 0 || body(letter, isCapital) else { return false }
      }
      return true
    }
  }

  /// The bytes are known to be UTF-8.
  @inline(__always)
  private func scalar(at place: Int) -> (UInt32, Int) {
    let lead = UInt32(bytes[place])
    if lead < 0x80 { return (lead, 1) }
    func tail(_ offset: Int) -> UInt32 {
      place + offset < bytes.count ? UInt32(bytes[place + offset]) & 0x3F : 0
    }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(1), 2) }
    if lead < 0xF0 { return ((lead & 0xF) << 12 | tail(1) << 6 | tail(2), 3) }
    return ((lead & 7) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  @inline(__always)
  private static func letter(_ scalar: UInt32, _ entry: UInt16) -> UInt64 {
    if Fold.isWord(entry) { return UInt64(entry & Fold.value) }
    let isMark = (0x300...0x36F).contains(scalar) || entry == Fold.joint | 0xAD
    return isMark ? 0 : 0x20
  }

  /// Of a scalar from U+0800 on.
  private static func letter(_ scalar: UInt32) -> UInt64 {
    switch ScalarClass(scalar) {
    case .letter(let folded, _, _): max(1, UInt64(folded & 0x7FF))
    case .ignorable: 0
    case .separator, .ideograph, .hyphen, .enDash, .apostrophe: 0x20
    }
  }
}
