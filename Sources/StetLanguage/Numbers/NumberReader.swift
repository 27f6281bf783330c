/// The walk over a text's tokens that finds its numbers.
///
/// Its parts live in extensions: ``NumberReader/readFigure()`` for digits,
/// ``NumberReader/readSpelled(_:)`` for words, dates and times beside them.
struct NumberReader {
  let text: NumberTokens
  let links: [Range<Int>]
  var position = 0
  var reading = NumberReading()
  /// The number read last, kept back because the next one can change it: `2-3 тыс.`.
  var pending: Pending?
  private var nextLink = 0

  /// A draft and where its tokens end.
  struct Pending {
    var draft: NumberDraft
    /// Index of the first token after it.
    var end: Int
    /// The power of ten of the multiplier it was written with.
    var power: Int?
    /// An hour or a part of the day was named with it.
    var isClock = false
  }

  init(text: NumberTokens, links: [Range<Int>]) {
    self.text = text
    self.links = links
  }

  mutating func read() -> NumberReading {
    while position < text.tokens.count {
      if skipLink() { continue }
      switch text.tokens[position].kind {
      case .digits: readFigure()
      case .word: readWord(text.tokens[position])
      case .mark: readMark(text.tokens[position])
      case .space: position += 1
      }
    }
    flush()
    return reading
  }

  /// Numbers inside addresses belong to the link rules.
  private mutating func skipLink() -> Bool {
    while nextLink < links.count, links[nextLink].upperBound <= text.tokens[position].start {
      nextLink += 1
    }
    guard nextLink < links.count, links[nextLink].contains(text.tokens[position].start) else {
      return false
    }
    position += 1
    return true
  }

  /// Records the number read last; `draft` waits in its place until the next is known.
  mutating func hold(_ draft: NumberDraft, end: Int) {
    hold(Pending(draft: draft, end: end))
  }

  private mutating func hold(_ pending: Pending) {
    var next = pending
    if var last = self.pending {
      text.join(&last, &next)
      reading.append(last.draft)
    }
    self.pending = next
    position = next.end
  }

  mutating func hold(_ quantity: Quantity) {
    hold(
      Pending(
        draft: quantity.draft, end: quantity.end, power: quantity.power,
        isClock: quantity.namesHour))
  }

  private mutating func flush() {
    if let last = pending { reading.append(last.draft) }
    pending = nil
  }
}
