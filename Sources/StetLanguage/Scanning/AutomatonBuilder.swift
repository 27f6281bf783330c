/// Collects forms into the tables of an automaton.
struct AutomatonBuilder {
  let rules: WordRules
  private(set) var table: PrefixTable
  private(set) var outputs: ContiguousArray<TermOutput> = []
  private(set) var letterCases: ContiguousArray<LetterCase> = []
  private var letterCaseIndex: [LetterCase: Int32] = [:]
  private var firstWords = 0

  /// - Parameter forms: about how many are to come; too few or too many only costs time.
  init(rules: WordRules, forms: Int) {
    self.rules = rules
    table = PrefixTable(capacity: forms)
    outputs.reserveCapacity(forms)
  }

  func withReader<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (WordReader) -> Result
  ) -> Result? {
    guard let base = bytes.baseAddress else { return nil }
    return rules.table.entries.withUnsafeBufferPointer { entries in
      guard let table = entries.baseAddress else { return nil }
      return body(WordReader(base: base, count: bytes.count, table: table, policy: rules.policy))
    }
  }

  /// Adds a form; false when it has no word.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, as form: TermForm) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let entries = rules.table.entries
    return entries.withUnsafeBufferPointer { entries in
      guard let table = entries.baseAddress else { return false }
      let reader = WordReader(base: base, count: bytes.count, table: table, policy: rules.policy)
      return add(reader, as: form)
    }
  }

  private mutating func add(_ reader: WordReader, as form: TermForm) -> Bool {
    var word = Word()
    guard reader.next(from: 0, into: &word) else { return false }
    let start = word.start
    var key = word.hash
    var slot = beginning(key)
    while let gap = reader.joinedGap(from: word.end, into: &word) {
      let next = PrefixTable.Slot.next(word.hash)
      table.setFlags(PrefixTable.Slot.continues | next, at: slot)
      key = PrefixTable.key(key, gap.hash, word.hash)
      slot = table.insert(key)
    }
    let weighsCase = form.isCaseSensitive || form.mayHoldCapitals
    finish(at: slot, form, weighsCase ? reader.letterCase(from: start, to: word.end) : LetterCase())
    return true
  }

  private mutating func beginning(_ key: UInt64) -> Int {
    let slot = table.insert(key)
    if table.slots[slot].flags & PrefixTable.Slot.begins == 0 {
      firstWords += 1
      table.setFlags(PrefixTable.Slot.begins, at: slot)
    }
    return slot
  }

  private mutating func finish(at slot: Int, _ form: TermForm, _ letterCase: LetterCase) {
    let newest = table.slots[slot].output
    let weighsCase = form.isCaseSensitive || letterCase.upper != 0
    var output = TermOutput(
      entry: form.entry, next: newest, letterCase: -1, kind: form.kind,
      isVariant: form.isVariant, isCaseSensitive: form.isCaseSensitive)
    if weighsCase {
      output.letterCase = index(of: letterCase)
      table.setFlags(PrefixTable.Slot.weighsCase, at: slot)
    }
    if newest >= 0, !output.looksAlike(outputs[Int(newest)]) {
      table.setFlags(PrefixTable.Slot.mixesCase, at: slot)
    }
    if let twin = twin(of: output, from: newest) {
      guard output.isBetter(than: outputs[twin]) else { return }
      output.next = outputs[twin].next
      outputs[twin] = output
    } else {
      outputs.append(output)
      table.setOutput(Int32(outputs.count - 1), at: slot)
    }
  }

  /// The output of the same entry in the same capitals. An entry's forms come one after another,
  /// so its outputs stand at the front and the search is short.
  private func twin(of output: TermOutput, from newest: Int32) -> Int? {
    var index = newest
    while index >= 0, outputs[Int(index)].entry == output.entry {
      let other = outputs[Int(index)]
      if other.looksAlike(output) { return Int(index) }
      index = other.next
    }
    return nil
  }

  /// Equal capitals have one index, so that outputs are told apart by it.
  private mutating func index(of letterCase: LetterCase) -> Int32 {
    if let known = letterCaseIndex[letterCase] { return known }
    let index = Int32(letterCases.count)
    letterCases.append(letterCase)
    letterCaseIndex[letterCase] = index
    return index
  }

  /// The first words' filter; called once, at the end.
  func filter() -> WordFilter {
    var filter = WordFilter(words: firstWords)
    for slot in table.slots where slot.flags & PrefixTable.Slot.begins != 0 {
      filter.insert(slot.key)
    }
    return filter
  }

  /// Turns every list of outputs round, so that entries are reported in the order given.
  mutating func sortOutputs() {
    for index in table.slots.indices where table.slots[index].output >= 0 {
      var previous: Int32 = -1
      var current = table.slots[index].output
      while current >= 0 {
        let next = outputs[Int(current)].next
        outputs[Int(current)].next = previous
        previous = current
        current = next
      }
      table.setOutput(previous, at: index)
    }
  }
}

extension AutomatonBuilder {
  /// The capitals of a text.
  func letterCase(of text: String) -> LetterCase {
    var text = text
    return text.withUTF8 { bytes in
      withReader(bytes) { $0.letterCase(from: 0, to: bytes.count) } ?? LetterCase()
    }
  }
}
