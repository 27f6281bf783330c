/// Web and mail addresses, whose words are no words of the text.
extension WordReader {
  /// In bytes: how far an address reaches back from a word in it.
  static let longestAddress = 256

  /// True when the word at `start` stands inside an address: something with `://`, `www.` or an `@`
  /// before it, or a mail address's `@` right behind it, and no white space between.
  func isInsideAddress(from start: Int, to end: Int) -> Bool {
    if end < count, base[end] == UInt8(ascii: "@") { return true }
    var index = start
    let floor = max(0, start - Self.longestAddress)
    while index > floor {
      index -= 1
      switch base[index] {
      case 0...0x20: return false
      case UInt8(ascii: "@"): return index > 0 && base[index - 1] > 0x20
      case UInt8(ascii: "/") where holds("://", at: index - 2): return true
      case UInt8(ascii: "w") where holds("www.", at: index): return true
      default: break
      }
    }
    return false
  }

  private func holds(_ text: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + text.utf8CodeUnitCount <= count else { return false }
    for step in 0..<text.utf8CodeUnitCount where base[index + step] != text.utf8Start[step] {
      return false
    }
    return true
  }
}
