/// The automaton's tables as bare pointers, for the length of one scan.
struct TermWalk {
  let reader: WordReader
  let slots: UnsafeBufferPointer<PrefixTable.Slot>
  let slotShift: UInt64
  let filter: UnsafePointer<UInt64>
  let filterShift: UInt64
  let outputs: UnsafeBufferPointer<TermOutput>
  let letterCases: UnsafeBufferPointer<LetterCase>
  /// A word that ends after this offset may go on in bytes yet to come.
  let limit: Int

  struct Found {
    /// Where reading goes on: the end of the last word.
    var end: Int
    /// Where the match ends: behind a closing quotation mark that belongs to it.
    var close: Int
    var output: Int32
  }

  /// Reports every match from `start` on; gives the offset before which nothing is left to find.
  @inline(__always)
  func run(from start: Int, _ body: (TermMatch) -> Void) -> Int {
    var word = Word()
    var position = start
    while reader.next(from: position, into: &word) {
      if word.end > limit { return word.start }
      position = word.end
      guard WordFilter.mayHold(word.hash, filter, filterShift) else { continue }
      var needsMore = false
      let found = longest(from: word, &needsMore)
      if needsMore { return word.start }
      guard let found else { continue }
      position = found.end
      report(found, from: word.start, body)
    }
    return reader.count
  }

  @inline(never)
  private func longest(from first: Word, _ needsMore: inout Bool) -> Found? {
    var key = first.hash
    var word = first
    var quotes = 0
    var best: Found?
    while true {
      let slot = slots[PrefixTable.index(of: key, in: slots, slotShift)]
      guard slot.key == key else { return best }
      if slot.output >= 0, accepts(slot, from: first.start, to: word.end) {
        let close = quotes & 1 == 0 ? word.end : reader.closingQuote(after: word.end)
        best = Found(end: word.end, close: close, output: slot.output)
      }
      guard slot.flags & PrefixTable.Slot.continues != 0 else { return best }
      let end = word.end
      guard let gap = reader.joinedGap(from: end, into: &word) else {
        needsMore = limit < reader.count && reader.count - end <= WordReader.longestGap
        return best
      }
      if word.end > limit {
        needsMore = true
        return best
      }
      guard slot.mayContinue(with: word.hash) else { return best }
      quotes += gap.quotes
      key = PrefixTable.key(key, gap.hash, word.hash)
    }
  }

  private func accepts(_ slot: PrefixTable.Slot, from start: Int, to end: Int) -> Bool {
    guard slot.flags & PrefixTable.Slot.weighsCase != 0 else { return true }
    let text = reader.letterCase(from: start, to: end)
    var index = slot.output
    while index >= 0 {
      let output = outputs[Int(index)]
      if admits(text, output) { return true }
      index = slot.flags & PrefixTable.Slot.mixesCase == 0 ? -1 : output.next
    }
    return false
  }

  private func admits(_ text: LetterCase, _ output: TermOutput) -> Bool {
    !output.isCaseSensitive || letterCases[Int(output.letterCase)].admits(text)
  }

  private func report(_ found: Found, from start: Int, _ body: (TermMatch) -> Void) {
    if reader.isInsideAddress(from: start, to: found.end) { return }
    var text: LetterCase?
    var index = found.output
    var lastEntry: Int32 = -1
    while index >= 0 {
      let output = outputs[Int(index)]
      index = output.next
      var lacksCapitals = false
      if output.letterCase >= 0 {
        let written = text ?? reader.letterCase(from: start, to: found.end)
        text = written
        guard admits(written, output) else { continue }
        lacksCapitals = letterCases[Int(output.letterCase)].lacksCapitals(in: written)
      }
      if output.entry == lastEntry { continue }
      lastEntry = output.entry
      body(
        TermMatch(
          entry: output.entry, start: start, end: found.close, kind: output.kind,
          isVariant: output.isVariant, lacksCapitals: lacksCapitals))
    }
  }
}

extension WordReader {
  /// The offset behind a quotation mark that stands right at `end`, doubled or not, else `end`.
  func closingQuote(after end: Int) -> Int {
    guard end < count else { return end }
    let (code, length) = scalar(at: end)
    switch GapMark(code, in: table) {
    case .quote, .apostrophe:
      let isDoubled = length == 1 && end + 1 < count && base[end + 1] == base[end]
      return end + (isDoubled ? 2 : length)
    case .letter, .line, .paragraph, .space, .hyphen, .dash, .other: return end
    }
  }
}

extension TermAutomaton {
  /// In bytes: what must follow a word before it is known to end there (a hyphen, some code points
  /// without width, a letter).
  static let lookahead = 32

  /// - Parameters:
  ///   - start: where to begin; what is before has been scanned and is only looked back at.
  ///   - isWhole: false when more bytes may follow; what can't be judged without them is left, and
  ///     the offset of its first byte is given back.
  func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, isWhole: Bool,
    _ body: (TermMatch) -> Void
  ) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    return rules.table.entries.withUnsafeBufferPointer { folds in
      table.slots.withUnsafeBufferPointer { slots in
        filter.cells.withUnsafeBufferPointer { cells in
          outputs.withUnsafeBufferPointer { outputs in
            letterCases.withUnsafeBufferPointer { letterCases in
              guard let fold = folds.baseAddress, let filterCells = cells.baseAddress else {
                return bytes.count
              }
              let reader = WordReader(
                base: base, count: bytes.count, table: fold, policy: rules.policy)
              let walk = TermWalk(
                reader: reader, slots: slots, slotShift: table.shift, filter: filterCells,
                filterShift: filter.shift, outputs: outputs, letterCases: letterCases,
                limit: isWhole ? bytes.count : bytes.count - Self.lookahead)
              return walk.run(from: start, body)
            }
          }
        }
      }
    }
  }
}
