/// The slow way to a code point: three and four bytes, and looking ahead.
extension WordReader {
  /// The code point at `index` and its length in bytes; a byte that begins none is a separator.
  @inline(never)
  func wide(at index: Int) -> (ScalarClass, length: Int) {
    let (code, length) = scalar(at: index)
    return (code == 0 ? .separator : ScalarClass(code), length)
  }

  /// Zero stands for bytes that are no code point.
  func scalar(at index: Int) -> (code: UInt32, length: Int) {
    let lead = base[index]
    let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 0, index + length <= count else { return (0, 1) }
    if length == 1 { return (UInt32(lead), 1) }
    var code = UInt32(lead) & (0x7F >> UInt32(length))
    for step in 1..<length {
      let byte = base[index + step]
      guard byte & 0xC0 == 0x80 else { return (0, 1) }
      code = code << 6 | UInt32(byte & 0x3F)
    }
    return (code, length)
  }

  /// The fold entry of the letter at `index`, over at most four code points without width; zero
  /// when something else stands there.
  func letter(from index: Int) -> UInt16 {
    var index = index
    for _ in 0..<5 where index < count {
      let (code, length) = scalar(at: index)
      if code < 0x800 {
        let entry = table[Int(code)]
        guard entry == Fold.joint | 0xAD else { return entry }
      } else {
        switch ScalarClass(code) {
        case .letter(_, let isUpper, let isDigit):
          return Fold.word | (isUpper ? Fold.upper : 0) | (isDigit ? Fold.digit : 0)
        case .ignorable: break
        case .separator, .ideograph, .hyphen, .enDash, .apostrophe: return 0
        }
      }
      index += length
    }
    return 0
  }

  /// The fold entry of the letter that ends at `index`, over at most four code points without width;
  /// zero when something else stands there.
  func letter(before index: Int) -> UInt16 {
    var start = index
    for _ in 0..<5 where start > 0 {
      start -= 1
      while start > 0, base[start] & 0xC0 == 0x80 { start -= 1 }
      let code = scalar(at: start).code
      let entry = code < 0x800 ? table[Int(code)] : letter(from: start)
      if entry & Fold.joint == 0 { return entry }
    }
    return 0
  }

  /// The length of the code point at `index`, or nil when it parts words wherever it stands.
  func lengthInsideWord(at index: Int) -> Int? {
    let (code, length) = scalar(at: index)
    if code < 0x800 { return table[Int(code)] == 0 ? nil : length }
    switch ScalarClass(code) {
    case .separator, .ideograph: return nil
    case .letter, .ignorable, .hyphen, .enDash, .apostrophe: return length
    }
  }
}
