/// Invented prose: words of syllables, the n-th word about 1/n as frequent as the first, in sentences and
/// paragraphs.
struct DiffBenchProse {
  private static let latin = [
    "ra", "ke", "ta", "sis", "tem", "po", "li", "gon", "vor", "mi", "na", "del", "tur", "ka", "bo",
    "res",
  ]
  private static let cyrillic = [
    "ло", "ми", "на", "ст", "ро", "ка", "вы", "ди", "пе", "ре", "то", "ни",
  ]

  /// One word in eight is Cyrillic; frequent words are short.
  static let vocabulary: [String] = {
    var source = DiffBenchSource(seed: 1)
    return (0..<8000).map { rank in
      let syllables = rank % 8 == 7 ? cyrillic : latin
      let length = 1 + min(3, rank / 40) + source.below(2)
      return (0..<length).map { _ in syllables[source.below(syllables.count)] }.joined()
    }
  }()

  /// A word chosen so that the logarithm of its rank is even: close to Zipf's law.
  static func word(_ source: inout DiffBenchSource) -> String {
    var rank = 1
    while rank < vocabulary.count, source.below(16) != 0 {
      rank += 1 + source.below(max(1, rank / 4 + 1))
    }
    return vocabulary[min(rank, vocabulary.count) - 1]
  }

  /// Words with what follows each: a space, a comma, a full stop, a paragraph's end.
  ///
  /// - Parameter wordsPerParagraph: nil for one paragraph alone.
  static func words(_ count: Int, wordsPerParagraph: Int?, _ source: inout DiffBenchSource)
    -> [String]
  {
    (1...count).map { index in
      let word = word(&source)
      if let length = wordsPerParagraph, index % length == 0 { return word + ".\n\n" }
      return switch source.below(24) {
      case 0: word + ". "
      case 1, 2: word + ", "
      default: word + " "
      }
    }
  }

  /// `words` with about one in `rate` exchanged, dropped or put in.
  static func edited(_ words: [String], oneIn rate: Int, _ source: inout DiffBenchSource)
    -> [String]
  {
    words.flatMap { word -> [String] in
      guard source.below(rate) == 0 else { return [word] }
      return switch source.below(4) {
      case 0: []
      case 1: [word, self.word(&source) + " "]
      default: [self.word(&source) + word.drop { $0.isLetter }]
      }
    }
  }
}
