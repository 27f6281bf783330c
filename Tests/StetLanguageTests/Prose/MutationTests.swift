import Testing

@testable import StetLanguage

/// Right translations with one figure spoilt: what the rules must not let pass.
struct MutationTests {
  @Test
  func `a changed figure is noticed`() {
    let spoilt = NewsPairs.all.flatMap { source, target in
      Self.changed(target).map { (source, $0) }
    }
    let unnoticed = spoilt.filter { ProseAlarms($0.0, $0.1).names.isEmpty }
    #expect(spoilt.count > 180)
    // What stays: `G24` for `G20`, and a set's `7-6` where 6 and 7 stand elsewhere in the score.
    #expect(unnoticed.count <= 2)
  }

  @Test
  func `a lost figure is noticed`() {
    let spoilt = NewsPairs.all.flatMap { source, target in
      Self.without(target).map { (source, $0) }
    }
    let unnoticed = spoilt.filter { ProseAlarms($0.0, $0.1).names.isEmpty }
    // What stays: figures that stand elsewhere in the same sentence, most of them in scores.
    #expect(unnoticed.count <= 10)
  }

  /// The text with the last digit of each run of digits raised by four, one copy a run.
  private static func changed(_ text: String) -> [String] {
    runs(text).map { run in
      var bytes = Array(text.utf8)
      bytes[run.upperBound - 1] = (bytes[run.upperBound - 1] - 0x30 + 4) % 10 + 0x30
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The text without one run of digits.
  private static func without(_ text: String) -> [String] {
    runs(text).map { run in
      var bytes = Array(text.utf8)
      bytes.removeSubrange(run)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private static func runs(_ text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var runs: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
      if index > start { runs.append(start..<index) } else { index += 1 }
    }
    return runs
  }
}
