/// Tells changes that leave the words what they are: another ending, case, white space or punctuation.
struct SmallChange {
  /// Longer places are rewriting, whatever they hold.
  private static let mostBytes = 256
  private static let mostWords = 6

  let old: UnsafeBufferPointer<UInt8>
  let new: UnsafeBufferPointer<UInt8>

  func isSmall(_ hunk: Hunk) -> Bool {
    guard hunk.old.count <= Self.mostBytes, hunk.new.count <= Self.mostBytes,
      let oldWords = words(old, hunk.old), let newWords = words(new, hunk.new)
    else { return false }
    return oldWords.count == newWords.count && oldWords.count <= Self.mostWords
      && zip(oldWords, newWords).allSatisfy { WordForms.areForms($0, $1) }
  }

  /// The words of a range; nil where it has signs that carry meaning of their own.
  private func words(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [String]? {
    let lexer = DiffLexer(bytes: UnsafeBufferPointer(rebasing: bytes[..<range.upperBound]))
    var words: [String] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let wordEnd = lexer.wordEnd(from: position)
      if wordEnd > position {
        words.append(String(decoding: bytes[position..<wordEnd], as: UTF8.self))
        position = wordEnd
      } else {
        let end = lexer.separatorEnd(from: position)
        guard Self.isPunctuation(bytes[position..<end]) else { return nil }
        position = end
      }
    }
    return words
  }

  /// White space, ASCII punctuation but for `$ % + / < = > @ & ^ |`, quotation marks, dashes, ellipsis.
  private static func isPunctuation(_ token: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = token.first else { return true }
    switch first {
    case 0x09, 0x0A, 0x0D, 0x20...0x23, 0x27...0x2A, 0x2C...0x2E, 0x3A, 0x3B, 0x3F, 0x5B...0x5D,
      0x5F, 0x60, 0x7B,
      0x7D, 0x7E:
      return true
    case 0xC2: return token.dropFirst().first.map { [0xA0, 0xAB, 0xBB].contains($0) } ?? false
    case 0xE2: return token.dropFirst().first == 0x80
    case 0xE3: return token.dropFirst().first == 0x80
    default: return false
    }
  }
}
