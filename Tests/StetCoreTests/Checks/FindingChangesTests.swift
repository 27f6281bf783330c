import StetCore
import Testing

struct FindingChangesTests {
  private func report(_ target: String) -> CheckReport {
    CheckReport(
      CheckContext(
        languages: Story.languages,
        passages: [Passage(id: "b1", source: "В 2019 году.", target: target)], index: nil))
  }

  @Test(
    arguments: [
      ("In 2018.", "In 2019.", "fixed 2 broken 0 standing 0"),
      ("In 2019.", "In 2018.", "fixed 0 broken 2 standing 0"),
      ("In 2018.", "In  2018.", "fixed 0 broken 1 standing 2"),
      ("In  the  year 2019.", "In  the year 2019.", "fixed 1 broken 0 standing 1"),
      ("In 2019.", "In 2019.", "fixed 0 broken 0 standing 0"),
    ])
  func `a revision fixes, breaks and leaves standing`(
    _ old: String, _ new: String, _ expected: String
  ) {
    let changes = FindingChanges(from: report(old), to: report(new))
    let counts =
      "fixed \(changes.fixed.count) broken \(changes.broken.count) standing \(changes.standing.count)"
    #expect(counts == expected, "\(changes)")
  }
}
