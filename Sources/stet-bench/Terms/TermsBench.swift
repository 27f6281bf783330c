import StetLanguage

/// How fast a text is scanned for the terms of a glossary, and what the glossary costs.
enum TermsBench {
  private static let megabytes = 40
  private static let rounds = 5

  static func run() {
    print("terms: \(megabytes) MB of made-up Russian, one core, best of \(rounds)")
    print("    terms      forms   set-up ms   scan MB/s   words hit %   peak MB")
    for count in [1_000, 10_000, 100_000] { measure(count) }
    measureBilingual(1_000)
  }

  /// Set-up for a whole desk: as many concepts in Russian as in English.
  private static func measureBilingual(_ count: Int) {
    let russian = MadeGlossary(count: count, seed: 7).terms.map(\.text)
    let english = MadeEnglish.terms(count: count)
    for (language, terms) in [("ru", russian), ("en-GB", english)] {
      let entries = terms.map { TermAutomaton.Entry(spec: TermSpec(text: $0)) }
      var forms = 0
      let times = (0..<rounds).map { _ in
        ContinuousClock().measure {
          forms = (try? TermAutomaton(language: language, entries: entries))?.formCount ?? 0
        }
      }
      let best = times.min() ?? .zero
      let shortest = column(best / .milliseconds(1), 6, 1)
      let first = column(times[0] / .milliseconds(1), 6, 1)
      print("set-up, \(count) terms, \(language):\(shortest) ms, at first\(first); \(forms) forms")
    }
  }

  private static func measure(_ count: Int) {
    let glossary = MadeGlossary(count: count, seed: 7)
    let text = MadeText.bytes(megabytes: megabytes, glossary: glossary, seed: 11)
    let entries = glossary.terms.map { TermAutomaton.Entry(spec: TermSpec(text: $0.text)) }
    var automaton: TermAutomaton?
    let setUp = ContinuousClock().measure {
      automaton = try? TermAutomaton(language: "ru", entries: entries)
    }
    guard let automaton else { return print("a made-up term can't match") }
    var best = Duration.seconds(3600)
    var matched = 0
    for _ in 0..<rounds {
      matched = 0
      let time = ContinuousClock().measure {
        text.withUnsafeBufferPointer { automaton.scan($0) { _ in matched += 1 } }
      }
      best = min(best, time)
    }
    report(count, automaton, setUp, best, text, matched)
  }

  private static func report(
    _ count: Int, _ automaton: TermAutomaton, _ setUp: Duration, _ scan: Duration, _ text: [UInt8],
    _ matched: Int
  ) {
    let words = text.reduce(0) { $0 + ($1 == 0x20 || $1 == 0x0A ? 1 : 0) }
    let columns = [
      column(Double(count), 9, 0), column(Double(automaton.formCount), 11, 0),
      column(setUp / .milliseconds(1), 12, 1),
      column(Double(text.count) / 1e6 / (scan / .seconds(1)), 12, 0),
      column(100 * Double(matched) / Double(words), 14, 2),
      column(Double(peakMemory()) / 1e6, 10, 0),
    ]
    print(columns.joined())
  }

  /// A number with `digits` decimals, right-aligned in `width`.
  private static func column(_ value: Double, _ width: Int, _ digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((value * scale).rounded())
    var text = "\(scaled)"
    if digits > 0 {
      while text.count <= digits { text = "0" + text }
      text.insert(".", at: text.index(text.endIndex, offsetBy: -digits))
    }
    return String(repeating: " ", count: max(1, width - text.count)) + text
  }
}
