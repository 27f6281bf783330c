/// A noun behind a number word: in the genitive singular after two to four, in the genitive plural
/// after five and more; in every other case both stand in the plural.
struct RussianCounted {
  private let site: NounSite

  init(_ site: NounSite) { self.site = site }

  private static let numerals: Set<[UInt8]> = Set(
    """
    два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать \
    четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать \
    сорок сто
    """.split(separator: " ").map { Array($0.utf8) })

  static func isNumeral(_ text: TermText, _ word: TermWord) -> Bool {
    guard word.isCyrillic, !word.isAllCapitals else { return false }
    return numerals.contains(Array(text.folded[word.core]))
  }

  func decline(into arena: inout FormArena) {
    let range = site.range
    let last = arena.lastLetter(of: range)
    let stem = range.lowerBound..<range.upperBound - 2
    switch last {
    case "ы", "и": _ = RussianNoun(site).decline(into: &arena)
    // комплекса, орудия
    case "а": add(stem, genitives: ["ов", "ей", ""], hard, into: &arena)
    case "я": add(stem, genitives: ["ей", "ев", "й", ""], soft, into: &arena)
    default: declineGenitive(last, stem, into: &arena)
    }
    arena.add(range, Tail(), [Slots(.plural, .nominative), Slots(.plural, .paucal)])
  }

  /// From the genitive plural: `комплексов`, `кораблей`, `орудий`, `недель`, `установок`.
  private func declineGenitive(_ last: Letter, _ stem: Range<Int>, into arena: inout FormArena) {
    let range = site.range
    guard stem.count > 2 else { return add(range, genitives: [""], hard, into: &arena) }
    let second = arena.lastLetter(of: stem)
    let root = stem.lowerBound..<stem.upperBound - 2
    arena.add(range, Tail(), Slots(.plural, .genitive))
    switch (last, second) {
    case ("в", "о"): add(root, genitives: [], hard, into: &arena)
    case ("в", "е"), ("й", "е"):
      add(root, genitives: [], soft, into: &arena)
      add(root, genitives: [], hard, into: &arena)
    case ("й", _), ("ь", _): add(stem, genitives: [], soft, into: &arena)
    default:
      add(range, genitives: [], hard, into: &arena)
      guard second == "о" || second == "е" else { return }
      let closed = arena.stem(root, stem.upperBound..<range.upperBound)
      add(closed, genitives: [], hard, into: &arena)
    }
  }

  private typealias Endings = (dative: Tail, instrumental: Tail, locative: Tail)
  private var hard: Endings { ("ам", "ами", "ах") }
  private var soft: Endings { ("ям", "ями", "ях") }

  private func add(
    _ stem: Range<Int>, genitives: [Tail], _ endings: Endings, into arena: inout FormArena
  ) {
    for genitive in genitives { arena.add(stem, genitive, Slots(.plural, .genitive)) }
    arena.add(stem, endings.dative, Slots(.plural, .dative))
    arena.add(stem, endings.instrumental, Slots(.plural, .instrumental))
    arena.add(stem, endings.locative, Slots(.plural, .locative))
  }
}
