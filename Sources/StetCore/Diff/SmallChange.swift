/// Tells changes that leave the words what they are: another ending, case, white space or punctuation.
struct SmallChange {
  /// Longer places are rewriting, whatever they hold.
  private static let mostBytes = 256
  private static let mostWords = 6

  private let old: UnsafeBufferPointer<UInt8>
  private let new: UnsafeBufferPointer<UInt8>

  init(old: UnsafeBufferPointer<UInt8>, new: UnsafeBufferPointer<UInt8>) {
    self.old = old
    self.new = new
  }

  func isSmall(_ hunk: Hunk) -> Bool {
    guard hunk.old.count <= Self.mostBytes, hunk.new.count <= Self.mostBytes else { return false }
    var (oldPlace, newPlace) = (hunk.old.lowerBound, hunk.new.lowerBound)
    for _ in 0...Self.mostWords {
      guard let oldWord = nextWord(old, from: oldPlace, to: hunk.old.upperBound),
        let newWord = nextWord(new, from: newPlace, to: hunk.new.upperBound)
      else { return false }
      if oldWord.isEmpty || newWord.isEmpty { return oldWord.isEmpty && newWord.isEmpty }
      guard WordForms.areForms(slice(old, oldWord), slice(new, newWord)) else { return false }
      (oldPlace, newPlace) = (oldWord.upperBound, newWord.upperBound)
    }
    return false
  }

  private func slice(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range]) }

  /// The next word, empty at the end; nil where a sign with a meaning of its own comes first.
  private func nextWord(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Range<Int>? {
    let lexer = DiffLexer(bytes: UnsafeBufferPointer(rebasing: bytes[..<end]))
    var position = start
    while position < end {
      let wordEnd = lexer.wordEnd(from: position)
      if wordEnd > position { return position..<wordEnd }
      let separatorEnd = lexer.separatorEnd(from: position)
      guard isPunctuation(bytes, position..<separatorEnd) else { return nil }
      position = separatorEnd
    }
    return end..<end
  }

  /// White space, ASCII punctuation but for `$ % & + / < = > @ ^ |`, quotation marks, dashes, ellipsis.
  private func isPunctuation(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Range<Int>) -> Bool {
    let second = token.count > 1 ? bytes[token.lowerBound + 1] : 0
    switch bytes[token.lowerBound] {
    case 0x09, 0x0A, 0x0D, 0x20...0x23, 0x27...0x2A, 0x2C...0x2E, 0x3A, 0x3B, 0x3F, 0x5B...0x5D,
      0x5F,
      0x60, 0x7B, 0x7D, 0x7E:
      return true
    case 0xC2: return second == 0xA0 || second == 0xAB || second == 0xBB
    case 0xE2, 0xE3: return second == 0x80
    default: return false
    }
  }
}
