/// The walk over a text's tokens that parts its sentences.
struct SentenceBreaker {
  private let tokens: ContiguousArray<ProseToken>
  private let lexicon: SentenceLexicon
  private var sentences: [Range<Int>] = []
  /// Index of the first token of the sentence being read.
  private var start = 0

  init(tokens: ContiguousArray<ProseToken>, lexicon: SentenceLexicon) {
    self.tokens = tokens
    self.lexicon = lexicon
  }

  mutating func run() -> [Range<Int>] {
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .space, token.traits.contains(.lineBreak) {
        if breaksLine(at: index) { close(before: index, next: index + 1) }
        index += 1
      } else if token.kind == .mark, SentenceMarks.isTerminator(token.scalar) {
        index = readTerminator(index)
      } else {
        index += 1
      }
    }
    close(before: tokens.count, next: tokens.count)
    return sentences
  }

  private mutating func close(before end: Int, next: Int) {
    var first = start
    var last = end
    while first < last, tokens[first].kind == .space { first += 1 }
    while last > first, tokens[last - 1].kind == .space { last -= 1 }
    if first < last { sentences.append(tokens[first].start..<tokens[last - 1].end) }
    start = next
  }

  /// One line break joins what a small letter goes on with; two never do.
  private func breaksLine(at index: Int) -> Bool {
    guard let next = token(index + 1) else { return true }
    if tokens[index].traits.contains(.emptyLine) { return true }
    return !(next.kind == .word && !next.traits.contains(.capital))
  }

  /// Takes the terminators and closing marks at `first`; returns where to go on.
  private mutating func readTerminator(_ first: Int) -> Int {
    var last = first
    while let scalar = mark(last + 1), SentenceMarks.isTerminator(scalar) { last += 1 }
    let closed = closers(after: last)
    guard let space = token(closed), space.kind == .space, !space.traits.contains(.lineBreak) else {
      return closed
    }
    let stop = Terminator(first: first, last: last, closed: closed, next: closed + 1)
    if parts(stop) { close(before: closed, next: closed + 1) }
    return closed + 1
  }

  /// Past closing quotation marks, brackets and footnote numbers like `[1]`.
  private func closers(after last: Int) -> Int {
    var index = last + 1
    while let scalar = mark(index) {
      if SentenceMarks.isCloser(scalar) {
        index += 1
      } else if scalar == 0x22 || scalar == 0x27, token(index + 1)?.kind != .word {
        index += 1
      } else if scalar == 0x5B, token(index + 1)?.kind == .digits, mark(index + 2) == 0x5D {
        index += 3
      } else {
        break
      }
    }
    return index
  }
}

/// The marks that end a sentence, and where they stand among the tokens.
private struct Terminator {
  let first: Int
  let last: Int
  /// The first token after the closing marks.
  let closed: Int
  /// The first token after the space.
  let next: Int

  var isClosed: Bool { closed > last + 1 }
}

/// Judging one terminator.
extension SentenceBreaker {
  private func token(_ index: Int) -> ProseToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  private func mark(_ index: Int) -> UInt32? {
    guard let token = token(index), token.kind == .mark else { return nil }
    return token.scalar
  }

  private func word(_ index: Int) -> ProseToken? {
    guard let token = token(index), token.kind == .word else { return nil }
    return token
  }

  private func parts(_ stop: Terminator) -> Bool {
    guard let opening = opening(stop.next) else { return false }
    if opening.isDash, continuesSpeech(stop, opening) { return false }
    if isRemark(stop) { return false }
    let next = tokens[opening.index]
    if next.kind == .word {
      if isSmall(next) { return false }
      if stop.isClosed, isSpeaker(opening.index) { return false }
    }
    let isPlainStop = stop.first == stop.last && tokens[stop.first].scalar == 0x2E
    return !isPlainStop || endsSentence(stop, at: opening)
  }

  private func isSmall(_ word: ProseToken) -> Bool {
    !word.traits.contains(.capital) && !word.traits.contains(.otherScript)
  }

  /// `(!)` and `(?)` comment on what stands before them.
  private func isRemark(_ stop: Terminator) -> Bool {
    mark(stop.first - 1) == 0x28 && mark(stop.last + 1) == 0x29
  }

  /// `«Стой!» — сказал он`; after a stop without quotes a dash can open the next sentence.
  private func continuesSpeech(_ stop: Terminator, _ opening: Opening) -> Bool {
    let next = tokens[opening.index]
    return next.kind == .word && isSmall(next) || stop.isClosed
  }

  /// `“Stop!” Smith said.`
  private func isSpeaker(_ index: Int) -> Bool {
    guard token(index + 1)?.kind == .space, let verb = word(index + 2) else { return false }
    return lexicon.speech.contains(verb.code)
  }

