/// ASCII vowels.
enum Vowels {
  static func contains(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}

extension String {
  /// What follows the last space or hyphen.
  var lastWord: String {
    let isJoint: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    guard let joint = utf8.lastIndex(where: isJoint) else { return self }
    return String(self[utf8.index(after: joint)...])
  }

  var lastWordIsCapitalised: Bool {
    guard let first = lastWord.utf8.first else { return false }
    return first &- 0x41 < 26
  }

  /// `tail` at the end, in any case, replaced; a capital at its head stays one, and a word in
  /// capitals gives one in capitals.
  func replacingTail(_ tail: String, with other: String) -> String {
    let head = utf8.prefix(max(0, utf8.count - tail.utf8.count))
    return (String(head) ?? "") + other.cased(like: utf8.suffix(tail.utf8.count))
  }

  /// In the capitals of a word it stands for.
  func cased(like model: some Collection<UInt8>) -> String {
    guard let first = model.first, first &- 0x41 < 26 else { return self }
    let isShouted = model.count > 1 && !model.contains { $0 &- 0x61 < 26 }
    return isShouted ? uppercased() : prefix(1).uppercased() + dropFirst()
  }
}
