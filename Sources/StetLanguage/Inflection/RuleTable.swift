/// A language's list of words and word endings, each with what the rules should know of it.
///
/// One line of the text is `arguments | keys`. A key with a leading hyphen is an ending and holds for
/// every word that ends so; one with a leading plus sign is a whole word, alone or behind one of the
/// language's prefixes; any other key is a whole word. The longest key wins, a whole word over an
/// ending of its length. Keys are written with `е` for `ё`. An argument is either one letter, a flag,
/// or `t:value/value`, an edit named by its tag letter: a value that begins with a digit cuts that
/// many letters off the word and adds the rest, any other value stands in the key's place.
struct RuleTable: Sendable {
  struct Rule: Sendable {
    fileprivate(set) var flags: UInt32 = 0
    fileprivate(set) var firstEdit: Int32 = 0
    fileprivate(set) var editCount: Int32 = 0

    /// True when the flag, a small Latin letter, is set.
    func has(_ flag: Unicode.Scalar) -> Bool { flags & 1 << (flag.value - 0x61) != 0 }
  }

  /// Cut so many bytes off the word, then add the tail.
  struct Edit: Hashable, Sendable {
    var tag: UInt8 = 0
    var cut = 0
    var tail = Tail()

    func has(tag scalar: Unicode.Scalar) -> Bool { tag == UInt8(truncatingIfNeeded: scalar.value) }
  }

  private var hashes: ContiguousArray<UInt64>
  private var ruleOfSlot: ContiguousArray<Int32>
  private var rules = ContiguousArray<Rule>()
  private var edits = [Edit]()
  private var prefixes: Set<UInt64>
  private var longestKey = 0

  /// - Parameters:
  ///   - prefixes: what may stand before a key with a plus sign, parted by spaces.
  ///   - texts: lines as described; of two equal keys the later one holds.
  init(prefixes: String = "", _ texts: String...) {
    self.prefixes = Set(prefixes.utf8.split(separator: 0x20).map(Self.hash))
    let capacity = Self.capacity(for: texts)
    hashes = ContiguousArray(repeating: 0, count: capacity)
    ruleOfSlot = ContiguousArray(repeating: -1, count: capacity)
    for text in texts {
      for line in text.utf8.split(separator: 0x0A) { read(line) }
    }
  }

  /// The edits of a rule, in the order of its line.
  func edits(of rule: Rule) -> ArraySlice<Edit> {
    edits[Int(rule.firstEdit)..<Int(rule.firstEdit + rule.editCount)]
  }

  /// The first edit of a rule that carries `tag`.
  func edit(_ tag: Unicode.Scalar, of rule: Rule) -> Edit? {
    edits(of: rule).first { $0.has(tag: tag) }
  }

  /// The rule of the longest key that `text[range]` is or ends with; the text is lower-case, `ё` as `е`.
  func longest(_ text: ContiguousArray<UInt8>, _ range: Range<Int>) -> Rule? {
    match(text, range)?.rule
  }

  /// The same, with the bytes of the prefix before a key with a plus sign.
  func match(
    _ text: ContiguousArray<UInt8>, _ range: Range<Int>
  ) -> (rule: Rule, prefix: Range<Int>)? {
    var found: (rule: Rule, prefix: Range<Int>)?
    let none = range.lowerBound..<range.lowerBound
    var hash = Self.seed
    var index = range.upperBound
    let limit = max(range.lowerBound, range.upperBound - longestKey)
    while index > limit {
      index -= 1
      hash = Self.mix(hash, text[index])
      if text[index] & 0xC0 == 0x80 { continue }
      if let rule = rule(of: hash) { found = (rule, none) }
      if let rule = rule(of: hash ^ Self.root) {
        let prefix = range.lowerBound..<index
        if prefix.isEmpty || prefixes.contains(Self.hash(text[prefix])) { found = (rule, prefix) }
      }
    }
    if index == range.lowerBound, let rule = rule(of: hash ^ Self.wholeWord) {
      found = (rule, none)
    }
    return found
  }

  // MARK: Hashing

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let wholeWord: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static let root: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  private static func hash(_ letters: some BidirectionalCollection<UInt8>) -> UInt64 {
    var hash = seed
    for byte in letters.reversed() { hash = mix(hash, byte) }
    return hash
  }

  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  private static func capacity(for texts: [String]) -> Int {
    var keys = 8
    for text in texts { keys += text.utf8.count { $0 == 0x20 || $0 == 0x0A } }
    var capacity = 64
    while capacity < keys * 2 { capacity *= 2 }
    return capacity
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while ruleOfSlot[slot] >= 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private func rule(of hash: UInt64) -> Rule? {
    let rule = ruleOfSlot[slot(of: hash)]
    return rule < 0 ? nil : rules[Int(rule)]
  }

  // MARK: Reading

  private typealias Bytes = Substring.UTF8View

  private mutating func read(_ line: Bytes) {
    let words = line.split(separator: 0x20)
    guard let bar = words.firstIndex(where: { $0.elementsEqual("|".utf8) }) else { return }
    let keys = words[(bar + 1)...]
    let arguments = words[..<bar]
    let isWhole = arguments.contains { argument in
      argument.contains(UInt8(ascii: ":")) && !Self.edits(of: argument).allSatisfy(Self.isCut)
    }
    var shared = -1
    for key in keys {
      if shared < 0 || isWhole { shared = makeRule(arguments, key: key) }
      enter(key, Int32(shared))
    }
  }

  private static func edits(of argument: Bytes) -> [Bytes] {
    argument.dropFirst(2).split(separator: UInt8(ascii: "/"))
  }

  private static func isCut(_ value: Bytes) -> Bool {
    value.first.map { (0x30...0x39).contains($0) } ?? false
  }

  private mutating func makeRule(_ arguments: some Sequence<Bytes>, key: Bytes) -> Int {
    var rule = Rule()
    rule.firstEdit = Int32(edits.count)
    for argument in arguments {
      guard let tag = argument.first else { continue }
      if argument.count == 1 {
        rule.flags |= 1 << UInt32(tag - 0x61)
        continue
      }
      for value in Self.edits(of: argument) {
        edits.append(Self.edit(tag, value, key: key))
      }
    }
    rule.editCount = Int32(edits.count) - rule.firstEdit
    rules.append(rule)
    return rules.count - 1
  }

  /// A full value keeps the letters it shares with the key's beginning, so that a capital survives.
  private static func edit(_ tag: UInt8, _ value: Bytes, key: Bytes) -> Edit {
    if isCut(value), let digit = value.first {
      return Edit(tag: tag, cut: Int(digit - 0x30) * 2, tail: Tail(value.dropFirst()))
    }
    let letters = letters(of: key)
    var shared = zip(letters, value).prefix { $0 == $1 }.count
    shared -= shared % 2
    return Edit(tag: tag, cut: letters.count - shared, tail: Tail(value.dropFirst(shared)))
  }

  private static func letters(of key: Bytes) -> Bytes {
    let isMarked = key.first == UInt8(ascii: "-") || key.first == UInt8(ascii: "+")
    return isMarked ? key.dropFirst() : key
  }

  private mutating func enter(_ key: Bytes, _ rule: Int32) {
    let letters = Self.letters(of: key)
    var hash = Self.hash(letters)
    switch key.first {
    case UInt8(ascii: "-"): break
    case UInt8(ascii: "+"): hash ^= Self.root
    default: hash ^= Self.wholeWord
    }
    let slot = slot(of: hash)
    hashes[slot] = hash
    ruleOfSlot[slot] = rule
    longestKey = max(longestKey, letters.count)
  }
}
