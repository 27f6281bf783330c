/// Reads the lines of a ``RuleTable`` into its parts.
struct RuleReader {
  private(set) var slots: ContiguousArray<RuleTable.Slot>
  private(set) var rules = ContiguousArray<RuleTable.Rule>()
  private(set) var edits = ContiguousArray<RuleTable.Edit>()
  private(set) var longestKey = 0
  private let texts: [String]

  init(_ texts: [String]) {
    self.texts = texts
    var keys = 8
    for text in texts { keys += text.utf8.count { $0 == 0x20 || $0 == 0x0A } }
    var capacity = 64
    while capacity < keys * 2 { capacity *= 2 }
    slots = ContiguousArray(repeating: RuleTable.Slot(), count: capacity)
  }

  mutating func read() {
    for text in texts {
      for line in text.utf8.split(separator: 0x0A) { read(line) }
    }
  }

  private typealias Bytes = Substring.UTF8View

  private mutating func read(_ line: Bytes) {
    let words = line.split(separator: 0x20)
    guard let bar = words.firstIndex(where: { $0.elementsEqual("|".utf8) }) else { return }
    let arguments = words[..<bar]
    let isWhole = arguments.contains { argument in
      argument.contains(UInt8(ascii: ":")) && !Self.values(of: argument).allSatisfy(Self.isCut)
    }
    var shared: Int32 = -1
    for key in words[(bar + 1)...] {
      if shared < 0 || isWhole { shared = makeRule(arguments, key: key) }
      enter(key, shared)
    }
  }

  private static func values(of argument: Bytes) -> [Bytes] {
    argument.dropFirst(2).split(separator: UInt8(ascii: "/"))
  }

  private static func isCut(_ value: Bytes) -> Bool {
    value.first.map { (0x30...0x39).contains($0) } ?? false
  }

  private mutating func makeRule(_ arguments: some Sequence<Bytes>, key: Bytes) -> Int32 {
    var rule = RuleTable.Rule(firstEdit: Int32(edits.count))
    for argument in arguments {
      guard let tag = argument.first else { continue }
      if argument.count == 1 {
        rule.flags |= 1 << UInt32(tag - 0x61)
        continue
      }
      for value in Self.values(of: argument) { edits.append(Self.edit(tag, value, key: key)) }
    }
    rule.editCount = Int32(edits.count) - rule.firstEdit
    rules.append(rule)
    return Int32(rules.count - 1)
  }

  /// A full value keeps the letters it shares with the key's beginning, so that a capital survives.
  private static func edit(_ tag: UInt8, _ value: Bytes, key: Bytes) -> RuleTable.Edit {
    if isCut(value), let digit = value.first {
      return RuleTable.Edit(tag: tag, cut: Int(digit - 0x30) * 2, tail: Tail(value.dropFirst()))
    }
    let letters = letters(of: key)
    var shared = zip(letters, value).prefix { $0 == $1 }.count
    shared -= shared % 2
    return RuleTable.Edit(
      tag: tag, cut: letters.count - shared, tail: Tail(value.dropFirst(shared)))
  }

  private static func letters(of key: Bytes) -> Bytes {
    let isMarked = key.first == UInt8(ascii: "-") || key.first == UInt8(ascii: "+")
    return isMarked ? key.dropFirst() : key
  }

  private mutating func enter(_ key: Bytes, _ rule: Int32) {
    let letters = Self.letters(of: key)
    var hash = RuleHash.of(letters)
    switch key.first {
    case UInt8(ascii: "-"): break
    case UInt8(ascii: "+"): hash ^= RuleHash.root
    default: hash ^= RuleHash.wholeWord
    }
    let mask = slots.count - 1
    var index = RuleHash.slot(hash, mask)
    while slots[index].rule >= 0, slots[index].hash != hash { index = (index + 1) & mask }
    slots[index] = RuleTable.Slot(hash: hash, rule: rule)
    longestKey = max(longestKey, letters.count)
  }
}
