import Testing

@testable import StetLanguage

struct NewsTests {
  /// 223 pairs. What stays is a school mark that English renders by a word.
  @Test
  func `right translations of Russian news raise almost nothing`() {
    let raised = NewsPairs.all.filter { !ProseAlarms($0.0, $0.1).names.isEmpty }
    #expect(NewsPairs.all.count >= 220)
    #expect(raised.count <= 1)
    #expect(raised.allSatisfy { $0.0.contains("на «четыре» и «пять»") })
  }

  /// 48 pairs. What stays is "seven days a week" where the Bulgarian says "without a day off".
  @Test
  func `right translations between other languages raise almost nothing`() {
    let raised = NewsPairs.others.filter { pair in
      !ProseAlarms(pair.source, pair.target, from: pair.from, to: pair.to).names.isEmpty
    }
    #expect(NewsPairs.others.count >= 48)
    #expect(raised.count <= 1)
    #expect(raised.allSatisfy { $0.source.contains("без почивен ден") })
  }
}
