import StetCore

/// The desk in numbers.
struct StatsPage {
  let stats: DeskStats
  let names: (Identifier) -> String

  func print(_ console: Console) {
    guard stats.total.started > 0 else { return console.note("no jobs") }
    table(
      ["month", "started", "published", "words", "repeated", "findings/1000"],
      stats.months.sorted { $0.key < $1.key }.map { Self.cells($0.key, $0.value) }
        + [Self.cells("all", stats.total)], console)
    console.print()
    table(
      ["state", "now", "days"],
      ReviewState.allCases.map { state in
        let stay = stats.stays[state]
        return [
          state.rawValue, String(stats.states[state] ?? 0),
          stay.map { Self.tenths($0.dayTenths) } ?? "",
        ]
      }, console)
    guard !stats.people.isEmpty else { return }
    console.print()
    table(
      ["person", "translated", "edited", "approved"],
      people.map { id, share in
        [
          Visible.line(names(id)), String(share.translated), String(share.edited),
          String(share.approved),
        ]
      }, console)
  }

  private static func cells(_ name: String, _ month: DeskStats.Month) -> [String] {
    [
      name, String(month.started), String(month.published), String(month.words),
      String(month.repeated), month.draftWords == 0 ? "" : tenths(month.findingTenths),
    ]
  }

  private var people: [(Identifier, DeskStats.Share)] {
    stats.people.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Names on the left, figures on the right of their columns.
  private func table(_ header: [String], _ rows: [[String]], _ console: Console) {
    let widths = header.indices.map { column in
      ([header] + rows).map { Width.of($0[column]) }.max() ?? 0
    }
    for (place, row) in ([header] + rows).enumerated() {
      let cells = row.enumerated().map { column, cell in
        column == 0
          ? Width.fit(cell, to: widths[0])
          : String(repeating: " ", count: widths[column] - Width.of(cell)) + cell
      }
      console.print(Styled(cells.joined(separator: "  "), place == 0 ? .dim : .plain))
    }
  }

  private static func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)" }

  var json: JSON {
    [
      "format": 1, "kind": "stats", "total": Self.json(stats.total),
      "months": .object(stats.months.mapValues(Self.json)),
      "states": .object(
        Dictionary(
          uniqueKeysWithValues: ReviewState.allCases.map { state in
            let stay = stats.stays[state]
            return (
              state.rawValue,
              [
                "jobs": .integer(stats.states[state] ?? 0),
                "days": stay.map { .decimal(Self.tenths($0.dayTenths)) } ?? .null,
              ]
            )
          })),
      "people": .object(
        Dictionary(
          uniqueKeysWithValues: people.map { id, share in
            (
              id.text,
              [
                "translated": .integer(share.translated), "edited": .integer(share.edited),
                "approved": .integer(share.approved),
              ]
            )
          })),
    ]
  }

  private static func json(_ month: DeskStats.Month) -> JSON {
    [
      "started": .integer(month.started), "published": .integer(month.published),
      "words": .integer(month.words), "repeated": .integer(month.repeated),
      "draftWords": .integer(month.draftWords), "findings": .integer(month.findings),
      "findingsPerThousandWords": month.draftWords == 0
        ? .null : .decimal(tenths(month.findingTenths)),
    ]
  }
}
