/// A number while it is being read: the mention, what the other text must hold, what it can answer.
struct NumberDraft {
  var start: Int
  var end: Int
  var value: ExactNumber
  var kind: NumberMention.Kind = .cardinal
  var isSpelled = false
  /// Each group is one thing the other text must hold, in any of the notations listed.
  var claims: [[NumberKey]] = []
  /// Everything this number can be taken for when the other text claims it.
  var offers: [NumberKey] = []

  /// A plain value, claimed and offered.
  init(_ value: ExactNumber, from start: Int, to end: Int) {
    self.value = value
    self.start = start
    self.end = end
    claims = [[.plain(value)]]
    offers = [.plain(value)]
  }

  /// Digits compared as they stand, by their hash.
  init(code: UInt64, from start: Int, to end: Int) {
    self.init(ExactNumber(0), from: start, to: end)
    kind = .code
    claims = [[.code(code)]]
    offers = [.code(code)]
  }

  /// Lets `key` answer for the value: in both directions.
  mutating func allow(_ key: NumberKey) {
    offers.append(key)
    for group in claims.indices { claims[group].append(key) }
  }

  mutating func offerOnly() { claims = [] }

  var mention: NumberMention {
    NumberMention(range: start..<end, value: value, kind: kind, isSpelled: isSpelled)
  }
}
