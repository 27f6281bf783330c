/// A language's list of words and word endings, each with what the rules should know of it.
///
/// One line of the text is `arguments | keys`. A key with a leading hyphen is an ending and holds for
/// every word that ends so; one with a leading plus sign is a whole word, alone or behind one of the
/// language's prefixes; any other key is a whole word. The longest key wins, a whole word over an
/// ending of its length. Keys are written with `е` for `ё`. An argument is either one letter, a flag,
/// or `t:value/value`, an edit named by its tag letter: a value that begins with a digit cuts that
/// many letters off the word and adds the rest, any other value stands in the key's place.
struct RuleTable: Sendable {
  struct Rule: BitwiseCopyable, Sendable {
    var flags: UInt32 = 0
    var firstEdit: Int32 = 0
    var editCount: Int32 = 0

    /// True when the flag, a small Latin letter, is set.
    func has(_ flag: Unicode.Scalar) -> Bool { flags & 1 << (flag.value - 0x61) != 0 }
  }

  /// Cut so many bytes off the word, then add the tail.
  struct Edit: BitwiseCopyable, Hashable, Sendable {
    var tag: UInt8 = 0
    var cut = 0
    var tail = Tail()

    func has(tag scalar: Unicode.Scalar) -> Bool { tag == UInt8(truncatingIfNeeded: scalar.value) }
  }

  /// One place of the hash table; a rule below zero is a free one.
  struct Slot: BitwiseCopyable, Sendable {
    var hash: UInt64 = 0
    var rule: Int32 = -1
  }

  private let slots: FrozenArray<Slot>
  private let rules: FrozenArray<Rule>
  private let edits: FrozenArray<Edit>
  private let prefixes: Set<UInt64>
  private let longestKey: Int

  /// - Parameters:
  ///   - prefixes: what may stand before a key with a plus sign, parted by spaces.
  ///   - texts: lines as described; of two equal keys the later one holds.
  init(prefixes: String = "", _ texts: String...) {
    self.prefixes = Set(prefixes.utf8.split(separator: 0x20).map { RuleHash.of($0) })
    var reader = RuleReader(texts)
    reader.read()
    slots = FrozenArray(reader.slots)
    rules = FrozenArray(reader.rules)
    edits = FrozenArray(reader.edits)
    longestKey = reader.longestKey
  }

  /// The edits of a rule, in the order of its line.
  func edits(of rule: Rule) -> UnsafeBufferPointer<Edit> {
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
    var found: Int32 = -1
    var prefix = range.lowerBound..<range.lowerBound
    var hash = RuleHash.seed
    var index = range.upperBound
    let limit = max(range.lowerBound, range.upperBound - longestKey)
    while index > limit {
      index -= 1
      hash = RuleHash.mix(hash, text[index])
      if text[index] & 0xC0 == 0x80 { continue }
      let ending = rule(of: hash)
      if ending >= 0 {
        found = ending
        prefix = range.lowerBound..<range.lowerBound
      }
      let root = rule(of: hash ^ RuleHash.root)
      if root >= 0, isPrefix(text, range.lowerBound..<index) {
        found = root
        prefix = range.lowerBound..<index
      }
    }
    if index == range.lowerBound {
      let whole = rule(of: hash ^ RuleHash.wholeWord)
      if whole >= 0 { found = whole }
      if whole >= 0 { prefix = range.lowerBound..<range.lowerBound }
    }
    return found < 0 ? nil : (rules[Int(found)], prefix)
  }

  private func isPrefix(_ text: ContiguousArray<UInt8>, _ range: Range<Int>) -> Bool {
    range.isEmpty || prefixes.contains(RuleHash.of(text[range]))
  }

  /// The index of a key's rule, or less than zero.
  private func rule(of hash: UInt64) -> Int32 {
    let mask = slots.count - 1
    var index = RuleHash.slot(hash, mask)
    while slots[index].rule >= 0 {
      if slots[index].hash == hash { return slots[index].rule }
      index = (index + 1) & mask
    }
    return -1
  }
}
