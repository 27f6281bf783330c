import StetCore

/// Rebuilds both texts from their diff, for random pairs from a seed.
struct DiffBenchPairs {
  private static let pieces = [
    "the", "missile", "system", "ракета", "комплекс", "Ankara'nın", "м'ята", "don’t", "3.5",
    "1,000",
    "S-400", "防空系統", "คำ", "한국어", "שלום", "👩‍👩‍👧", "🇹🇷", "👍🏽", "e\u{301}", "\u{301}", "й", "\u{200D}",
    "\u{FE0F}",
    "\0", ".", ",", "—", "«", "»", "...", "\u{AD}", "x", "x", "x",
  ]
  private static let separators = [
    " ", " ", " ", " ", "  ", "\n", "\r\n", "\n\n", "\t", "\u{A0}", "", ", ", ". ",
  ]

  private var source = DiffBenchSource(seed: 7)

  /// - Returns: how many of `count` pairs did not come back to the byte, over `readable` and bare diffs of
  ///   texts and over diffs of files; the first pairs are the extremes.
  static func failures(_ count: Int) -> Int {
    var pairs = DiffBenchPairs()
    let megabyte = String(repeating: "x", count: 1 << 20)
    let extremes = [
      ("", ""), ("", megabyte), (megabyte, ""), (megabyte, megabyte + "y"),
      (megabyte + " a", "b " + megabyte),
    ]
    var failures = 0
    for index in 0..<count {
      let (old, new) = index < extremes.count ? extremes[index] : pairs.pair()
      if !rebuilds(old, new) { failures += 1 }
    }
    return failures
  }

  private static func rebuilds(_ old: String, _ new: String) -> Bool {
    let texts = [true, false].allSatisfy { readable in
      let edits = WordDiff.edits(from: old, to: new, readable: readable)
      let before = edits.filter { $0.operation != .insert }.map(\.text).joined()
      let after = edits.filter { $0.operation != .delete }.map(\.text).joined()
      return before.utf8.elementsEqual(old.utf8) && after.utf8.elementsEqual(new.utf8)
    }
    let diff = DocumentDiff.compareFiles(Array(old.utf8), Array(new.utf8))
    let before = diff.spans.filter { $0.operation != .insert }.flatMap { diff.bytes(of: $0) }
    let after = diff.spans.filter { $0.operation != .delete }.flatMap { diff.bytes(of: $0) }
    return texts && before == diff.old && after == diff.new
  }

  private mutating func pair() -> (old: String, new: String) {
    let old = (0..<source.below(60)).map { _ in piece() }
    if source.below(4) == 0 {
      return (old.joined(), (0..<source.below(60)).map { _ in piece() }.joined())
    }
    let rate = 1 + source.below(20)
    let new = old.flatMap { kept -> [String] in
      switch source.below(rate * 3) {
      case 0: []
      case 1: [piece(), kept]
      case 2: [piece()]
      default: [kept]
      }
    }
    return (old.joined(), moved(new).joined())
  }

  /// At times with a run of pieces carried elsewhere.
  private mutating func moved(_ pieces: [String]) -> [String] {
    guard pieces.count > 12, source.below(2) == 0 else { return pieces }
    var pieces = pieces
    let length = 1 + source.below(9)
    let start = source.below(pieces.count - length)
    let run = pieces[start..<start + length]
    pieces.removeSubrange(start..<start + length)
    pieces.insert(contentsOf: run, at: source.below(pieces.count + 1))
    return pieces
  }

  private mutating func piece() -> String {
    Self.pieces[source.below(Self.pieces.count)]
      + Self.separators[source.below(Self.separators.count)]
  }
}
