import StetCore
import Testing

struct CheckReportTests {
  @Test func `findings stand in the order of the blocks, then of the rules, then of the text`() {
    let report = report([
      Passage(id: "b1", source: "В 2019 году он готов.", target: "In 2018  he is ready ready."),
      Passage(id: "b2", source: "Да.", target: ""),
      Passage(id: "b3", source: "Он.", target: "He  is  so."),
    ])
    #expect(
      report.findings.map { "\($0.block) \($0.rule)" } == [
        "b1 number-mismatch", "b1 number-mismatch", "b1 doubled-word", "b1 doubled-space",
        "b2 empty-block", "b3 doubled-space", "b3 doubled-space",
      ])
    let spaces = report.findings.filter { $0.block == "b3" }.compactMap(\.target?.start)
    #expect(spaces == [2, 6])
    #expect(report.count(.error) == 3)
    #expect(report.count(.warning) == 4)
    #expect(report.errors.count == 3)
  }

  @Test func `positions count Unicode scalars, not bytes and not letters`() throws {
    let report = report([
      Passage(id: "b1", source: "Он e\u{301} 🚀 в 2019 году.", target: "He é\u{301} 🚀 in 2018.")
    ])
    let missing = try #require(report.findings.first { $0.source != nil }?.source)
    #expect((missing.start, missing.text) == (10, "2019"))
    #expect(missing.end == 14)
  }

  @Test func `a finding keeps its id wherever its block stands and whatever stands beside it`() {
    let passage = Passage(id: "b1", source: "Он.", target: "He  is  so.")
    let moved = Passage(id: "b7", source: "Он.", target: "He  is  so.")
    let other = Passage(id: "b2", source: "В 2019.", target: "In 2018.")
    let ids = report([passage]).findings.map(\.id)
    #expect(Set(ids).count == 2)
    #expect(report([other, passage]).findings.suffix(2).map(\.id) == ids)
    #expect(report([moved]).findings.map(\.id) == ids)
    #expect(report([passage], checks: Check.all.reversed()).findings.map(\.id) == ids)
    for id in ids { #expect(id.utf8.count == 8 && id.utf8.allSatisfy(Digest.isHexDigit)) }
  }

  @Test(
    arguments: [
      Passage(id: "b1", source: "Она.", target: "He  is  so."),
      Passage(id: "b1", source: "Он.", target: "He  is  so!"),
    ])
  func `a finding's id changes with its texts`(_ changed: Passage) {
    let passage = Passage(id: "b1", source: "Он.", target: "He  is  so.")
    let ids = report([passage]).findings.map(\.id)
    #expect(Set(report([changed]).findings.map(\.id)).isDisjoint(with: ids))
  }

  @Test func `two blocks of the same texts have findings of different ids`() {
    let ids = report([
      Passage(id: "b1", source: "Он.", target: "He  is."),
      Passage(id: "b2", source: "Он.", target: "He  is."),
    ]).findings.map(\.id)
    #expect(Set(ids).count == 2)
  }

  @Test func `findings that an earlier draft had are told apart from new ones`() {
    let old = report([Passage(id: "b1", source: "В 2019.", target: "In 2018  so.")])
    let new = report([Passage(id: "b1", source: "В 2019.", target: "In  2018 thus he he.")])
    let fresh = new.without(Set(old.findings.map(\.kinship)))
    #expect(fresh.findings.map(\.rule) == ["doubled-word"])
    #expect(new.without([]) == new)
    #expect(fresh.termCount == new.termCount)
  }

  @Test func `a long paragraph with many faults takes time in proportion`() {
    let target = String(repeating: "a  b ", count: 4000)
    let report = report(
      [Passage(id: "b1", source: "а", target: target)],
      checks: Check.all.filter { $0.id == "doubled-space" })
    #expect(report.findings.count == 4000)
    #expect(Set(report.findings.map(\.id)).count == 4000)
  }

  private func report(_ passages: [Passage], checks: [Check] = Check.all) -> CheckReport {
    CheckReport(
      CheckContext(languages: Story.languages, passages: passages, index: nil), checks: checks)
  }
}
