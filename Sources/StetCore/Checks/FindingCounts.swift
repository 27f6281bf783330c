/// How many findings of each severity stand open in a draft, and how many somebody let stand.
package struct FindingCounts: Hashable, Sendable {
  package var errors: Int
  package var warnings: Int
  package var notes: Int
  package var waived: Int

  package init(errors: Int, warnings: Int, notes: Int, waived: Int) {
    self.errors = errors
    self.warnings = warnings
    self.notes = notes
    self.waived = waived
  }

  package init(_ report: CheckReport) {
    self.init(
      errors: report.count(.error), warnings: report.count(.warning), notes: report.count(.note),
      waived: report.waivers.count)
  }
}
