import Testing

@testable import StetLanguage

struct SentenceAlignmentTests {
  private static let source =
    "Первый полёт состоялся 29 января 2010 года в Комсомольске-на-Амуре. "
    + "Самолёт пилотировал заслуженный лётчик Сергей Богдан. "
    + "Полёт продолжался 47 минут и прошёл в штатном режиме. "
    + "Министр обороны высоко оценил работу конструкторов."
  private static let target = [
    "The maiden flight took place on 29 January 2010 in Komsomolsk-on-Amur.",
    "The aircraft was flown by Merited Pilot Sergey Bogdan.",
    "The flight lasted 47 minutes and went as planned.",
    "The defence minister praised the designers' work.",
  ]

  private func gaps(_ target: String) -> SentenceAlignment.Gaps {
    SentenceAlignment.gaps(
      source: Self.source, sourceLanguage: "ru", target: target, targetLanguage: "en-GB")
  }

  @Test
  func `a whole translation has no gap`() {
    let gaps = gaps(Self.target.joined(separator: " "))
    #expect(gaps.dropped == [])
    #expect(gaps.added == [])
  }

  @Test(arguments: 0..<4)
  func `a sentence left out is found`(_ index: Int) {
    var target = Self.target
    target.remove(at: index)
    let dropped = gaps(target.joined(separator: " ")).dropped
    #expect(dropped == [Sentences.split(Self.source, language: "ru")[index]])
  }

  @Test
  func `a sentence put in is found`() {
    let more = "A second prototype joined the test programme in March 2011 after long delays."
    let target = Self.target + [more]
    #expect(gaps(target.joined(separator: " ")).added.count == 1)
  }

  @Test(arguments: [
    "The maiden flight took place on 29 January 2010 in Komsomolsk-on-Amur, with Merited Pilot Sergey Bogdan flying the aircraft. The flight lasted 47 minutes and went as planned. The defence minister praised the designers' work.",
    "The maiden flight took place on 29 January 2010. It was in Komsomolsk-on-Amur. The aircraft was flown by Merited Pilot Sergey Bogdan. The flight lasted 47 minutes and went as planned. The defence minister praised the designers' work.",
    "Sergey Bogdan, a Merited Pilot, first flew the aircraft for 47 minutes on 29 January 2010 in Komsomolsk-on-Amur, and all went as planned. The defence minister praised the designers' work.",
  ])
  func `sentences joined and parted are no gap`(_ target: String) {
    let gaps = gaps(target)
    #expect(gaps.dropped == [])
    #expect(gaps.added == [])
  }

  @Test
  func `sentences pair one to one in order`() {
    let pairs = SentenceAlignment.pairs(
      source: Self.source, sourceLanguage: "ru", target: Self.target.joined(separator: " "),
      targetLanguage: "en-GB")
    #expect(pairs.count == 4)
  }
}
