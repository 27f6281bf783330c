/// English articles, which count for nothing between the words of a term.
enum Articles {
  static let hashes: [UInt64] = ["a", "an", "the"].map { article in
    var hash = WordHash()
    for byte in article.utf8 { hash.add(UInt16(byte)) }
    return hash.value
  }
}

extension WordReader {
  /// True for `the`, `a` and `an` in small letters; `Category A` keeps its letter.
  func isArticle(_ word: Word) -> Bool {
    policy.skipsArticles && word.end - word.start <= 3 && Articles.hashes.contains(word.hash)
      && table[Int(base[word.start] & 0x7F)] & Fold.upper == 0
  }
}

extension WordReader {
  /// The gap to the next word that counts, and that word; nil when the phrase can't go on.
  func joinedGap(from end: Int, into word: inout Word) -> WordGap? {
    guard var gap = gap(from: end) else { return nil }
    guard next(from: gap.end, into: &word) else { return nil }
    if gap.hash == 0, isArticle(word), let behind = self.gap(from: word.end), behind.hash == 0 {
      let quotes = gap.quotes
      gap = behind
      gap.quotes += quotes
      guard next(from: gap.end, into: &word) else { return nil }
    }
    return gap
  }
}
