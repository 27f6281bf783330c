/// Texts of 1.5 MB a side that ask the most of the diff: many short words, few different ones, signs alone.
enum DiffBenchHostile {
  private static let size = 1_500_000

  static func all() -> [DiffBenchInput] {
    var source = DiffBenchSource(seed: 99)
    let alphabets: [(name: String, pieces: [String])] = [
      ("26-letters", (0..<26).map { String(UnicodeScalar(UInt8(97 + $0))) + " " }),
      ("2-letters", ["a ", "b "]),
      ("short-lines", ["a ", "b ", "c ", "d\n"]),
      ("signs", ["!", "?", ",", ";", "(", ")"]),
      ("line-ends", ["\n", "\r\n", " "]),
      ("emoji", ["😀", "🇹🇷", "👩‍👩‍👧", "👍🏽"]),
      ("marks", ["\u{301}", "\u{302}"]),
      ("ideographs", ["防", "空", "系", "統", "火", "箭"]),
      ("arabic", ["صاروخ ", "نظام ", "دفاع ", "جوي "]),
    ]
    let mixed = alphabets.map { name, pieces in
      DiffBenchInput(
        name: name, old: text(of: pieces, &source), new: text(of: pieces, &source))
    }
    return mixed + [distinct(), oneWord()]
  }

  private static func text(of pieces: [String], _ source: inout DiffBenchSource) -> String {
    var text = ""
    while text.utf8.count < size { text += pieces[source.below(pieces.count)] }
    return text
  }

  /// Every word stands once.
  private static func distinct() -> DiffBenchInput {
    func text(from start: Int) -> String {
      (start..<start + size / 5).map { String($0, radix: 36) }.joined(separator: " ")
    }
    return DiffBenchInput(name: "distinct-words", old: text(from: 50_000), new: text(from: 500_000))
  }

  private static func oneWord() -> DiffBenchInput {
    DiffBenchInput(
      name: "one-word", old: String(repeating: "x", count: size),
      new: String(repeating: "x", count: size - 1) + "y")
  }
}