  /// The first word or digits after opening marks, and whether a dash was among them.
  private struct Opening {
    let index: Int
    let isDash: Bool
  }

  /// - Returns: nil when nothing but marks follows near by.
  private func opening(_ start: Int) -> Opening? {
    var index = start
    var isDash = false
    while index < tokens.count, index < start + 8 {
      let token = tokens[index]
      if token.kind == .word || token.kind == .digits {
        return Opening(index: index, isDash: isDash)
      }
      if token.kind == .mark, ScalarFacts.isDash(token.scalar) { isDash = true }
      if token.kind == .space, token.traits.contains(.lineBreak) { return nil }
      index += 1
    }
    return nil
  }

  /// Whether the full stop ends a sentence or only an abbreviation.
  private func endsSentence(_ stop: Terminator, at opening: Opening) -> Bool {
    let next = tokens[opening.index]
    guard let before = token(stop.first - 1) else { return true }
    if before.kind == .digits { return numberEnds(stop, before, opening) }
    guard before.kind == .word else { return true }
    let opens = opensSentence(opening)
    switch role(of: before, at: stop.first - 1, isBeforeDigits: next.kind == .digits) {
    case .none: return true
    // `5 млн. 300 тыс.`, `2 руб. 50 коп.`
    case .ender: return next.kind != .digits
    case .leader: return opens && next.kind == .word
    case .hinge: return opens && !isYearPhrase(stop)
    case .bound: return false
    }
  }

  /// `1. Пункт` at the start is a list number; in Turkish `20.` is an ordinal.
  private func numberEnds(_ stop: Terminator, _ digits: ProseToken, _ opening: Opening) -> Bool {
    if stop.first - 1 == firstToken { return false }
    if lexicon.hasDottedOrdinals, digits.length < 4 { return opensSentence(opening) }
    return true
  }

  private var firstToken: Int {
    var index = start
    while index < tokens.count, tokens[index].kind == .space { index += 1 }
    return index
  }

  /// A word that opens sentences, and is not an initial: `В` but not `В.`
  private func opensSentence(_ opening: Opening) -> Bool {
    guard let next = word(opening.index) else { return false }
    return lexicon.openers.contains(next.code) && mark(opening.index + 1) != 0x2E
  }

  /// `В 2019 г. Россия`: the sentence so far is only its date.
  private func isYearPhrase(_ stop: Terminator) -> Bool {
    token(stop.first - 3)?.kind == .digits && stop.first - firstToken <= 5
  }
}

/// Abbreviations before a stop.
extension SentenceBreaker {
  private enum Role { case none, leader, hinge, ender, bound }

  private func role(of word: ProseToken, at index: Int, isBeforeDigits: Bool) -> Role {
    if word.traits.contains(.single) { return letterRole(word, at: index) }
    let code = word.code
    if isBeforeDigits {
      let binds =
        lexicon.beforeDigits.contains(code) || lexicon.leaders.contains(code)
        || lexicon.capitalLeaders.contains(code)
      return binds ? .bound : .none
    }
    if lexicon.leaders.contains(code) { return .leader }
    if word.traits.contains(.capital), lexicon.capitalLeaders.contains(code) { return .leader }
    if lexicon.hinges.contains(code) { return .hinge }
    return lexicon.enders.contains(code) ? .ender : .none
  }

  /// `3,5 м.`: a unit after its figure.
  private func measures(_ index: Int) -> Bool {
    token(index - 1)?.kind == .space && token(index - 2)?.kind == .digits
  }

  /// `А. С. Пушкин`, `U.S.`, `т. д.`, `p.m.`, `г.`
  private func letterRole(_ word: ProseToken, at index: Int) -> Role {
    let tied = mark(index - 1) == 0x2E
    let spaced = token(index - 1)?.kind == .space && mark(index - 2) == 0x2E
    let before = tied ? self.word(index - 2) : spaced ? self.word(index - 3) : nil
    if let before, before.traits.contains(.single), !word.traits.contains(.capital) {
      if SentenceMarks.closingPairs.contains([before.code, word.code]) { return .ender }
      if SentenceMarks.hingePairs.contains([before.code, word.code]) { return .hinge }
      return .leader
    }
    if tied, before?.traits.contains(.single) == true { return .hinge }
    if word.traits.contains(.capital) { return .leader }
    if lexicon.hinges.contains(word.code) { return .hinge }
    if lexicon.enders.contains(word.code) || measures(index) { return .ender }
    return word.traits.contains(.cyrillic) ? .leader : .none
  }
}
