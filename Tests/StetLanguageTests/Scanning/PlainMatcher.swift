/// The rules of Russian scanning said again in the plainest way, for texts of letters, hyphens,
/// commas, spaces and line ends.
struct PlainMatcher {
  struct Word: Hashable {
    var letters: String
    var start: Int
    var end: Int
  }

  let terms: [String]

  /// Entry, start and end of each match, as UTF-8 offsets.
  func matches(in text: String) -> [[Int]] {
    let words = Self.words(in: text)
    var result: [[Int]] = []
    var index = 0
    while index < words.count {
      let best = terms.indices.map { length(of: terms[$0], at: index, words, text) }.max() ?? 0
      for (entry, term) in terms.enumerated()
      where best > 0 && length(of: term, at: index, words, text) == best {
        result.append([entry, words[index].start, words[index + best - 1].end])
      }
      index += max(1, best)
    }
    return result
  }

  /// How many words of the text from `index` on the term is; zero when it isn't there.
  private func length(of term: String, at index: Int, _ words: [Word], _ text: String) -> Int {
    let own = Self.words(in: term)
    guard !own.isEmpty, index + own.count <= words.count else { return 0 }
    for (step, word) in own.enumerated() {
      let there = words[index + step]
      guard there.letters == word.letters else { return 0 }
      if step > 0 {
        let gap = Self.gap(text.slice(words[index + step - 1].end, there.start))
        guard gap != nil, gap == Self.gap(term.slice(own[step - 1].end, word.start)) else {
          return 0
        }
      }
    }
    return own.count
  }

  /// A gap without its spaces; nil when an empty line is in it.
  private static func gap(_ text: String) -> String? {
    text.filter { $0 == "\n" }.count > 1 ? nil : text.filter { $0 == "," || $0 == "-" }
  }

  static func words(in text: String) -> [Word] {
    let scalars = Array(text.unicodeScalars)
    var words: [Word] = []
    var offset = 0
    var isOpen = false
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count && scalars[index + 1].properties.isAlphabetic
      let length = String(scalar).utf8.count
      if scalar.properties.isAlphabetic || (scalar == "-" && isOpen && next) {
        if !isOpen { words.append(Word(letters: "", start: offset, end: offset)) }
        words[words.count - 1].letters += scalar.properties.lowercaseMapping
        words[words.count - 1].end = offset + length
        isOpen = true
      } else {
        isOpen = false
      }
      offset += length
    }
    return words
  }
}
