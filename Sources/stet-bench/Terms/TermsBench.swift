import StetLanguage

/// How fast a text is scanned for the terms of a glossary, and what the glossary costs.
enum TermsBench {
  private static let megabytes = 40
  private static let rounds = 5

  static func run() {
    print("terms: \(megabytes) MB of made-up Russian, one core, best of \(rounds)")
    print("    terms      forms   set-up ms   scan MB/s   words hit %   peak MB")
    for count in [1_000, 10_000, 100_000] { measureScan(count) }
    measureStream(1_000)
    measureSetUp(1_000)
  }

  private static func automaton(_ terms: [String], _ language: String) -> TermAutomaton? {
    try? TermAutomaton(
      language: language, entries: terms.map { TermAutomaton.Entry(spec: TermSpec(text: $0)) })
  }

  private static func measureScan(_ count: Int) {
    let glossary = MadeGlossary(count: count, seed: 7)
    let text = MadeText.bytes(megabytes: megabytes, glossary: glossary, seed: 11)
    let terms = glossary.terms.map(\.text)
    var made: TermAutomaton?
    let setUp = ContinuousClock().measure { made = automaton(terms, "ru") }
    guard let made else { return print("a made-up term can't match") }
    var matched = 0
    let scan = best {
      matched = 0
      text.withUnsafeBufferPointer { made.scan($0) { _ in matched += 1 } }
    }
    let words = text.count { $0 == 0x20 || $0 == 0x0A }
    let columns = [
      column(Double(count), 9, 0), column(Double(made.formCount), 11, 0),
      column(setUp / .milliseconds(1), 12, 1), column(speed(text.count, scan), 12, 0),
      column(100 * Double(matched) / Double(words), 14, 2),
      column(Double(peakMemory()) / 1e6, 10, 0),
    ]
    print(columns.joined())
  }

  /// The same text in pieces, as a file is read that doesn't fit into memory.
  private static func measureStream(_ count: Int) {
    let glossary = MadeGlossary(count: count, seed: 7)
    let text = MadeText.bytes(megabytes: megabytes, glossary: glossary, seed: 11)
    guard let made = automaton(glossary.terms.map(\.text), "ru") else { return }
    let piece = 1 << 16
    let scan = best {
      var stream = TermStream(made)
      for start in stride(from: 0, to: text.count, by: piece) {
        text[start..<min(start + piece, text.count)].withUnsafeBufferPointer {
          stream.feed($0) { _ in }
        }
      }
      stream.finish { _ in }
    }
    let speed = column(speed(text.count, scan), 5, 0)
    print("stream, \(count) terms, pieces of 64 KB, with lines and columns:\(speed) MB/s")
  }

  /// Set-up for a whole desk: as many concepts in Russian as in English.
  private static func measureSetUp(_ count: Int) {
    let russian = MadeGlossary(count: count, seed: 7).terms.map(\.text)
    for (language, terms) in [("ru", russian), ("en-GB", MadeEnglish.terms(count: count))] {
      let setUp = best { _ = automaton(terms, language) }
      print("set-up, \(count) terms, \(language):\(column(setUp / .milliseconds(1), 5, 1)) ms")
    }
  }

  private static func best(_ work: () -> Void) -> Duration {
    (0..<rounds).map { _ in ContinuousClock().measure(work) }.min() ?? .zero
  }

  /// In million bytes a second.
  private static func speed(_ bytes: Int, _ time: Duration) -> Double {
    Double(bytes) / 1e6 / (time / .seconds(1))
  }
}
