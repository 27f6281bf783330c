/// Two texts to compare, from a seed.
struct DiffBenchInput {
  let name: String
  let old: String
  let new: String

  static func all() -> [DiffBenchInput] {
    [
      edited(1_000), edited(10_000), edited(100_000), rewritten(100_000), repeatedLines(20_000),
      oneParagraph(bytes: 1_000_000), movedBlock(20_000),
    ]
  }

  private static func edited(_ count: Int) -> DiffBenchInput {
    var source = DiffBenchSource(seed: UInt64(count))
    let old = DiffBenchProse.words(count, wordsPerParagraph: 80, &source)
    let new = DiffBenchProse.edited(old, oneIn: 20, &source)
    return DiffBenchInput(name: "\(count)-words-5-percent", old: old.joined(), new: new.joined())
  }

  private static func rewritten(_ count: Int) -> DiffBenchInput {
    var source = DiffBenchSource(seed: 2)
    let old = DiffBenchProse.words(count, wordsPerParagraph: 80, &source)
    let new = DiffBenchProse.words(count, wordsPerParagraph: 80, &source)
    return DiffBenchInput(name: "\(count)-words-rewritten", old: old.joined(), new: new.joined())
  }

  /// Lines from a stock of 12, one word in 50 changed.
  private static func repeatedLines(_ count: Int) -> DiffBenchInput {
    var source = DiffBenchSource(seed: 3)
    let stock = (0..<12).map { _ in DiffBenchProse.words(6, wordsPerParagraph: nil, &source) }
    let old = (0..<count).flatMap { _ in stock[source.below(stock.count)] + ["\n"] }
    let new = old.map {
      $0 == "\n" || source.below(50) > 0 ? $0 : DiffBenchProse.word(&source) + " "
    }
    return DiffBenchInput(name: "repeated-lines", old: old.joined(), new: new.joined())
  }

  private static func oneParagraph(bytes: Int) -> DiffBenchInput {
    var source = DiffBenchSource(seed: 4)
    var old: [String] = []
    var length = 0
    while length < bytes {
      old += DiffBenchProse.words(100, wordsPerParagraph: nil, &source)
      length += old.suffix(100).reduce(0) { $0 + $1.utf8.count }
    }
    let new = DiffBenchProse.edited(old, oneIn: 20, &source)
    return DiffBenchInput(name: "one-paragraph-of-1-MB", old: old.joined(), new: new.joined())
  }

  /// The second tenth of the paragraphs carried to the end.
  private static func movedBlock(_ count: Int) -> DiffBenchInput {
    var source = DiffBenchSource(seed: 5)
    let old = DiffBenchProse.words(count, wordsPerParagraph: 80, &source)
    let start = count / 800 * 80
    let end = count / 400 * 80
    let new = old[..<start] + old[end...] + old[start..<end]
    return DiffBenchInput(name: "\(count)-words-block-moved", old: old.joined(), new: new.joined())
  }
}
